using System.Text.Json;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

/// <summary><c>chart</c> of the kinds that ScottPlot draws.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class PlotCommandTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("funnel", "etablering-arbetar-studerar")]
    [InlineData("box", "arbetar")]
    [InlineData("distribution", "forsorjningsstod")]
    [InlineData("map", "arbetar")]
    [InlineData("heatmap", null)]
    public async Task It_is_written_as_svg_png_and_pdf(string kind, string? indicator)
    {
        foreach (var ending in new[] { "svg", "png", "pdf" })
        {
            var answer = await store.RunAsync([.. Asked("norrtalje", kind, indicator), "--out", folder.File($"a.{ending}")]);
            Assert.True(answer.Code == 0, answer.Error);
        }

        Assert.Equal("img", (string?)System.Xml.Linq.XDocument.Load(folder.File("a.svg")).Root!.Attribute("role"));
        using var picture = SkiaSharp.SKBitmap.Decode(folder.File("a.png"));
        Assert.True(picture.Width >= 1400);
    }

    [Theory]
    [InlineData("funnel", "etablering-arbetar-studerar", 253)]
    [InlineData("box", "arbetar", 10)]
    [InlineData("distribution", "forsorjningsstod", 287)]
    [InlineData("map", "arbetar", 290)]
    [InlineData("heatmap", null, 80)]
    public async Task The_answer_in_json_holds_the_table_beside_the_picture(string kind, string? indicator, int rows)
    {
        var answer = await store.RunAsync([.. Asked("norrtalje", kind, indicator), "--out", folder.File("a.svg"), "--json"]);

        Assert.True(answer.Code == 0, answer.Error);
        using var json = JsonDocument.Parse(answer.Out);
        Assert.Equal(folder.File("a.svg"), json.RootElement.GetProperty("files")[0].GetString());
        Assert.Equal(rows, json.RootElement.GetProperty("table").GetArrayLength());
    }

    [Theory]
    [InlineData("funnel", "norrtalje", "arbetar", "Kolada anger inte hur många personer N00700 bygger på, så trattdiagrammet finns inte")]
    [InlineData("box", "ekero", "mottagna", "N01986 är ett antal och följer kommunens storlek")]
    [InlineData("map", "norrtalje", "etablering-arbetar-studerar", "N00973 bygger på så få personer (i mitten av kommunerna 16)")]
    [InlineData("map", "ekero", "mottagna", "Kartan finns inte för det.")]
    [InlineData("heatmap", "ekero", null, "Planen ekero har inget mått med ett bättre håll")]
    [InlineData("box", "norrtalje", null, "--indicator saknas. Diagrammet box gäller en indikator")]
    [InlineData("box", "norrtalje", null, "Bara heatmap och summary gäller hela planen.")]
    public async Task A_kind_that_does_not_apply_is_told_in_a_sentence(string kind, string plan, string? indicator, string told)
    {
        var answer = await store.RunAsync([.. Asked(plan, kind, indicator), "--out", folder.File("a.svg")]);

        Assert.Equal(2, answer.Code);
        Assert.Contains(told, answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("a.svg")));
    }

    [Fact]
    public async Task Any_two_KPIs_are_held_against_each_other_for_any_municipality()
    {
        string[] asked = ["chart", "--kind", "scatter", "--municipality", "0580", "--indicator", "N00700", "--against", "N00702"];
        var answer = await store.RunAsync([.. asked, "--out", folder.File("a.svg"), "--json"]);

        Assert.True(answer.Code == 0, answer.Error);
        using var json = JsonDocument.Parse(answer.Out);
        Assert.Contains("Linköping ligger", json.RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal(287, json.RootElement.GetProperty("table").GetArrayLength());
    }

    [Fact]
    public async Task A_plans_measures_are_seen_from_another_municipality()
    {
        string[] asked = ["chart", "--kind", "heatmap", "--plan", "norrtalje", "--municipality", "Linköping"];
        var answer = await store.RunAsync([.. asked, "--out", folder.File("a.svg"), "--json"]);

        Assert.True(answer.Code == 0, answer.Error);
        using var json = JsonDocument.Parse(answer.Out);
        Assert.StartsWith("Linköping", json.RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--plan saknas. Ange planens id, eller --municipality", "--kind", "box", "--indicator", "N00700")]
    [InlineData("--plan saknas. Diagrammet heatmap gäller en hel plan", "--kind", "heatmap", "--municipality", "0188")]
    [InlineData("--against saknas.", "--kind", "scatter", "--plan", "norrtalje", "--indicator", "arbetar")]
    [InlineData("N00700 mot sig självt", "--kind", "scatter", "--plan", "norrtalje", "--indicator", "arbetar", "--against", "N00700")]
    [InlineData("hämta", "--kind", "box", "--municipality", "0188", "--indicator", "N15419")]
    [InlineData("N99999", "--kind", "box", "--municipality", "0188", "--indicator", "N99999")]
    [InlineData("Norrtelje", "--kind", "box", "--municipality", "Norrtelje", "--indicator", "N00700")]
    public async Task What_cannot_be_drawn_is_told_in_a_sentence_and_nothing_is_written(string told, params string[] asked)
    {
        var answer = await store.RunAsync(["chart", .. asked, "--out", folder.File("a.svg")]);

        Assert.Equal(2, answer.Code);
        Assert.Contains(told, answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("a.svg")));
    }

    private static string[] Asked(string plan, string kind, string? indicator) =>
        ["chart", "--plan", plan, "--kind", kind, .. indicator is null ? [] : new[] { "--indicator", indicator }];
}
