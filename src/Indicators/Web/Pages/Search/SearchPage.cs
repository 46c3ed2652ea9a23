using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>Search among all of Kolada's KPIs: a box, choices among what is found, and what was meant first.</summary>
internal static class SearchPage
{
    /// <summary>The parts of the address that are looked at.</summary>
    public static readonly string[] Parameters = ["q", "omrade", "uppgifter", "kon", "lage", "beskrivningar", "alla"];

    private const int Most = 20;

    public static Page Write(View view)
    {
        var words = view.One("q") ?? "";
        var (answer, fault) = Answer(view, words);
        return new Page
        {
            Title = SearchPageWords.Title,
            Window = words.Length > 0 ? $"{words} – {SearchPageWords.Title}" : null,
            Section = "/sok",
            Sources = SearchWords.Sourced(view.Snapshot.Kolada.AsOf),
            Body = $"""
                <form method="get" action="/sok" role="search">
                <div class="search">
                <label for="q" class="heard">{SearchPageWords.Label}</label>
                <input id="q" name="q" type="search" value="{words}" maxlength="{SearchKpis.MostLetters}" autocomplete="off">
                <button type="submit">{SearchPageWords.Search}</button>
                </div>
                {Markup.For(fault, said => $"""<div class="box" role="status"><p>{said}</p></div>""")}
                {(answer is null ? Begin(view) : Found(view, answer))}
                </form>
                """,
        };
    }

    private static (SearchAnswer? Answer, string? Fault) Answer(View view, string words)
    {
        if (words.Length == 0)
        {
            return (null, null);
        }

        try
        {
            return (
                view.Snapshot.Kolada.Search.Value.Of(
                    new SearchQuestion(words)
                    {
                        Areas = view.Many("omrade"),
                        Producers = view.Many("uppgifter"),
                        Genders = view.One("kon") == "1" ? true : null,
                        Ended = view.One("lage") switch
                        {
                            "pagaende" => false,
                            "avslutade" => true,
                            _ => null,
                        },
                        Descriptions = view.One("beskrivningar") == "1",
                    }
                ),
                null
            );
        }
        catch (UserException refused)
        {
            return (null, refused.Message);
        }
    }

    private static Markup Begin(View view) =>
        $"""
            <p class="lead">{SearchPageWords.Begin(view.Snapshot.Kolada.All.Count)}</p>
            <ul class="links">{Markup.Each(
                SearchPageWords.Examples,
                word => $"""<li><a href="{Addresses.Search(word)}">{word}</a></li>"""
            )}</ul>
            """;

    private static Markup Found(View view, SearchAnswer answer)
    {
        var most = view.One("alla") == "1" ? int.MaxValue : Most;
        return $"""
            {Markup.Each(SearchTold.Of(answer), said => $"""<p class="lead">{said}</p>""")}
            <div class="sought">
            {SearchFilters.Write(view, answer)}
            <div>
            <ol class="hits">{Markup.Each(answer.Shown.Take(most), hit => Hit(view, hit))}</ol>
            {Markup.If(
                answer.Shown.Count > most,
                () =>
                    $"""
                        <p>{SearchWords.More(most, answer.Shown.Count, "")}
                        <button type="submit" name="alla" value="1">{SearchPageWords.All(answer.Shown.Count)}</button></p>
                        """
            )}
            </div>
            </div>
            """;
    }

    private static Markup Hit(View view, SearchHit hit)
    {
        var after = hit.LastYear is null ? [] : view.Snapshot.Kolada.After(hit.Kpi.Id);
        return $"""
            <li>
            <a href="/matt/{hit.Kpi.Id}">{Marked(hit)}</a>
            {Markup.If(hit.Fetched, () => $"""<span class="tag">{SearchPageWords.Fetched}</span>""")}
            <span class="meta">{hit.Kpi.Id} · {SearchWords.Facts(hit.Kpi, view.Today)}</span>
            {Markup.If(
                hit.LastYear is not null,
                () =>
                    $"""<span class="meta"><span class="tag">{SearchPageWords.Ended}</span> {SearchPageWords.Next(after)} {Markup.Each(
                        after,
                        next => $"""<a href="/matt/{next.Kpi.Id}">{next.Kpi.Id} {SearchWords.Title(next.Kpi)}</a> """
                    )}</span>"""
            )}
            </li>
            """;
    }

    // The words that were looked for, marked in the title.
    private static Markup Marked(SearchHit hit)
    {
        var parts = SearchTitle.Parts(SearchWords.Title(hit.Kpi), hit.Matched);
        return Markup.Each(parts, part => part.Marked ? (Markup)$"<mark>{part.Text}</mark>" : $"{part.Text}");
    }
}
