using System.Text.Json;
using Indicators.Fetching;
using Indicators.Store;
using Indicators.Tests.Support;
using Indicators.UseCases;

namespace Indicators.Tests.UseCases;

/// <summary>Words as Swedes type them, with the KPI of Kolada's own list that they mean.</summary>
public sealed class SearchTests
{
    private static readonly Lazy<KoladaKpis> Kolada = new(() =>
    {
        using var store = ReadSession.Empty();
        return KoladaKpis.Of(store);
    });

    [Theory]
    [InlineData("arbetslöshet", "N03920")]
    [InlineData("arbetslös", "N03920")]
    [InlineData("långtidsarbetslöshet", "N03926")]
    [InlineData("arbetslöshet kvinnor", "N03920")]
    [InlineData("arbetslöshet utrikes födda", "N02282")]
    [InlineData("lärare behörighet gymnasiet", "N17825")]
    [InlineData("gymnasiebehörighet", "N15424")]
    [InlineData("kunskapskraven åk 9", "N15418")]
    [InlineData("matte åk 9", "N15495")]
    [InlineData("elever per lärare gymnasiet", "N17816")]
    [InlineData("barn per barngrupp", "N11701")]
    [InlineData("hemtjänst kostnad", "N21006")]
    [InlineData("äldreboende väntetid", "U23401")]
    [InlineData("socialbidrag barn", "U31803")]
    [InlineData("långvarigt försörjningsstöd", "N31816")]
    [InlineData("skattesats", "N00900")]
    [InlineData("kommunalskatt", "N00900")]
    [InlineData("folkmängd", "N01951")]
    [InlineData("invånare", "N01951")]
    [InlineData("valdeltagande kommunalval", "N05401")]
    [InlineData("bredband", "N07900")]
    [InlineData("klimatutsläpp", "N07702")]
    [InlineData("ekologisk mat", "U07514")]
    [InlineData("sjukfrånvaro", "N00090")]
    [InlineData("barnfattigdom", "N66077")]
    [InlineData("trångboddhet", "N07907")]
    [InlineData("våldsbrott", "N07403")]
    [InlineData("ohälsotal", "N00957")]
    [InlineData("soliditet", "N03106")]
    [InlineData("nettokostnad grundskola", "N15028")]
    [InlineData("nystartade företag", "N01003")]
    [InlineData("bostadsbyggande", "N07917")]
    [InlineData("självmord", "N61603")]
    [InlineData("n15419", "N15419")]
    public void What_a_Swede_means_is_among_the_first(string typed, string meant) => Assert.Contains(meant, Ids(typed).Take(3));

    [Theory]
    [InlineData("arbetslöhset", "arbetslöshet")]
    [InlineData("arbetslos", "arbetslösa")]
    [InlineData("hemtjenst", "hemtjänst")]
    [InlineData("sjukfrånvarro", "sjukfrånvaro")]
    [InlineData("biblotek", "bibliotek")]
    public void A_misspelt_word_is_read_as_the_nearest_and_that_is_said(string typed, string read)
    {
        var answer = Kolada.Value.Search.Value.Of(new SearchQuestion(typed));

        Assert.Equal(read, answer.ReadAs);
        Assert.NotEmpty(answer.Shown);
    }

    [Fact]
    public void All_forms_of_a_word_find_the_same()
    {
        var found = Ids("arbetslöshet").Order().ToList();

        Assert.Equal(41, found.Count); // as many titles as hold the letters
        Assert.Equal(
            41,
            ShippedKpis.Read(ShippedKpis.DefaultFolder).Count(kpi => kpi.Title.Contains("arbetslös", StringComparison.OrdinalIgnoreCase))
        );
        Assert.All(["arbetslös", "arbetslösa", "ARBETSLÖSHETEN"], form => Assert.Equal(found, Ids(form).Order()));
    }

