using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>The first page: each plan with the most certain that its figures bear, and what is new.</summary>
internal static class StartPage
{
    public static Page Write(View view) =>
        new()
        {
            Title = SiteWords.StartTitle(view.Snapshot.Plans.Count),
            Section = "/",
            Body = Body(view),
            Sources = view.Snapshot.AsOf is null ? "" : Sourced(view.Snapshot),
            Description = SiteWords.StartLead,
        };

    private static Markup Body(View view)
    {
        var drawn = new ChartHtml("plan");
        return $"""
            <p class="lead">{SiteWords.StartLead}</p>
            {Markup.If(view.Snapshot.AsOf is null, NothingFetched)}
            <h2 class="heard">Planerna</h2>
            <div class="plans">{Markup.Each(
                view.Snapshot.Plans,
                plan => view.Alone(plan, one => PlanOf(one, drawn), fault => NotShown(plan, fault))
            )}</div>
            <p class="note">{FindingParts.Tag} {SiteWords.WhatContextIs}</p>
            <h2>Vad som är nytt</h2>
            {LatestUpdates.Write(view)}
            """;
    }

    private static Markup NothingFetched() =>
        $"""<div class="box"><p>Inga siffror är hämtade ännu. Planernas mål och åtgärder finns ändå att läsa.</p></div>""";

    private static Markup NotShown(PlanSnapshot plan, string fault) =>
        $"""
            <article><div><h3 class="name"><a href="{Addresses.Of(plan.Plan)}">{plan.Plan.Name}</a></h3></div>
            <div><p class="note">{fault}</p></div></article>
            """;

    private static Markup PlanOf(PlanSnapshot plan, ChartHtml drawn) =>
        plan.IsCompared ? Whole(plan, drawn) : NotShown(plan, plan.Faults[0]);

    private static Markup Whole(PlanSnapshot plan, ChartHtml drawn) =>
        $"""
            <article>
            <div>
            <h3 class="name"><a href="{Addresses.Of(plan.Plan)}">{plan.Plan.Name}</a></h3>
            <p class="meta">{Days.In(PlanWords.About(plan.Plan, plan.Told))}</p>
            {Markup.Each(plan.Faults, fault => $"""<p class="note">{fault}</p>""")}
            </div>
            {Foremost(plan, drawn)}
            </article>
            """;

    private static Markup Foremost(PlanSnapshot plan, ChartHtml drawn)
    {
        Markup followed =
            $"""<p class="basis">{Markup.For(PlanPage.Standing(plan), goals => $"{goals} ")}{PlanWords.Followed(plan.Plan)}</p>""";
        // The most certain, also where something else stands first on the plan's own page.
        var first = plan.Findings.First;
        if ((first.FirstOrDefault(one => one.Tier == FindingTier.Judged) ?? (first.Count > 0 ? first[0] : null)) is not { } finding)
        {
            return $"<div>{followed}</div>";
        }

        var text = plan.Words(finding);
        return $"""
            <div>
            {FindingParts.Kind(finding, text)}
            <h4>{Days.In(text.Heading)}</h4>
            <p>{Days.In(text.Body)}</p>
            {FindingParts.Basis(text)}
            {followed}
            </div>
            <div class="pic"><p class="cap">{Days.In(text.Caption)}</p>{FindingParts.Picture(plan, finding, text, drawn)}</div>
            """;
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
        + Sources.Computed("skillnader, intervall och bedömningar");
}
