using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>
/// Any KPI of any municipality: the parts of an indicator's page, with what it lacks when no plan follows it. One that has no figures here
/// says why and what to do.
/// </summary>
internal static class MeasurePage
{
    /// <summary>The municipality, where it is no part of the address's path.</summary>
    public const string Municipality = "kommun";

    public static Page? Write(View view)
    {
        if (view.One("kpi") is not { } asked || Area(view) is not { } area)
        {
            return null;
        }

        return view.Snapshot.Look(asked, area) switch
        {
            LookAnswer.Shown shown => Shown(view, shown),
            LookAnswer.Nothing nothing => Nothing(asked, nothing),
            _ => null,
        };
    }

    /// <summary>The KPI that an address of this page names, as a plan's indicator is found; null when it is another page.</summary>
    public static (PlanSnapshot Plan, IndicatorComparison Told)? Find(View view) =>
        view.One("kpi") is { } asked && Area(view) is { } area && view.Snapshot.Look(asked, area) is LookAnswer.Shown shown
            ? (Plan(view, shown), shown.Comparison)
            : null;

    // The one that is named, else the first plan's: something to see comes before a choice.
    private static StoredArea? Area(View view) =>
        view.One(Municipality) is { } named
            ? LookUp.Municipality(view.Snapshot.Areas, named)
            : view.Snapshot.Areas.FirstOrDefault(area =>
                area.Id == (view.Snapshot.Plans.Count == 0 ? null : view.Snapshot.Plans[0].Plan.Municipality)
            ) ?? view.Snapshot.Areas.FirstOrDefault(area => area.Type == "K");

    private static PlanSnapshot Plan(View view, LookAnswer.Shown shown) =>
        new(new ReportMaterial(shown.Figures, Period(view), [shown.Comparison], Comments.None) { Kpis = view.Snapshot.Kpis });

    // Of no consequence where there is no plan: sentences ask for one.
    private static ReportPeriod Period(View view) => ReportPeriod.Parse($"{view.Today.Year}-helar");

    private static Page Shown(View view, LookAnswer.Shown shown)
    {
        var (plan, comparison) = (Plan(view, shown), shown.Comparison);
        var (told, charts) = (string.Join(' ', Sentences.Tell(plan.Figures, comparison)), IndicatorCharts.Of(plan.Figures, comparison));
        return new Page
        {
            Title = MeasureWords.Title(plan.Plan, comparison.Indicator),
            Section = "/sok",
            Crumbs = Crumbs(shown.Kpi),
            Sources = MeasureWords.Sourced(comparison.Indicator, hasValue: comparison.Total is not null),
            Description = LinkWords.Short(told),
            Picture = IndicatorPage.Picture(plan, comparison, charts),
            Body = $"""
                <p class="meta">{Days.In(LookWords.Meta(shown.Kpi, view.Today))}</p>
                {Choose(view, shown)}
                {Markup.For(LookTold.After(shown.Kpi, view.Snapshot.Kolada), after => Box($"{Days.In(after)}"))}
                <p class="lead">{Days.In(told)}</p>
                {Markup.For(comparison.Total, total => IndicatorPage.Keys(comparison, total))}
                {Markup.If(
                    comparison.Indicator.Undecided,
                    () => Box($"<b>{LookWords.Question}</b> {LookWords.NoDirection} {LookWords.Decide(shown.Kpi.Id)}")
                )}
                {IndicatorPageFindings.Write(plan, comparison)}
                {IndicatorPage.Charts(charts, comparison)}
                {Explore(shown)}
                {IndicatorPageFigures.Write(plan, comparison)}
                {IndicatorPageFiles.Write(view, plan, comparison, charts)}
                {IndicatorPageAbout.Write(view, plan, comparison)}
                {IndicatorPageHistory.Write(view, plan, comparison)}
                """,
        };
    }

    private static Markup Explore(LookAnswer.Shown shown) =>
        Markup.If(
            shown.Comparison.Indicator.Comparable,
            () =>
                $"""
                    <p><a href="{Addresses.Explored(
                        [("kommun", shown.Figures.Plan.Municipality), ("matt", shown.Kpi.Id)]
                    )}">{ExploreWords.More}</a></p>
                    """
        );

    private static Page Nothing(string asked, LookAnswer.Nothing nothing) =>
        new()
        {
            Title = nothing.Kpi is { } kpi ? SearchWords.Title(kpi) : LookWords.NoPage(asked),
            Section = "/sok",
            Crumbs = Crumbs(nothing.Kpi),
            Status = nothing.Kpi is null ? 404 : 200,
            Body = $"""
                <p class="lead">{Days.In(nothing.Kpi is { } known && StoredKpi.LastYear(known.Title) is null
                    ? LookWords.NotFetchedHere(known.Id)
                    : nothing.Why)}</p>
                <p><a href="/sok">{LookWords.SearchInstead}</a></p>
                """,
        };

    private static IReadOnlyList<(string, string)> Crumbs(StoredKpi? kpi) =>
        kpi?.Area is { } area ? [(LookWords.Search, "/sok"), (area, Addresses.Search(area))] : [(LookWords.Search, "/sok")];

    private static Markup Box(Markup content) => $"""<div class="box"><p>{content}</p></div>""";

    private static Markup Choose(View view, LookAnswer.Shown shown)
    {
        var own = shown.Figures.Plan.Municipality;
        return $"""
            <form method="get" action="/matt/{shown.Kpi.Id}" class="choose inline">
            <label for="kommun">{LookWords.MunicipalityLabel}</label>
            <select id="kommun" name="{Municipality}">{Markup.Each(
                view.Snapshot.Areas.Where(area => area.Type == "K").OrderBy(area => area.Title, SwedishOrder.Names),
                area => (Markup)
                    $"""<option value="{area.Id}"{Markup.Attribute("selected", there: area.Id == own)}>{area.Title}</option>"""
            )}</select>
            <button type="submit">{LookWords.Show}</button>
            </form>
            """;
    }
}
