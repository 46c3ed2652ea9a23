using Indicators.Analysis;
using Indicators.Reports;
using Indicators.Reports.Model;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>How a decided version of a report stands, worked out when it is asked for.</summary>
/// <param name="Kept">The version as it is kept.</param>
/// <param name="ReplacedBy">The number of the version that has taken its place; null while it is in force.</param>
internal sealed record ReportVersionStatus(KeptVersion Kept, int? ReplacedBy)
{
    /// <summary>Its published values that Kolada shows otherwise now, with both; null when that cannot be told.</summary>
    public IReadOnlyList<Difference>? Changed { get; init; }

    /// <summary>What is computed here of Kolada's figures, and is another for that; empty too when it cannot be told.</summary>
    public IReadOnlyList<Difference> Follows { get; init; } = [];

    /// <summary>How many of its measures the plan does not have any more, or takes from another KPI: they are not compared.</summary>
    public int NotCompared { get; init; }
}

/// <summary>The decided versions of a report, each with how it stands.</summary>
internal static class ReportVersions
{
    /// <summary>Reads them, the newest first.</summary>
    /// <param name="making">Where they lie.</param>
    /// <param name="store">The store.</param>
    /// <param name="now">The plan's figures as they are known now, compared; null when they cannot be.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The report.</param>
    public static IReadOnlyList<ReportVersionStatus> Versions(
        this WriteReport making,
        ReadSession store,
        ReportMaterial? now,
        Catalogue.Plan plan,
        ReportPeriod period
    )
    {
        var all = KeptVersions.Of(making.Folder, plan, period);
        return
        [
            .. all.Select((kept, i) => new ReportVersionStatus(kept, i == 0 ? null : all[0].Number))
                .Select(status => now is null ? status : With(making, store, now, status)),
        ];
    }

    private static ReportVersionStatus With(WriteReport making, ReadSession store, ReportMaterial now, ReportVersionStatus status)
    {
        if (status.Kept is not { Manifest: { Of: not null } manifest, Mark: { } mark })
        {
            return status;
        }

        var entry = new ManifestFile(KeptVersion.FolderName(status.Kept.Number), mark);
        if (making.Against(store, now, manifest, entry).Differences is not { } differences)
        {
            return status;
        }

        var moved = differences
            .Where(one => one.Kind is DifferenceKind.IndicatorRemoved or DifferenceKind.Kpi)
            .Select(one => one.Id)
            .ToHashSet();
        var values = differences
            .Where(one => one.Kind == DifferenceKind.Value && !moved.Contains(one.Id))
            .ToLookup(one => IsPublished(one, now));
        return status with { Changed = [.. values[true]], Follows = [.. values[false]], NotCompared = moved.Count };
    }

    // As Kolada has it, and not computed here of what Kolada has.
    private static bool IsPublished(Difference value, ReportMaterial now) =>
        now.Comparisons.FirstOrDefault(one => one.Indicator.Id == value.Id) is { Indicator.Kpi: not null } comparison
        && value.Of switch
        {
            WhoseNumber.Total or WhoseNumber.Women or WhoseNumber.Men or WhoseNumber.Country => true,
            WhoseNumber.Expected => comparison.Expected?.Source != ExpectedSource.Model,
            _ => false,
        };
}
