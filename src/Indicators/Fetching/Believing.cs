using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording.Faults;

namespace Indicators.Fetching;

/// <summary>
/// Judges whether what came can be believed: the one place that says so. An answer that takes away or changes more than a stated share of
/// what is stored is more likely a fault than a revision; so is one whose values cannot be; and a list that has lost so many of its ids.
/// Changed members and titles are news.
/// </summary>
/// <param name="mostChanged">The share, in per cent.</param>
/// <param name="ranges">What each KPI's values can be.</param>
/// <param name="accepted">What is taken whatever it is: KPIs, lists, or all.</param>
internal sealed class Believing(int mostChanged, ValueRanges ranges, IReadOnlySet<string> accepted)
{
    /// <summary>A KPI's answer that is held back; null when it is believed.</summary>
    public HeldBack? Doubted(CellDifferences kpi, ArrivedCells cells)
    {
        var (range, outside) = (ranges.Of(kpi.Kpi), 0);
        foreach (var i in kpi.New.Concat(kpi.Changed))
        {
            outside += cells.ValueAt(i) is { } value && !range.Holds(value) ? 1 : 0;
        }

        var changes = TooMany(kpi.ValuesGone + kpi.ValuesMoved, kpi.Stored);
        return (changes || TooMany(outside, kpi.Arrived)) && !IsAccepted(kpi.Kpi)
            ? new HeldBack
            {
                Kpi = kpi.Kpi,
                Reason = HeldWords.Values(changes ? (kpi.ValuesGone, kpi.ValuesMoved, kpi.Stored) : null, outside, kpi.Arrived),
                Withdrawn = kpi.ValuesGone,
                Revised = kpi.ValuesMoved,
                Outside = outside,
                Stored = kpi.Stored,
                Arrived = kpi.Arrived,
            }
            : null;
    }

    /// <summary>One of Kolada's lists that is held back; null when it is believed. An empty one never is.</summary>
    public HeldBack? Doubted<T>(SnapshotChanges<T> list)
    {
        var (name, stored) = (list.Kind + "s", list.Count - list.Added.Count + list.Removed.Count);
        return (list.Count == 0 || TooMany(list.Removed.Count, stored)) && !IsAccepted(name)
            ? new HeldBack
            {
                Kpi = name,
                Reason = HeldWords.List(name, list.Count, list.Removed.Count, stored),
                Withdrawn = list.Removed.Count,
                Revised = 0,
                Outside = 0,
                Stored = stored,
                Arrived = list.Count,
            }
            : null;
    }

    private bool TooMany(int some, int all) => 100L * some > (long)mostChanged * all;

    private bool IsAccepted(string name) => accepted.Contains(name) || accepted.Contains(FetchOrder.All);
}
