using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Indicators.Reports.Formats.Word;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports.Word;

/// <summary>Templates broken by chance, from a fixed seed: each is refused in words, or a report in it is a whole Word file.</summary>
[Trait("Category", "Chance")]
public sealed partial class TemplateFuzzTests : IDisposable
{
    private static readonly int Templates = int.Parse(
        Environment.GetEnvironmentVariable("INDICATORS_TEMPLATES") ?? "200",
        CultureInfo.InvariantCulture
    );

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_broken_template_is_refused_in_words_or_a_report_in_it_can_be_opened()
    {
        var random = new Random(20261127);
        var refused = 0;
        for (var number = 0; number < Templates; number++)
        {
            File.WriteAllBytes(folder.File("mall.dotx"), Broken(random));
            var fault = Record.Exception(() =>
            {
                var template = WordTemplate.Read(folder.File("mall.dotx"));
                using var file = WordFile.Open(WordReport.Write(SampleReport.Document, template).Content);
                Assert.NotNull(file.MainDocumentPart!.Document.Body);
            });
            Assert.True(fault is null or UserException, $"Template {number}: {fault}");
            refused += fault is null ? 0 : 1;
        }

        Assert.InRange(refused, 1, Templates - 1);
    }

    private static byte[] Broken(Random random)
    {
        using var stream = new MemoryStream();
        stream.Write(MunicipalTemplate.Write());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var names = zip
                .Entries.Select(entry => entry.FullName)
                .Where(name => !name.EndsWith(".png", StringComparison.Ordinal))
                .ToList();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var name = names[random.Next(names.Count)];
                string text;
                using (var reader = new StreamReader(zip.GetEntry(name)!.Open()))
                {
                    text = reader.ReadToEnd();
                }

                zip.GetEntry(name)!.Delete();
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(Changed(text, random)));
            }
        }

        return stream.ToArray();
    }

    // A part of another kind than it says, an element or attribute gone, twice or empty, a word in a number's place, or cut off.
    private static string Changed(string text, Random random)
    {
        var pieces = Attribute().Matches(text);
        var elements = Empty().Matches(text);
        var at = random.Next(text.Length);
        return random.Next(7) switch
        {
            0 when pieces.Count > 0 => Without(text, pieces[random.Next(pieces.Count)]),
            1 when pieces.Count > 0 && pieces[random.Next(pieces.Count)] is var piece => text.Remove(piece.Index, piece.Length)
                .Insert(piece.Index, $" {piece.Groups["name"].Value}=\"x\""),
            2 when pieces.Count > 0 && pieces[random.Next(pieces.Count)] is var piece => text.Remove(piece.Index, piece.Length)
                .Insert(piece.Index, $" {piece.Groups["name"].Value}=\"\""),
            3 when elements.Count > 0 => Without(text, elements[random.Next(elements.Count)]),
            4 when elements.Count > 0 && elements[random.Next(elements.Count)] is var element => text.Insert(element.Index, element.Value),
            5 when elements.Count > 1 && elements[random.Next(elements.Count)] is var element => text.Remove(element.Index, element.Length)
                .Insert(element.Index, elements[random.Next(elements.Count)].Value),
            _ => text[..at],
        };
    }

    private static string Without(string text, Match piece) => text.Remove(piece.Index, piece.Length);

    [GeneratedRegex(" (?<name>[a-zA-Z:]+)=\"[^\"]*\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();

    [GeneratedRegex("<[a-zA-Z:]+( [^<>]*)?/>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Empty();
}
