using System.Text.Json;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

[Collection(FetchedStoreTests.Name)]
public sealed class ValidateFiguresTests(FetchedStore store)
{
    [Fact]
    public async Task The_known_faults_of_the_shipped_figures_are_listed_and_end_with_0()
    {
        var answer = await store.RunAsync("validate", "--figures");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.StartsWith(
            "Siffrorna som Kolada visade 2024-08-30: 225 hålls utanför, 1\u00A0868 bör ses på.",
            answer.Out,
            StringComparison.Ordinal
        );
        foreach (
            var line in new[]
            {
                "0 där uppgift saknas (207)\n    N18409 SFI: klarat minst två kurser, 2013, Riket: Kolada "
                    + "anger 0 för Riket, men kommunernas värden säger annat. [känt, inte anmält]",
                "2020, Österåker, Ekerö, Oxelösund och 200 till: ",
                "2017 män, Grästorp och Essunga: Delarna blir tillsammans 0,0 procent, inte 100.",
                "2021 kvinnor, Riket: Kolada anger 30,3\u00A0% för kvinnor, män och alla.",
                "N18409 SFI: klarat minst två kurser, Oxelösund, 2022: Kolada anger 53\u00A0% "
                    + "för kvinnor och 25\u00A0% för män, men inget för alla.",
            }
        )
        {
            Assert.Contains(line, answer.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task As_JSON_every_one_is_there()
    {
        using var json = JsonDocument.Parse((await store.RunAsync("validate", "--figures", "--json")).Out);
        var faults = json.RootElement.GetProperty("faults").EnumerateArray().ToList();

        Assert.Equal(225 + 1868, faults.Count);
        Assert.Equal((207, 12, 6), (Count("withheld", "hole"), Count("withheld", "parts"), Count("withheld", "same")));
        Assert.Equal(
            203,
            faults.Count(fault =>
                fault.GetProperty("kpi").GetString() == "N18413"
                && fault.GetProperty("kind").GetString() == "hole"
                && fault.GetProperty("known").GetProperty("foundBy").GetString() == "programmets kontroll"
            )
        );
        Assert.Empty(json.RootElement.GetProperty("mended").EnumerateArray());

        int Count(string list, string kind) => json.RootElement.GetProperty(list).GetProperty(kind).GetInt32();
    }

    [Fact]
    public async Task With_a_plan_only_its_municipality_and_Riket_are_told_of()
    {
        using var json = JsonDocument.Parse((await store.RunAsync("validate", "--figures", "--plan", "oxelosund", "--json")).Out);
        var areas = json
            .RootElement.GetProperty("faults")
            .EnumerateArray()
            .Select(fault => fault.GetProperty("municipality").GetString())
            .Distinct()
            .Order();

        Assert.Equal(["0000", "0481"], areas);
    }

    [Theory]
    [InlineData("--plan", "norrtalje")]
    public async Task A_plan_without_figures_is_wrong_usage(params string[] args)
    {
        var answer = await store.RunAsync(["validate", .. args]);

        Assert.Equal(2, answer.Code);
        Assert.Contains("--plan hör till --figures", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fetch_says_which_corrections_are_needed_no_more()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.File("data"));
        await File.WriteAllTextAsync(
            Path.Combine(folder.File("data"), "corrections.json"),
            """{ "corrections": [{ "kpi": "N00973", "area": "0163", "year": 2022, "gender": "T", "published": 0, "reason": "Saknas.", "found": "2026-11-20", "foundBy": "programmets kontroll", "status": "notReported" }] }"""
        );

        var answer = await CommandLine.RunAsync(
            "fetch",
            "--offline",
            "--catalog",
            folder.Write("k.json", SmallCatalogue.Text),
            "--db",
            folder.File("a.db")
        );

        Assert.Equal(0, answer.Code);
        Assert.Contains("N00973 Sollentuna 2022: Kolada visar nu 52,688, rättelsen kan tas bort.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_fetched_is_said()
    {
        using var folder = new Folder();
        var answer = await CommandLine.RunAsync("validate", "--figures", "--catalog", Repository.Catalogue, "--db", folder.File("none.db"));

        Assert.Equal(0, answer.Code);
        Assert.StartsWith("Inget är hämtat från Kolada ännu", answer.Out, StringComparison.Ordinal);
    }
}
