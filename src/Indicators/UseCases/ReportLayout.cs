using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Reports.Sections.Appendix;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>The appendix's parts in a plan's report: their order, and which are left out.</summary>
internal static class ReportLayout
{
    // What the program adds of its own accord; all else the plan asks for.
    private static readonly HashSet<AppendixPart> Added = [AppendixPart.Summary, AppendixPart.Changes, AppendixPart.Sources];

    /// <summary>As they stand, or stood.</summary>
    /// <param name="store">The store.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The report.</param>
    /// <param name="asOf">The instant; null means as they stand.</param>
    public static AppendixLayout Layout(this ReadSession store, Plan plan, ReportPeriod period, DateTimeOffset? asOf)
    {
        var changes = store.Room.Parts(plan.Id, period.ToString());
        return AppendixLayout.Of(
            asOf is not { } at ? changes : [.. changes.Where(one => string.CompareOrdinal(one.At, StockholmTime.Text(at)) <= 0)]
        );
    }

    /// <summary>Does something with a part, and keeps it; nothing where that changes nothing.</summary>
    public static void Move(this SaveSession store, ReportMaterial report, AppendixPart part, PartMove move, DateTimeOffset at, string by)
    {
        var (plan, period) = (report.Figures.Plan, report.Period);
        var present = AppendixDocument.Parts(report).Select(one => one.Part).ToHashSet();
        if (store.Layout(plan, period, asOf: null).After(part, move, present, StockholmTime.Text(at), by) is { } done)
        {
            store.Notes.Add(plan.Id, period.ToString(), done);
        }
    }

    /// <summary>Those that are left out although the plan asks for what is in them.</summary>
    public static IEnumerable<AppendixPart> DemandedLeftOut(ReportMaterial report)
    {
        var left = report.Layout.LeftOut.Select(one => one.Part).Where(part => !Added.Contains(part)).ToHashSet();
        return left.Count == 0 ? [] : AppendixDocument.Parts(report).Select(one => one.Part).Where(left.Contains);
    }
}