    [Fact]
    public void What_has_ended_stands_last_with_what_follows_it()
    {
        var answer = Kolada.Value.Search.Value.Of(new SearchQuestion("arbetslöshet"));
        var ended = answer.Shown.Where(hit => hit.LastYear is not null).ToList();

        Assert.NotEmpty(ended);
        Assert.Equal(ended, answer.Shown.TakeLast(ended.Count));
        Assert.Equal([("N21701", true)], Kolada.Value.After("N21821").Select(next => (next.Kpi.Id, next.SaidByKolada)));
        Assert.Contains("N00488", Kolada.Value.After("U00488").Select(next => next.Kpi.Id));
    }

    [Fact]
    public void Area_producer_sexes_and_state_choose_among_what_is_found()
    {
        SearchAnswer Of(SearchQuestion question) => Kolada.Value.Search.Value.Of(question);

        Assert.All(Of(new("arbetslöshet") { Areas = ["befolkning"] }).Shown, hit => Assert.Equal("Befolkning", hit.Kpi.Area));
        Assert.All(Of(new("arbetslöshet") { Producers = ["IAF"] }).Shown, hit => Assert.Contains("IAF", hit.Kpi.Producers!));
        Assert.All(Of(new("arbetslöshet") { Genders = true }).Shown, hit => Assert.True(hit.Kpi.Genders));
        Assert.All(Of(new("arbetslöshet") { Ended = false }).Shown, hit => Assert.Null(hit.LastYear));
        Assert.Equal(41, Of(new("arbetslöshet") { Ended = true }).Shown.Count + Of(new("arbetslöshet") { Ended = false }).Shown.Count);
    }

    [Theory]
    [InlineData("\" OR kpi:*")]
    [InlineData("NEAR(arbete")]
    [InlineData("arbetslös* AND (")]
    [InlineData("'; DROP TABLE kpi; --")]
    public void What_is_typed_is_never_a_command_to_the_index(string typed) =>
        Assert.NotNull(Kolada.Value.Search.Value.Of(new SearchQuestion(typed)));

    [Fact]
    public async Task A_search_of_ten_thousand_letters_is_refused_in_a_sentence()
    {
        var answer = await CommandLine.RunAsync("search", new string('a', 10_000), "--db", "ingen.db", "--catalog", Repository.Catalogue);

        Assert.Equal(2, answer.Code);
        Assert.Contains("10\u00A0000 tecken", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    public async Task Without_a_word_it_says_what_to_write(string typed)
    {
        var answer = await CommandLine.RunAsync("search", typed, "--db", "ingen.db", "--catalog", Repository.Catalogue);

        Assert.Equal(2, answer.Code);
        Assert.Equal("Skriv minst ett ord att söka på, till exempel arbetslöshet.", answer.Error.Trim());
    }

    [Fact]
    public async Task The_command_tells_what_is_found_and_where_from()
    {
        var answer = await CommandLine.RunAsync("search", "arbetslöshet", "--db", "ingen.db", "--catalog", Repository.Catalogue);

        Assert.Equal(0, answer.Code);
        Assert.StartsWith("41 av 6\u00A0099 mått har ordet.", answer.Out, StringComparison.Ordinal);
        Assert.Contains("N03920  Arbetslösa av befolkningen, 18-65 år, andel (%)", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Visar 20 av 41.", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Källa: Kolada (katalogen 2026-03-23).", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_all_that_are_found()
    {
        var answer = await CommandLine.RunAsync("search", "arbetslöshet", "--json", "--db", "ingen.db", "--catalog", Repository.Catalogue);
        var root = JsonDocument.Parse(answer.Out).RootElement;

        Assert.Equal(41, root.GetProperty("kpis").GetArrayLength());
        Assert.Equal(6099, root.GetProperty("of").GetInt32());
        var first = root.GetProperty("kpis")[0];
        Assert.Equal("N03920", first.GetProperty("kpi").GetString());
        Assert.Equal("Arbetslösa av befolkningen, 18-65 år, andel (%)", first.GetProperty("title").GetString());
        Assert.False(first.GetProperty("fetched").GetBoolean());
    }

    private static IEnumerable<string> Ids(string typed) =>
        Kolada.Value.Search.Value.Of(new SearchQuestion(typed)).Shown.Select(hit => hit.Kpi.Id);
}
