using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests;

public sealed partial class CatalogueGuideTests : IDisposable
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "catalogue.md")).ReplaceLineEndings("\n");

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_examples_together_make_a_catalogue_with_nothing_left_to_write()
    {
        var root = JsonNode.Parse(SmallCatalogue.Text)!;
        var examples = Examples().Matches(Guide);
        foreach (Match example in examples)
        {
            Place(root, example.Groups["place"].Value, JsonNode.Parse(example.Groups["text"].Value)!);
        }

        var (catalogue, faults) = CatalogueReader.Examine(Encoding.UTF8.GetBytes(root.ToJsonString()));

        Assert.True(examples.Count >= 8);
        Assert.Empty(faults);
        Assert.Empty(Completeness.Check(catalogue!).Faults);
        Assert.Empty(Completeness.Check(catalogue!).Advice);
    }

    [Fact]
    public async Task Its_commands_do_what_it_says()
    {
        string[] files = ["--catalog", folder.Write("k.json", File.ReadAllText(Repository.Catalogue)), "--db", folder.File("a.db")];
        Task<CommandLine.Answer> Said(string command, params string[] more)
        {
            Assert.Contains($"\n```\nindicators {command}\n```\n", Guide, StringComparison.Ordinal);
            return CommandLine.RunAsync([.. command.Split(' '), .. more, .. files]);
        }

        Assert.Equal(0, (await Said("init --municipality 0480 --from norrtalje")).Code);
        Assert.Equal(0, (await Said("run --offline --plan nykoping", "--out", folder.Path)).Code);
        Assert.Equal(2, (await Said("validate")).Code);
    }

    [Fact]
    public async Task Ten_kpis_of_a_school_plan_are_two_commands_and_no_json()
    {
        var before = File.ReadAllText(Repository.Catalogue);
        string[] files = ["--catalog", folder.Write("k.json", before), "--db", folder.File("a.db")];
        Task<CommandLine.Answer> Said(string command, params string[] more)
        {
            Assert.Contains($"\n```\nindicators {command}\n```\n", Guide, StringComparison.Ordinal);
            return CommandLine.RunAsync([.. command.Split(' '), .. more, .. files]);
        }

        const string kpis = "N15428 N15508 N15507 N15545 N15546 N15544 N15473 N17461 N17473 N15813";
        Assert.Equal(0, (await Said("init --municipality 0182 --empty --title Skolplan --id nacka-skola")).Code);
        Assert.Equal(0, (await Said($"add {kpis} --plan nacka-skola")).Code);
        var lines = File.ReadAllLines(folder.File("k.json")).Length - before.Split('\n').Length + 1;
        Assert.Contains($"De skriver {lines} rader i katalogen", Guide, StringComparison.Ordinal);
        var run = await Said("run --offline --plan nacka-skola", "--out", folder.Path);
        Assert.True(run.Code == 0, run.Error);
        var report = await File.ReadAllTextAsync(folder.File("nacka-skola/2024-delar/nacka-skola-2024-delar.html"));
        Assert.Contains("uppnått betygskriterierna i alla ämnen", report, StringComparison.Ordinal);
        Assert.DoesNotContain("integration", report, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void It_names_every_kind_of_target() =>
        Assert.All(
            Enum.GetNames<TargetKind>(),
            kind =>
                Assert.Contains($"| `{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind)}` |", Guide, StringComparison.Ordinal)
        );

    // A list takes the example last; a field is set to it.
    private static void Place(JsonNode root, string place, JsonNode example)
    {
        var holder = place.StartsWith("plans[0].", StringComparison.Ordinal) ? root["plans"]![0]! : root;
        var name = place[(place.LastIndexOf('.') + 1)..];
        if (name is "decision" or "statusWords" or "levels")
        {
            holder[name] = example;
            return;
        }

        holder[name] ??= new JsonArray();
        holder[name]!.AsArray().Add(example);
    }

    [GeneratedRegex("```json (?<place>[^\n]+)\n(?<text>.*?)```", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Examples();
}
