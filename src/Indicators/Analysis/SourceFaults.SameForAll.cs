using Indicators.Catalogue;

namespace Indicators.Analysis;

public static partial class SourceFaults
{
    private static IEnumerable<SourceFault> SameForAll(IndicatorCatalogue catalogue, Bases bases, CellValues values)
    {
        var counts = catalogue
            .Indicators.Where(indicator => indicator.Unit == Unit.Count)
            .Select(indicator => indicator.Kpi)
            .OfType<string>()
            .ToHashSet();
        foreach (var (total, value) in values.Cells.Where(pair => pair.Cell.Gender == Figures.Total && pair.Value != 0))
        {
            var (women, men) = (total with { Gender = Figures.Women }, total with { Gender = Figures.Men });
            if (values.At(women) != value || values.At(men) != value || AddsUp(bases, total, women, men, value))
            {
                continue;
            }

            // Women and men together are never as many as each of them; a share may be the same by chance where few persons or few decimals
            // make it.
            var counted = counts.Contains(total.Kpi) || bases.Holds(total.Kpi);
            var many = total.Area == StoredArea.Country || bases.Of(total) >= SeriesComparison.SmallBaseUnder;
            if (counted || (many && !IsRounded(value)))
            {
                yield return new SourceFault.SameForAll(women, value, Withholds: true);
                yield return new SourceFault.SameForAll(men, value, Withholds: true);
            }
            else
            {
                yield return new SourceFault.SameForAll(total, value, Withholds: false);
            }
        }
    }

    // The persons are known and the equal shares are whole numbers of them that make up the total's: 7 of 25 and 14 of 50 are 21 of 75.
    private static bool AddsUp(Bases bases, Cell total, Cell women, Cell men, double share) =>
        bases.Whole(women, share) + bases.Whole(men, share) == bases.Whole(total, share) && bases.Whole(total, share) is not null;

    // One decimal at most. Kolada has whole per cent in some years (N18410 in 2019: 25, 25 and 25), and equals are then no wonder.
    private static bool IsRounded(double value) => Math.Abs((value * 10) - Math.Round(value * 10)) < 1e-6;
}
