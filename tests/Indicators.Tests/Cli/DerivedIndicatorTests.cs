using System.Text.Json;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

public sealed class DerivedIndicatorTests(SmallStore store) : IClassFixture<SmallStore>, IDisposable
{
    private const double Sollentuna = 25.24 / 26.308209;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_is_compared_as_any_other_but_has_no_KPI()
    {
        var told = (await ComparedAsync())["balanstal-riket"];

        Assert.Equal(JsonValueKind.Null, told.GetProperty("kpi").ValueKind);
        Assert.Equal(2022, told.GetProperty("year").GetInt32());
        Assert.Equal(Sollentuna, told.GetProperty("value").GetDouble(), tolerance: 1e-12);
        Assert.Equal(24.4 / 25.720109, told.GetProperty("previous").GetProperty("value").GetDouble(), tolerance: 1e-12);
        Assert.Equal(24.33 / 26.308209, told.GetProperty("country").GetDouble(), tolerance: 1e-12);
        Assert.Equal(7, told.GetProperty("peers").GetProperty("n").GetInt32());
    }

    [Theory]
    [InlineData("balanstal", 0.68960168)]
    [InlineData("balanstal-riket", Sollentuna)]
    public async Task What_should_be_near_a_value_is_ranked_by_the_distance_to_it(string indicator, double own)
    {
        var rank = (await ComparedAsync())[indicator].GetProperty("rank");
        var country = ShippedText.Cells("N00221")[("0000", "T", 2022)]!.Value;
        var cells =
            indicator == "balanstal"
                ? ShippedText.Cells("N00217")
                : ShippedText.Cells("N00220").ToDictionary(cell => cell.Key, cell => cell.Value / country);
        var all = ShippedText.Municipalities().Select(area => cells.GetValueOrDefault((area, "T", 2022))).OfType<double>().ToList();

        Assert.Equal(all.Count(value => Math.Abs(value - 1) < Math.Abs(own - 1)) + 1, rank.GetProperty("place").GetInt32());
        Assert.Equal(all.Count, rank.GetProperty("of").GetInt32());
        Assert.Contains(all, value => value > 1); // a value over 1 is not better for being higher
    }

    [Fact]
    public async Task Targets_and_roles_are_told()
    {
        var told = await ComparedAsync();
        var (parity, minimum) = (told["balanstal-riket"].GetProperty("target"), told["etablering"].GetProperty("target"));

        Assert.Equal(JsonValueKind.Null, told["balanstal"].GetProperty("target").ValueKind);
        Assert.Equal("som i Sveriges befolkning i sin helhet", parity.GetProperty("text").GetString());
        // Six years, and neighbours resemble each other: the level behind a parity of 1 is not known well enough.
        Assert.Equal((1.0, "not-assessable"), (parity.GetProperty("min").GetDouble(), parity.GetProperty("status").GetString()));
        Assert.Equal(JsonValueKind.Null, parity.GetProperty("max").ValueKind);
        Assert.Equal("met", minimum.GetProperty("status").GetString());
        Assert.Contains("proxy", told["balanstal"].GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
        Assert.DoesNotContain("proxy", told["balanstal-riket"].GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
    }

    [Theory]
    [InlineData("trend")]
    [InlineData("rank")]
    [InlineData("spread")]
    public async Task Its_charts_never_name_Kolada_as_the_source(string kind)
    {
        var answer = await store.RunAsync(
            "chart",
            "--plan",
            "sollentuna",
            "--indicator",
            "balanstal-riket",
            "--kind",
            kind,
            "--out",
            folder.File("a.svg")
        );

        Assert.True(answer.Code == 0, answer.Error);
        var text = System.Xml.Linq.XDocument.Load(folder.File("a.svg")).Root!.Value;
        Assert.Contains("Egen beräkning på data från Kolada", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Källa: Kolada", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_tells_it_apart_from_what_is_published()
    {
        var answer = await store.RunAsync("compare", "--plan", "sollentuna");

        Assert.Contains(
            "Källa: Kolada (SCB). Balanstal mot Riket: egen beräkning på data från Kolada.",
            answer.Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("report", "--plan", "sollentuna", "--period", "2024-helar")]
    [InlineData("changes")]
    [InlineData("changes", "--json")]
    [InlineData("status")]
    [InlineData("status", "--json")]
    [InlineData("validate")]
    public async Task No_command_stumbles_over_it(params string[] args)
    {
        var answer = await store.RunAsync([.. args, .. args[0] == "report" ? new[] { "--out", folder.Path } : []]);

        Assert.True(answer.Code == 0, answer.Error);
    }

    private async Task<Dictionary<string, JsonElement>> ComparedAsync()
    {
        using var json = JsonDocument.Parse((await store.RunAsync("compare", "--plan", "sollentuna", "--json")).Out);
        return json
            .RootElement.GetProperty("indicators")
            .EnumerateArray()
            .ToDictionary(one => one.GetProperty("id").GetString()!, one => one.Clone());
    }
}
