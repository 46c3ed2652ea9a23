using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Finds faults at the source: what cannot be right among published values. Each rule is one file.</summary>
/// <remarks>A rule sees only what the rules before it have left: a hole must not break a sum, nor a copied value make a jump.</remarks>
public static partial class SourceFaults
{
    /// <summary>Every fault among some measurements, in the order of KPI, area, year and gender.</summary>
    public static IReadOnlyList<SourceFault> Find(
        IndicatorCatalogue catalogue,
        IReadOnlyCollection<Measurement> measurements,
        IReadOnlySet<string> municipalities,
        IReadOnlyList<Correction>? corrections = null
    ) => TakeOut(catalogue, new CellValues(measurements), municipalities, corrections);

    /// <summary>The same among some values, from which those that are kept out are taken away.</summary>
    internal static IReadOnlyList<SourceFault> TakeOut(
        IndicatorCatalogue catalogue,
        CellValues values,
        IReadOnlySet<string> municipalities,
        IReadOnlyList<Correction>? corrections
    )
    {
        var standing = Standing(corrections ?? [], values);
        var found = new List<SourceFault>();
        void Take(IEnumerable<SourceFault> faults)
        {
            var more = faults.ToList();
            found.AddRange(more);
            foreach (var fault in more.Where(fault => fault.Withholds))
            {
                values.Remove(fault.Cell);
            }
        }

        Take(OutsideOf(catalogue, values));
        var bases = new Bases(catalogue, values);
        Take(Holes.Find(values, municipalities, bases.IsSmall).Select(cell => new SourceFault.HoleAsZero(cell)));
        Take([.. Identities(catalogue, values), .. Parts(catalogue, values), .. SameForAll(catalogue, bases, values)]);
        Take(Stated(standing, found.Select(fault => fault.Cell).ToHashSet()));
        Take(NoTotals(values, found.Where(fault => fault.Withholds).Select(fault => fault.Cell).ToHashSet()));
        Take(Jumps(catalogue, bases, values, municipalities));
        return
        [
            .. Explained(found, standing)
                .OrderBy(fault => fault.Cell.Kpi, StringComparer.Ordinal)
                .ThenBy(fault => fault.Cell.Area, StringComparer.Ordinal)
                .ThenBy(fault => fault.Cell.Year)
                .ThenBy(fault => fault.Cell.Gender, StringComparer.Ordinal)
                .ThenBy(fault => fault.Kind, StringComparer.Ordinal),
        ];
    }
}
