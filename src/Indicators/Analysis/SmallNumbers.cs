using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Finds the own figures that would tell of single persons: small counts, and what would give them away.</summary>
/// <remarks>Primary: a count from 1 up to the threshold of the plan, or of the measure where it has one. Secondary: the other gender, a
/// lone small place's neighbour, and a share whose count is small.
/// Zero is published: nobody is behind it.</remarks>
public static class SmallNumbers
{
    /// <summary>Without a threshold of the plan's own, counts 1–4 are small.</summary>
    public const int Threshold = 5;

    /// <summary>The rows whose value must not be published.</summary>
    public static IReadOnlySet<OwnReport> Find(Plan plan, IReadOnlyCollection<OwnReport> reports)
    {
        var measures = plan.Measures.ToDictionary(measure => measure.Id);
        var hidden = new HashSet<OwnReport>();
        var cells = reports.Where(row => row.Kind == OwnReport.Measure && row.Value is not null && measures.ContainsKey(row.Item)).ToList();

        foreach (
            var count in cells
                .Where(row => measures[row.Item].Kind is MeasureKind.Count or MeasureKind.Distribution)
                .GroupBy(row => (row.Item, row.Period))
        )
        {
            hidden.UnionWith(count.Where(row => IsSmall(row.Value!.Value, Limit(plan, measures[row.Item]))));
            HideNeighbours(count, hidden);
        }

        foreach (
            var share in cells
                .Where(row => measures[row.Item] is { Kind: MeasureKind.Share, Base: not null })
                .GroupBy(row => (row.Item, row.Period))
        )
        {
            var bases = cells
                .Where(row => row.Item == measures[share.Key.Item].Base && row.Period == share.Key.Period)
                .ToDictionary(row => row.Gender);
            hidden.UnionWith(
                share.Where(row =>
                    bases.TryGetValue(row.Gender, out var persons)
                    && GivesAway(row.Value!.Value, persons, hidden, Limit(plan, measures[persons.Item]))
                )
            );
            HideNeighbours(share, hidden);
        }

        return hidden;
    }

    private static int Limit(Plan plan, OwnMeasure measure) => measure.SmallestShown ?? plan.SmallestShown ?? Threshold;

    private static bool IsSmall(double count, int limit) => count > 0 && count < limit;

    // Those who have the trait and those who have not are both persons.
    private static bool GivesAway(double share, OwnReport persons, HashSet<OwnReport> hidden, int limit)
    {
        var with = Math.Round(share * persons.Value!.Value / 100);
        return hidden.Contains(persons) || IsSmall(with, limit) || IsSmall(persons.Value.Value - with, limit);
    }

    // Total less one gender is the other, and a sum less the other places is the last one.
    private static void HideNeighbours(IEnumerable<OwnReport> cells, HashSet<OwnReport> hidden)
    {
        foreach (var sexes in cells.Where(row => row.Gender != Figures.Total).GroupBy(row => row.Counterparty))
        {
            if (sexes.Any(hidden.Contains))
            {
                hidden.UnionWith(sexes.Where(row => row.Value != 0));
            }
        }

        foreach (var places in cells.Where(row => row.Counterparty.Length > 0).GroupBy(row => row.Gender))
        {
            if (
                places.Count(hidden.Contains) == 1
                && places.Where(row => !hidden.Contains(row) && row.Value != 0).MinBy(row => row.Value) is { } next
            )
            {
                hidden.Add(next);
            }
        }
    }
}
