using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>What Kolada revised, withdrew, renamed, ended and regrouped: the plans' own municipalities first.</summary>
internal static class ChangesPage
{
    /// <summary>The part of the address that says since when.</summary>
    public const string Since = "sedan";

    private const int MostRows = 100;

    public static Page Write(View view)
    {
        var (shown, asked) = (view.Snapshot, view.One(Since));
        var since = asked is null ? null : StockholmTime.Parse(asked);
        var answer = since is { } instant ? shown.AllChanges.After(instant) : shown.Changes;
        return new Page
        {
            Title = "Ändringar i Kolada",
            Section = "/andringar",
            Feed = (FeedWords.Changes, "/andringar.atom"),
            Body = Body(shown, answer, asked, unread: since is null ? asked : null),
            Sources = shown.AsOf is null ? "" : ChangesWords.Source(shown.Catalogue, answer),
        };
    }

    private static Markup Body(SiteSnapshot shown, ChangesAnswer answer, string? asked, string? unread) =>
        $"""
            {Markup.For(unread, text => $"""<div class="box" role="status"><p>{Days.In(ChangesWords.NotATime(text))}</p></div>""")}
            <p class="lead">{Days.In(ChangesWords.Lead(shown.AsOf, answer))}</p>
            <form method="get" action="/andringar">
            <label for="{Since}">Visa ändringar efter datum</label><input type="date" id="{Since}" name="{Since}" value="{asked}">
            <button type="submit">Visa</button>
            </form>
            {Markup.If(shown.AsOf is not null, () => Kinds(shown, answer))}
            <h2>I ditt eget nyhetsflöde</h2>
            <p>Följ <a href="/andringar.atom" type="application/atom+xml" class="address">/andringar.atom</a> i Outlook eller en annan
            flödesläsare: kopiera länkens adress.</p>
            """;

    private static Markup Kinds(SiteSnapshot shown, ChangesAnswer answer)
    {
        var (own, numbers) = (shown.Catalogue.Plans.Select(plan => plan.Municipality).ToHashSet(), new ChangedNumber(shown.Catalogue));
        var values = answer.Values.ToLookup(change => own.Contains(change.Municipality));
        string Called(string kpi) => numbers.Called(kpi, shown.Kpis);
        return $"""
            {Values("Värden i planernas kommuner", "Planernas kommuner", shown, [.. values[true]])}
            {Values("Värden i andra kommuner och Riket", "Andra kommuner och Riket", shown, [.. values[false]])}
            {List("Avslutade mått, som inte får nya värden", answer.EndedKpis, kpi => Days.In(Called(kpi)))}
            {List(
                "Mått som är borttagna ur Kolada; det som är sparat står kvar",
                answer.RemovedKpis,
                kpi => Days.In(ChangesWords.Removed(Called(kpi), answer.RemovedAt[kpi]))
            )}
            {List("Nya namn på mått", answer.Titles, title => Dated(title.At, ChangesWords.Renamed(title)))}
            {List("Grupper", answer.Groups, group => Dated(group.At, $"{ChangesWords.Told(group, shown.NameOf)} ({group.Id})"))}
            {List(
                "Flyttade publiceringar",
                answer.PublicationDates,
                moved => Dated(moved.At, $"{Called(moved.Kpi)}: {ChangesWords.Told(moved)}")
            )}
            """;
    }

    private static Markup Values(string heading, string caption, SiteSnapshot shown, IReadOnlyList<ValueChange> values) =>
        Part(heading, values, some => ValueChanges.OfMany(caption, shown, some).Write());

    private static Markup List<T>(string heading, IReadOnlyList<T> things, Func<T, Markup> item) =>
        Part(heading, things, some => $"<ul>{Markup.Each(some, thing => $"<li>{item(thing)}</li>")}</ul>");

    private static Markup Part<T>(string heading, IReadOnlyList<T> things, Func<IEnumerable<T>, Markup> write) =>
        Markup.If(
            things.Count > 0,
            () =>
                $"""
                    <h2>{heading}</h2>
                    {write(things.Take(MostRows))}
                    {Markup.If(things.Count > MostRows, () => $"<p>{ChangesWords.Most(MostRows, things.Count)}</p>")}
                    """
        );

    private static Markup Dated(DateTimeOffset at, string text) => $"{Days.Of(at)} {Days.In(text)}";
}
