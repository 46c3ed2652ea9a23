using System.Globalization;
using System.Text;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Importing;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reading;

/// <summary>
/// Comments, heads, catalogues and corrections broken in their bytes, the same ones every time. INDICATORS_FUZZ says how many.
/// </summary>
[Trait("Category", "Chance")]
public sealed class TextFuzzTests(Xunit.Abstractions.ITestOutputHelper output) : IDisposable
{
    private const string Comment =
        "Bedömning: bedöms delvis uppfyllas\r\n\r\nFörvaltningen har arbetat på många sätt:\r\n\r\n- först\r\n- sedan **mer**\r\n";

    private const string Head = "Diarienummer: KS 2024/123\nNämnd: Socialnämnden\n\nVersion: 2, efter beredningen\n";

    private const string Corrections = """
        { "corrections": [{ "kpi": "N00700", "area": "0188", "year": 2020, "gender": "T", "published": 1,
          "reason": "Fel hos källan, år 2020.", "found": "2026-11-20", "foundBy": "Åsa", "status": "notReported" }] }
        """;

    private static readonly int Files = int.Parse(
        Environment.GetEnvironmentVariable("INDICATORS_FUZZ") ?? "500",
        CultureInfo.InvariantCulture
    );

    private static readonly ReportPeriod Period = ReportPeriod.Parse("2024-delar");

    private static readonly Plan Plan = OwnRows.Plan() with
    {
        Goals =
        [
            new Goal
            {
                Id = "1",
                Text = "mål",
                Short = "Mål",
                FollowedBy = "Följs i text.",
            },
        ],
    };

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_broken_text_is_refused_in_words_or_read_and_never_shows_letters_that_were_lost()
    {
        var catalogue = File.ReadAllText(folder.Write("prov.json", ImportBench.CatalogueText));
        var random = new Random(20241127);
        var read = 0;
        for (var i = 0; i < Files; i++)
        {
            var seed = random.Next();
            var text = (i % 4) switch
            {
                0 or 1 => Comment,
                2 => Head,
                _ => i % 8 == 3 ? catalogue : Corrections,
            };
            try
            {
                Read(i % 4, i % 8 == 3, Broken(text, new Random(seed)));
                read++;
            }
            catch (UserException told)
            {
                Assert.Equal(ExitCode.InvalidInput, told.Code);
            }
            catch (Exception bug) when (bug is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"Text {i}, seed {seed}.", bug);
            }
        }

        output.WriteLine($"{read} of {Files} texts read, the others refused in words.");
        Assert.InRange(read, Files / 10, Files - (Files / 10));
    }

    private void Read(int kind, bool isCatalogue, byte[] content)
    {
        if (kind == 3)
        {
            var file = folder.File("fil.json");
            File.WriteAllBytes(file, content);
            _ = isCatalogue ? (object)CatalogueReader.Read(file) : CorrectionsReader.Read(file);
            return;
        }

        var place = Directory.CreateDirectory(Path.Combine(folder.Path, Plan.Id, Period.ToString())).FullName;
        File.WriteAllBytes(Path.Combine(place, "mal-1.md"), kind == 2 ? Encoding.UTF8.GetBytes(Comment) : content);
        File.WriteAllBytes(Path.Combine(place, "huvud.md"), kind == 2 ? content : Encoding.UTF8.GetBytes(Head));
        var comments = Comments.Read(folder.Path, Plan, Period);
        Assert.All(
            comments
                .OnGoal("1")
                .OfType<Block.Comment>()
                .SelectMany(box => box.Content.OfType<Block.Paragraph>())
                .Select(paragraph => paragraph.Text)
                .Append(comments.Head.Body ?? ""),
            shown => Assert.DoesNotContain(shown, letter => letter == '\uFFFD' || (char.IsControl(letter) && letter is not ('\n' or '\t')))
        );
    }

    private static byte[] Broken(string text, Random random)
    {
        byte[] saved = random.Next(5) switch
        {
            0 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
            1 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            2 => Encoding.BigEndianUnicode.GetBytes(text),
            3 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
        return ImportFuzzTests.Broken(saved, random);
    }
}
