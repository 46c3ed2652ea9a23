using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Finds the own figures that would tell of single persons: small counts, and what would give them away.</summary>
/// <remarks>The rule, with examples, is in docs/calculations.md; its reasons in decision 33. No output sees what is hidden here.</remarks>
public static class SmallNumbers
{
    /// <summary>Without a threshold of the plan's own, counts 1–4 are small.</summary>
    public const int Threshold = 5;

    /// <summary>The rows whose value must not be published.</summary>
    public static IReadOnlySet<OwnReport> Find(Plan plan, IReadOnlyCollection<OwnReport> reports)
    {
        var measures = plan.Measures.ToDictionary(measure => measure.Id);
        var figures = reports
            .Where(row => row.Kind == OwnReport.Measure && row.Value is not null && measures.ContainsKey(row.Item))
            .ToLookup(row => (Measure: measures[row.Item], row.Period));
        var hidden = new HashSet<OwnReport>();
        var tables = new Dictionary<(string Measure, string Period), CountTable>();
        foreach (var counts in figures.Where(group => IsCount(group.Key.Measure) && Limit(plan, group.Key.Measure) > 1))
        {
            var table = CountsOf([.. counts]);
            tables[(counts.Key.Measure.Id, counts.Key.Period)] = table;
            hidden.UnionWith(Hiding.Hide(table, Limit(plan, counts.Key.Measure), []));
        }

        foreach (var shares in figures.Where(group => group.Key.Measure is { Kind: MeasureKind.Share, Base: not null }))
        {
            if (tables.TryGetValue((shares.Key.Measure.Base!, shares.Key.Period), out var persons))
            {
                hidden.UnionWith(ShareTable.Hide(shares, persons, Limit(plan, measures[shares.Key.Measure.Base!]), hidden));
            }
        }

        return hidden;
    }

    /// <summary>The least number besides 0 that is shown of a plan's own counts; 1 where none of them counts persons.</summary>
    public static int LimitOf(Plan plan)
    {
        var counts = plan.Measures.Where(IsCount).ToList();
        return counts.Count > 0 && counts.All(measure => Limit(plan, measure) == 1) ? 1 : plan.SmallestShown ?? Threshold;
    }

    /// <summary>The measures whose counts are shown however small, because they count no persons.</summary>
    public static IReadOnlyList<OwnMeasure> CountsNoPersons(Plan plan) =>
        [.. plan.Measures.Where(measure => IsCount(measure) && Limit(plan, measure) == 1)];

    private static int Limit(Plan plan, OwnMeasure measure) => measure.SmallestShown ?? plan.SmallestShown ?? Threshold;

    private static bool IsCount(OwnMeasure measure) =>
        measure.Kind is MeasureKind.Count or MeasureKind.Distribution && measure.Unit is null or Unit.Count;

    /// <summary>0 for women, 1 for men, <see cref="Count.Both"/> for both.</summary>
    internal static int GenderOf(OwnReport row) =>
        row.Gender switch
        {
            Figures.Women => 0,
            Figures.Men => 1,
            _ => Count.Both,
        };

    private static CountTable CountsOf(IReadOnlyList<OwnReport> rows)
    {
        var places = rows.Select(row => row.Counterparty)
            .Where(place => place.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        CountTable With(int rest) =>
            new(
                places.Count + rest,
                rows.Select(row =>
                {
                    var value = (long)Math.Clamp(Math.Round(row.Value!.Value), -Count.Boundless, Count.Boundless);
                    return new Count(row.Counterparty.Length == 0 ? places.Count + rest : places.IndexOf(row.Counterparty), GenderOf(row))
                    {
                        Told = row,
                        Low = value,
                        High = value,
                        Value = value,
                    };
                })
            );

        // Where the places do not make up the whole, there are places that nobody has reported.
        var table = With(rest: 0);
        return table.AddsUp || places.Count == 0 ? table : With(rest: 1);
    }
}
