using System.IO.Compression;
using System.Text;
using Indicators.Tests.Support;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Indicators.Tests.Fetching;

/// <summary>Control and direction marks in Kolada's titles, followed to wherever a title is shown.</summary>
[Trait("Category", "Whole")]
public sealed class PlainTitlesTests : IDisposable
{
    // A colour for a terminal, a bell, nothing, a turned direction, an isolate, a mark, a line break of another sort, no character.
    private const string Hostile = "\u001b[31m\a\0\u202e\u2066\u200f\u0085\u2028\uffff";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task They_reach_neither_the_terminal_nor_a_page_nor_Word_nor_the_calendar()
    {
        var figures = SmallKolada.AllFigures;
        var sent = figures with
        {
            Kpis =
            [
                .. figures.Kpis.Select(kpi =>
                    kpi with
                    {
                        Title = Hostile + kpi.Title + Hostile + (kpi.Id == "N00220" ? " (-2022)" : ""),
                        Description = Hostile + kpi.Description,
                        PublPeriod = "2023",
                        PublicationDate = "2024-12-24",
                    }
                ),
            ],
            Municipalities = [.. figures.Municipalities.Select(area => area with { Title = area.Title + Hostile })],
            Groups = [.. figures.Groups.Select(group => group with { Title = Hostile + group.Title })],
        };
        await using var kolada = await LocalServer.StartAsync(new KoladaReplica(sent));
        var shown = new Dictionary<string, string>();
        foreach (
            var command in new[] { $"run --kolada {kolada.BaseAddress} --rate 0 --out {folder.Path}", "status", "changes", "status --json" }
        )
        {
            var answer = await RunAsync(command.Split(' '));
            Assert.Equal(0, answer.Code);
            shown[command] = answer.Out + answer.Error;
        }

        await using (var site = await SmallSite.StartAsync(folder))
        {
            foreach (
                var address in new[]
                {
                    "/",
                    "/kalender",
                    "/kalender.ics",
                    "/andringar",
                    "/planer/sollentuna",
                    "/planer/sollentuna/etablering",
                    "/om",
                }
            )
            {
                shown[address] = await site.Client.GetStringAsync(address);
            }
        }

        foreach (var file in Directory.GetFiles(folder.Path, "sollentuna*", SearchOption.AllDirectories))
        {
            shown[file] = file.EndsWith(".docx", StringComparison.Ordinal) ? TextOf(file) : await File.ReadAllTextAsync(file);
        }

        Assert.Contains(shown, one => one.Key.EndsWith(".docx", StringComparison.Ordinal));
        Assert.Contains("Sollentuna", shown["/planer/sollentuna"], StringComparison.Ordinal);
        Assert.All(shown, one => Assert.Equal([], Unseen(one.Value)));
    }

    private static IEnumerable<string> Unseen(string text) =>
        text.Where(letter =>
                (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) || Hostile[5..].Contains(letter, StringComparison.Ordinal)
            )
            .Where(letter => letter is not ('[' or '3' or '1' or 'm'))
            .Select(letter => FormattableString.Invariant($"U+{(int)letter:X4}"))
            .Distinct();

    private static string TextOf(string docx)
    {
        using var zip = ZipFile.OpenRead(docx);
        var text = new StringBuilder();
        foreach (var part in zip.Entries.Where(part => part.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }

    private Task<CommandLine.Answer> RunAsync(params string[] args) =>
        CommandLine.RunAsync([.. args, "--catalog", folder.Write("small.json", SmallCatalogue.Text), "--db", SmallSite.Db(folder)]);
}
