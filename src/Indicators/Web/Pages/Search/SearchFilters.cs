using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>What a search can be narrowed to, each with how many there are.</summary>
internal static class SearchFilters
{
    private const int Most = 8;

    public static Markup Write(View view, SearchAnswer answer)
    {
        var ended = answer.Named.Count(hit => hit.LastYear is not null);
        var apart = answer.Named.Count(hit => hit.Kpi.Genders == true);
        var described = answer.Found.Count - answer.Named.Count;
        return $"""
            <div class="narrow-by">
            {Group(SearchPageWords.State, [
                Radio("lage", "", SearchPageWords.AllStates, answer.Named.Count, view.One("lage") is null),
                Radio("lage", "pagaende", SearchPageWords.Current, answer.Named.Count - ended, view.One("lage") == "pagaende"),
                Radio("lage", "avslutade", SearchPageWords.EndedOnes, ended, view.One("lage") == "avslutade"),
            ])}
            {Group(SearchPageWords.Area, Each(view, "omrade", answer.Named.Select(hit => hit.Kpi.Area).OfType<string>()))}
            {Group(SearchPageWords.Producer, Each(view, "uppgifter", answer.Named.SelectMany(hit => hit.Kpi.Producers ?? [])))}
            {Group(SearchPageWords.Sexes, [Tick("kon", "1", SearchPageWords.Apart, apart, view.One("kon") == "1")])}
            {Markup.If(
                described > 0,
                () =>
                    Group(
                        SearchPageWords.Also,
                        [Tick("beskrivningar", "1", SearchPageWords.Descriptions, described, view.One("beskrivningar") == "1")]
                    )
            )}
            <button type="submit">{SearchPageWords.Narrow}</button>
            </div>
            """;
    }

    private static List<Markup> Each(View view, string name, IEnumerable<string> values) =>
        [
            .. values
                .CountBy(value => value)
                .OrderByDescending(value => value.Value)
                .ThenBy(value => value.Key, SwedishOrder.Names)
                .Take(Most)
                .Select(value => Tick(name, value.Key, value.Key, value.Value, view.Many(name).Contains(value.Key))),
        ];

    private static Markup Group(string legend, List<Markup> choices) =>
        Markup.If(choices.Count > 0, () => $"<fieldset><legend>{legend}</legend>{Markup.Each(choices, choice => choice)}</fieldset>");

    private static Markup Tick(string name, string value, string text, int count, bool chosen) =>
        Choice("checkbox", name, value, text, count, chosen);

    private static Markup Radio(string name, string value, string text, int count, bool chosen) =>
        Choice("radio", name, value, text, count, chosen);

    private static Markup Choice(string type, string name, string value, string text, int count, bool chosen) =>
        $"""
            <label class="tick"><input type="{type}" name="{name}" value="{value}"{Markup.Attribute("checked", there: chosen)}>
            <span>{text}</span> <span class="count">({SwedishFormat.Number(count, 0)})</span></label>
            """;
}
