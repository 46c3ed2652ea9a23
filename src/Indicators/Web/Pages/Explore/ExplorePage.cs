using Indicators.Charts.Layout;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>Charts to explore with, of any measure in any municipality; the address holds the choice.</summary>
internal static class ExplorePage
{
    // A shorter table needs no folding.
    private const int MostRows = 20;
    private const int FirstRows = 8;

    public static Page Write(View view)
    {
        var choice = ExploreChoice.Read(view);
        var explored = choice is null ? null : Explored.Of(view, choice);
        var shown = choice?.Faults.Count > 0 ? null : explored as Explored.Shown;
        return new Page
        {
            Title = ExploreWords.Title,
            Window = shown is null ? null : $"{shown.Heading} – {ExploreWords.Title}",
            Section = Addresses.Explore,
            Description = shown?.Finding,
            Picture = shown is null ? null : choice!.File + ".png",
            Sources = shown?.Chart.Notes[^1] ?? "",
            Body = choice is null ? Empty : Body(view, choice, explored, shown),
        };
    }

    private static Markup Empty => $"<p>{ExploreWords.Nothing}</p>";

    private static Markup Body(View view, ExploreChoice choice, Explored? explored, Explored.Shown? shown) =>
        $"""
            {Kinds(choice)}
            {Form(view, choice, open: shown is null)}
            {(shown is null ? Why(choice, explored) : Drawn(choice, shown))}
            """;

    private static Markup Kinds(ExploreChoice choice) =>
        $"""
            <nav class="kinds" aria-label="{ExploreWords.Kinds}"><ul class="links">{Markup.Each(
                ExploreWords.All,
                kind => (Markup)$"<li>{Kind(choice, kind.Word, kind.Name)}</li>"
            )}</ul></nav>
            """;

    private static Markup Kind(ExploreChoice choice, string word, string name) =>
        $"""
            <a href="{(choice with { Kind = word }).Address}"{Markup.Attribute("aria-current", word == choice.Kind ? "page" : null)}>{(
                word == choice.Kind ? (Markup)$"<b>{name}</b>" : $"{name}"
            )}</a>
            """;

    private static Markup Why(ExploreChoice choice, Explored? explored)
    {
        var said = choice.Faults.Count > 0 ? choice.Faults : [((Explored.Nothing)explored!).Why];
        return $"""
            <div class="box" role="status">{Markup.Each(said, one => $"<p>{Days.In(one)}</p>")}<p>{ExploreWords.NothingToShow}
            <a href="{Addresses.Search(choice.Measure)}">{LookWords.SearchInstead}</a></p>{Instead(choice)}</div>
            """;
    }

    // Few measures have a funnel, so those that do are named.
    private static Markup Instead(ExploreChoice choice)
    {
        var known = choice.Kind == "tratt" ? ExploreChoice.Measures(choice.Plan).Where(one => one.Base is not null).ToList() : [];
        return Markup.If(
            known.Count > 0,
            () =>
                $"""
                    <p>{ExploreWords.HasFunnel}</p><ul>{Markup.Each(
                        known,
                        one => (Markup)$"""<li><a href="{(choice with { Measure = one.Key }).Address}">{one.Name}</a></li>"""
                    )}</ul>
                    """
        );
    }

    private static Markup Drawn(ExploreChoice choice, Explored.Shown shown)
    {
        var table = ExploreTable.Of(shown.Chart, shown.Caption);
        var question = ExploreWords.All.First(kind => kind.Word == choice.Kind).Question;
        return $"""
            <h2>{Days.In(shown.Heading)}</h2>
            <p class="lead">{Days.In(shown.Finding)}</p>
            {new ChartHtml("diagram").Figure(shown.Chart with { Title = question }, ChartFrame.Page)}
            <ul class="links">
            <li><a href="{choice.File}.svg" download="">{ExploreWords.Svg}</a></li>
            <li><a href="{choice.File}.png" download="">{ExploreWords.Png}</a></li>
            <li><a href="{choice.File}.csv" download="">{ExploreWords.Csv}</a></li>
            </ul>
            <h2>{ExploreWords.Table}</h2>
            {Rows(table)}
            """;
    }

    private static Markup Rows(Table table) =>
        table.Rows.Count <= MostRows
            ? ChartHtml.Write(table)
            : $"""
                {ChartHtml.Write(table with { Rows = [table.Rows[0], .. table.Rows.Skip(1).Take(FirstRows - 1)] })}
                <details><summary>{ExploreWords.AllRows(table.Rows.Count)}</summary>{ChartHtml.Write(table)}</details>
                """;

    private static Markup Form(View view, ExploreChoice choice, bool open) =>
        $"""
            <details{Markup.Attribute("open", there: open)}><summary>{ExploreWords.Choose}</summary>
            <form method="get" action="{Addresses.Explore}" class="choose">
            <div class="fields">
            {Select("slag", ExploreWords.Kind, ExploreWords.All, kind => (kind.Word, kind.Name), choice.Kind)}
            {Select(
                "kommun",
                ExploreWords.Municipality,
                view.Snapshot.Areas.Where(area => area.Type == "K").OrderBy(area => area.Title, SwedishOrder.Names),
                area => (area.Id, area.Title),
                choice.Area.Id
            )}
            {Select("plan", ExploreWords.Plan, view.Snapshot.Plans, plan => (plan.Plan.Id, plan.Plan.Name), choice.Plan.Plan.Id)}
            {Text("matt", ExploreWords.Measure, choice.Measure)}
            {Text("mot", ExploreWords.Against, choice.Against)}
            </div>
            {Known(view)}
            <button type="submit">{ExploreWords.Show}</button>
            <a href="/sok">{ExploreWords.Search}</a>
            </form>
            </details>
            """;

    private static Markup Text(string name, string label, string value) =>
        $"""
            <div><label for="{name}">{label}</label>
            <input type="text" id="{name}" name="{name}" list="matten" value="{value}" maxlength="100" autocomplete="off"></div>
            """;

    // The plans' measures, to choose among; any other id can be written.
    private static Markup Known(View view) =>
        $"""
            <datalist id="matten">{Markup.Each(
                view.Snapshot.Plans.SelectMany(ExploreChoice.Measures).Where(one => one.Kpi is not null).DistinctBy(one => one.Kpi),
                one => (Markup)$"""<option value="{one.Kpi}">{one.Name}</option>"""
            )}</datalist>
            """;

    private static Markup Select<T>(
        string name,
        string label,
        IEnumerable<T> all,
        Func<T, (string Value, string Text)> option,
        string chosen
    ) =>
        $"""
            <div><label for="{name}">{label}</label><select id="{name}" name="{name}">{Markup.Each(
                all.Select(option),
                one => (Markup)
                    $"""<option value="{one.Value}"{Markup.Attribute("selected", there: one.Value == chosen)}>{one.Text}</option>"""
            )}</select></div>
            """;
}
