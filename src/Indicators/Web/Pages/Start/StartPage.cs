using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>The first page: what this is, the plans with how they stand, and what is new.</summary>
internal static class StartPage
{
    public static Page Write(View view) =>
        new()
        {
            Title = Layout.Site,
            Section = "/",
            Body = Body(view),
            Sources = view.Snapshot.AsOf is null ? "" : Sourced(view.Snapshot),
        };

    private static Markup Body(View view) =>
        $"""
            <p class="lead">Här syns hur det går för kommunernas integrationsplaner, med siffror ur Kolada och det som kommunerna själva
            rapporterar. En ändring kallas bättre eller sämre bara när den är större än det som brukar vara slump eller vanlig
            variation.</p>
            {Markup.If(view.Snapshot.AsOf is null, NothingFetched)}
            <h2>Planerna</h2>
            <ul class="plans">{Markup.Each(view.Snapshot.Plans, plan => view.Alone(plan, PlanOf, fault => NotShown(plan, fault)))}</ul>
            <h2>Vad som är nytt</h2>
            {LatestUpdates.Write(view)}
            """;

    private static Markup NothingFetched() =>
        $"""<div class="box"><p>Inga siffror är hämtade ännu. Planernas mål och åtgärder finns ändå att läsa.</p></div>""";

    private static Markup NotShown(PlanSnapshot plan, string fault) =>
        $"""<li><div><h3><a href="{Addresses.Of(plan.Plan)}">{plan.Plan.Name}</a></h3><p class="note">{fault}</p></div></li>""";

    private static Markup PlanOf(PlanSnapshot plan) => plan.IsCompared ? Whole(plan) : NotShown(plan, plan.Faults[0]);

    private static Markup Whole(PlanSnapshot plan) =>
        $"""
            <li>
            <div>
            <h3><a href="{Addresses.Of(plan.Plan)}">{plan.Plan.Name}</a></h3>
            <p class="meta">{Days.In(PlanWords.About(plan.Plan, plan.Told))}</p>
            {Markup.Each(plan.Faults, fault => $"""<p class="note">{fault}</p>""")}
            {Markup.For(PlanWords.First(plan.Figures, plan.First, PlanPage.MainOf(plan)), first => $"<p>{Days.In(first)}</p>")}
            <p class="note">{Markup.For(PlanPage.Standing(plan), goals => $"{goals} ")}{PlanWords.Followed(plan.Plan)}</p>
            </div>
            {Counts(plan)}
            </li>
            """;

    private static Markup Counts(PlanSnapshot plan)
    {
        var counted = JudgementCounts.Counted(plan);
        return Markup.If(
            counted.Any(comparison => comparison.Total is not null),
            () => JudgementCounts.Write(counted, $"{plan.Plan.Name}: {PlanWords.CountedBy(counted)}")
        );
    }

    private static string Sourced(SiteSnapshot shown) =>
        Sources.Published(
            [
                .. shown
                    .Plans.SelectMany(plan => plan.Told)
                    .Where(comparison => comparison.Total is not null)
                    .Select(comparison => comparison.Indicator)
                    .Distinct(),
            ],
            expected: true
        )
        + " "
        + Sources.Computed("ändring och bedömning");
}
