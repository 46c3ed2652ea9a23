namespace Indicators.Analysis;

public static partial class SourceFaults
{
    private static IEnumerable<SourceFault> NoTotals(CellValues values, HashSet<Cell> withheld)
    {
        foreach (var (cell, women) in values.Cells.Where(pair => pair.Cell.Gender == Figures.Women))
        {
            var total = cell with { Gender = Figures.Total };
            if (values.At(total) is null && values.At(cell with { Gender = Figures.Men }) is { } men && !withheld.Contains(total))
            {
                yield return new SourceFault.NoTotal(total, women, men);
            }
        }
    }
}
