using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>
/// What has been said of an indicator besides its figures: what Kolada has shown before, and the administration's comments.
/// </summary>
internal static class IndicatorPageHistory
{
    private const int MostRows = 60;

    public static string Write(View view, PlanSnapshot plan, IndicatorComparison comparison) =>
        Comment(plan, comparison) + Revisions(view, plan, comparison);

    private static string Comment(PlanSnapshot plan, IndicatorComparison comparison) =>
        plan.Material.Comments.OnIndicator(comparison.Indicator.Id) is not { } comment
            ? ""
            : Said("h2", "Förvaltningens kommentar")
                + Said("p", $"Till {OwnWords.Period(plan.Material.Period)}", ("class", "meta"))
                + ChartHtml.None.Write([comment]);

    private static string Revisions(View view, PlanSnapshot plan, IndicatorComparison comparison)
    {
        var kpis = new[] { comparison.Indicator.Kpi, comparison.Indicator.Derived?.Of.Kpi, comparison.Indicator.Derived?.By.Kpi };
        var changes = view
            .Snapshot.AllChanges.Values.Where(change => kpis.Contains(change.Kpi) && change.Municipality == plan.Plan.Municipality)
            .ToList();
        var heading = Said("h2", "Vad Kolada har ändrat");
        return changes.Count == 0
            ? heading + Said("p", $"Inget av {Words.Genitive(plan.Plan.Name)} värden i måttet har ändrats sedan de först hämtades.")
            : heading
                + Said(
                    "p",
                    $"Kolada har gjort {NumberWords.Things(changes.Count)} "
                        + $"{(changes.Count == 1 ? "ändring" : "ändringar")} av {Words.Genitive(plan.Plan.Name)} "
                        + $"värden sedan de först hämtades.{(changes.Count == 1 ? "" : " Den nyaste står först.")}"
                )
                + ValueChanges
                    .Table($"Ändrade värden i måttet för {plan.Plan.Name}", view.Snapshot, changes.Take(MostRows), municipality: false)
                    .Write()
                + (
                    changes.Count <= MostRows
                        ? ""
                        : Said("p", $"De {NumberWords.Word(MostRows)} nyaste visas. Alla finns i /api/v1/changes.")
                );
    }
}

/// <summary>Changed values as a table.</summary>
internal static class ValueChanges
{
    /// <summary>One row for each change: when, of what, from what and to what.</summary>
    /// <param name="caption">What they are.</param>
    /// <param name="shown">The reading.</param>
    /// <param name="changes">The changes, in the order they are told.</param>
    /// <param name="municipality">Whether they are of several measures and municipalities, so that each must be named.</param>
    public static HtmlTable Table(string caption, SiteSnapshot shown, IEnumerable<ValueChange> changes, bool municipality)
    {
        var numbers = new ChangedNumber(shown.Catalogue);
        HtmlRow Row(ValueChange change)
        {
            var (from, to) = numbers.Of(change);
            var what =
                $"{SwedishFormat.Year(change.Year)}{(FaultWords.GenderWord(change.Gender) is { Length: > 0 } gender ? ", " + gender : "")}";
            var name =
                numbers.Name(change.Kpi) is { Length: > 0 } known ? $"{known} ({change.Kpi})"
                : shown.Kpis.TryGetValue(change.Kpi, out var kpi) ? $"{kpi.Title} ({change.Kpi})"
                : change.Kpi;
            var (day, old, now) = (
                Said("span", SwedishFormat.Date(StockholmTime.DateInStockholm(change.At)), ("class", "day")),
                Text(from),
                Text(to)
            );
            return municipality
                ? new(Text(name), [new(Text(shown.NameOf(change.Municipality))), new(Text(what)), new(old), new(now), new(day)])
                : new(Text(what), [new(old), new(now), new(day)]);
        }

        return new HtmlTable
        {
            Caption = caption,
            Look = "cards",
            Columns = municipality
                ?
                [
                    new TableColumn("Mått", false),
                    new("Kommun", false),
                    new("År", false),
                    new("Visades förut", true),
                    new("Visas sedan", true),
                    new("Ändrat", false),
                ]
                : [new TableColumn("År", false), new("Visades förut", true), new("Visas sedan", true), new("Ändrat", false)],
            Rows = [.. changes.Select(Row)],
        };
    }
}
