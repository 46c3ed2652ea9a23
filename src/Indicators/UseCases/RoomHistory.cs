using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>One change, as a person reads it: what it was about, what stood and what stands.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Place">The row, as the store has it.</param>
/// <param name="Before">What stood; null when nothing did.</param>
/// <param name="After">What stood then; null when it was taken back.</param>
/// <param name="Note">Why it was taken back; null when that was not told.</param>
internal sealed record RoomChange(DateTimeOffset At, string By, OwnReport Place, OwnReport? Before, OwnReport? After, string? Note)
{
    /// <summary>Whether it is what stands now.</summary>
    public bool Stands { get; init; }
}

/// <summary>All that has been changed of a plan's period, the newest first.</summary>
internal static class RoomHistory
{
    private static readonly TimeSpan Sitting = TimeSpan.FromMinutes(15);

    /// <summary>Reads it. A row written again within a sitting is one change: from what stood before it to what stood after.</summary>
    public static IReadOnlyList<RoomChange> Read(ReadSession store, Plan plan, ReportPeriod period)
    {
        var earlier = store.OwnReports.History(plan.Id).Where(one => one.Report.Period == period.ToString()).ToList();
        var standing = store
            .OwnReports.Read(plan.Id, asOf: null)
            .Concat(store.OwnReports.ReadWords(plan.Id, asOf: null))
            .Where(report => report.Period == period.ToString())
            .ToDictionary(OwnPlace.Of);
        return
        [
            .. earlier
                .Select(one => OwnPlace.Of(one.Report))
                .Concat(standing.Keys)
                .Distinct()
                .SelectMany(place =>
                    Sittings(Of([.. earlier.Where(one => OwnPlace.Of(one.Report) == place)], standing.GetValueOrDefault(place)))
                )
                .OrderByDescending(change => change.At)
                .ThenBy(change => change.Place.Item, StringComparer.Ordinal),
        ];
    }

    // What one person writes in a row in one go is one change: from what stood before it to what stood after.
    private static IEnumerable<RoomChange> Sittings(IEnumerable<RoomChange> changes)
    {
        RoomChange? sitting = null;
        foreach (var change in changes)
        {
            if (sitting is not null && sitting.By == change.By && change.At - sitting.At <= Sitting && sitting.After is not null)
            {
                sitting = change with { Before = sitting.Before };
                continue;
            }

            if (sitting is not null)
            {
                yield return sitting;
            }

            sitting = change;
        }

        if (sitting is not null)
        {
            yield return sitting;
        }
    }

    // One place's versions in their order; what ended without another beginning was taken back.
    private static IEnumerable<RoomChange> Of(IReadOnlyList<EarlierReport> earlier, OwnReport? standing)
    {
        OwnReport? before = null;
        foreach (var one in earlier)
        {
            if (before is null || before.KnownFrom != one.Report.KnownFrom)
            {
                yield return new RoomChange(
                    StockholmTime.Read(one.Report.KnownFrom),
                    one.Report.ReportedBy,
                    one.Report,
                    before,
                    one.Report,
                    null
                );
            }

            var next = earlier.SkipWhile(other => other != one).Skip(1).Select(other => other.Report).FirstOrDefault() ?? standing;
            var goesOn = next is not null && next.KnownFrom == one.Ended.KnownTo;
            if (!goesOn)
            {
                yield return new RoomChange(
                    StockholmTime.Read(one.Ended.KnownTo),
                    one.Ended.ReplacedBy,
                    one.Report,
                    one.Report,
                    After: null,
                    one.Ended.Note
                );
            }

            before = goesOn ? one.Report : null;
        }

        if (standing is not null)
        {
            yield return new RoomChange(StockholmTime.Read(standing.KnownFrom), standing.ReportedBy, standing, before, standing, null)
            {
                Stands = true,
            };
        }
    }
}
