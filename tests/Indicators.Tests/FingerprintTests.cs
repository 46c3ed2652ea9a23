using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Indicators.Reports.Model;
using Indicators.Tests.Reports;
using Indicators.Tests.Support;

namespace Indicators.Tests;

/// <summary>
/// What the program gives from the shipped figures, as hashes: every plan's reports at both occasions, with nothing and with everything
/// reported,
/// and the answers in JSON. A change of the code that moves one of them is either a mistake or says why in its commit.
/// </summary>
[Trait("Category", "Whole")]
public sealed class FingerprintTests : IDisposable
{
    private static readonly string[] Plans = ["norrtalje", "sollentuna", "osteraker", "ekero", "oxelosund"];
    private static readonly string[] Periods = ["2024-delar", "2024-helar"];
    private static readonly string Kept = Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Fingerprints.txt");
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Write it again with INDICATORS_WRITE=1 in the environment.</summary>
    [Fact]
    public async Task Reports_and_answers_are_byte_for_byte_what_they_were()
    {
        List<string> lines = [Line("fetch.json", await JsonAsync("fetch", "--offline"))];
        foreach (var plan in Plans)
        {
            lines.Add(Line($"compare-{plan}.json", await JsonAsync("compare", "--plan", plan)));
        }

        lines.Add(Line("changes.json", await JsonAsync("changes")));
        lines.Add(Line("status.json", await JsonAsync("status")));
        lines.AddRange(await ReportsAsync("without own figures"));
        foreach (var plan in Plans)
        {
            await ImportAllAsync(plan);
        }

        lines.AddRange(await ReportsAsync("with all reported"));
        lines.AddRange(await ExamplesAsync());
        var now = string.Concat(lines.Select(line => line + "\n"));
        if (Environment.GetEnvironmentVariable("INDICATORS_WRITE") is "1")
        {
            await File.WriteAllTextAsync(Kept, now);
        }

        Assert.Equal(await File.ReadAllTextAsync(Kept), now);
    }

    private async Task<List<string>> ReportsAsync(string state)
    {
        List<string> lines = [];
        foreach (var plan in Plans)
        {
            foreach (var period in Periods)
            {
                var to = folder.File(state);
                await RunAsync("report", "--plan", plan, "--period", period, "--out", to, "--format", "html,docx,csv");
                lines.AddRange(
                    new[] { "html", "docx", "csv" }.Select(kind =>
                        Line($"{state}/{plan}-{period}.{kind}", Content(Path.Combine(to, plan, period, $"{plan}-{period}.{kind}")))
                    )
                );
            }
        }

        return lines;
    }

    // One occasion, with nothing reported: what differs from the five is the measures.
    private async Task<List<string>> ExamplesAsync()
    {
        List<string> lines = [];
        string[] own = ["--catalog", Repository.Examples, "--db", folder.File("examples.db")];
        var fetched = await CommandLine.RunAsync(["fetch", "--offline", .. own]);
        Assert.True(fetched.Code == 0, fetched.Error);
        foreach (var plan in ExamplePlans.All)
        {
            var compared = await CommandLine.RunAsync(["compare", "--plan", plan, "--json", .. own]);
            lines.Add(Line($"compare-{plan}.json", Encoding.UTF8.GetBytes(compared.Out)));
            var to = folder.File("examples");
            string[] report = ["report", "--plan", plan, "--period", Periods[0], "--out", to, "--format", "html,docx,csv"];
            Assert.Equal(0, (await CommandLine.RunAsync([.. report, .. own])).Code);
            lines.AddRange(
                new[] { "html", "docx", "csv" }.Select(kind =>
                    Line($"examples/{plan}.{kind}", Content(Path.Combine(to, plan, Periods[0], $"{plan}-{Periods[0]}.{kind}")))
                )
            );
        }

        return lines;
    }

    private async Task ImportAllAsync(string plan)
    {
        foreach (var period in Periods)
        {
            var filled = OwnReportsTests.FilledSheet(await RunAsync("import", "--template", "--plan", plan, "--period", period));
            await RunAsync("import", folder.Write($"{plan}-{period}.csv", filled), "--plan", plan, "--by", "Test");
        }
    }

    // A package is hashed part by part: another version of the runtime may compress it otherwise.
    private static byte[] Content(string file) =>
        file.EndsWith(".docx", StringComparison.Ordinal) ? Parts(File.OpenRead(file)) : File.ReadAllBytes(file);

    private static byte[] Parts(Stream file)
    {
        using var package = new ZipArchive(file);
        return
        [
            .. package.Entries.SelectMany(entry =>
            {
                using var content = entry.Open();
                using var copy = new MemoryStream();
                content.CopyTo(copy);
                var part = entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal)
                    ? Parts(new MemoryStream(copy.ToArray()))
                    : copy.ToArray();
                return Encoding.UTF8.GetBytes($"{entry.FullName} {part.Length}\n").Concat(part);
            }),
        ];
    }

    private Task<byte[]> JsonAsync(params string[] args) =>
        RunAsync([.. args, "--json"]).ContinueWith(answer => Encoding.UTF8.GetBytes(answer.Result), TaskScheduler.Default);

    private async Task<string> RunAsync(params string[] args)
    {
        var answer = await CommandLine.RunAsync([.. args, "--catalog", Repository.Catalogue, "--db", folder.File("indicators.db")]);
        Assert.True(answer.Code == 0, answer.Error);
        return answer.Out;
    }

    private static string Line(string name, byte[] content) => $"{Convert.ToHexStringLower(SHA256.HashData(content))}  {name}";
}
