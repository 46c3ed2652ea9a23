using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>
/// What has been said of an indicator besides its figures: what Kolada has shown before, and the administration's comments.
/// </summary>
internal static class IndicatorPageHistory
{
    private const int MostRows = 60;

    public static Markup Write(View view, PlanSnapshot plan, IndicatorComparison comparison)
    {
        var kpis = new[] { comparison.Indicator.Kpi, comparison.Indicator.Derived?.Of.Kpi, comparison.Indicator.Derived?.By.Kpi };
        var changes = view
            .Snapshot.AllChanges.Values.Where(change => kpis.Contains(change.Kpi) && change.Municipality == plan.Plan.Municipality)
            .ToList();
        return $"""
            {Markup.For(plan.Material.Comments.OnIndicator(comparison.Indicator.Id), comment => Comment(plan, comment))}
            <h2>Vad Kolada har ändrat</h2>
            <p>{ChangesWords.OfMeasure(plan.Plan.Name, changes.Count)}</p>
            {Markup.If(
                changes.Count > 0,
                () => ValueChanges.OfOne(ChangesWords.Caption(plan.Plan.Name), view.Snapshot, changes.Take(MostRows)).Write()
            )}
            {Markup.If(changes.Count > MostRows, () => $"<p>{ChangesWords.MostOfMeasure(MostRows)}</p>")}
            """;
    }

    private static Markup Comment(PlanSnapshot plan, Block.Comment comment) =>
        $"""
            <h2>Förvaltningens kommentar</h2>
            <p class="meta">{OwnWords.CommentOn(plan.Material.Period)}</p>
            {ChartHtml.None.Write([comment])}
            """;
}
