namespace Indicators.Analysis;

public static partial class SourceFaults
{
    private static IEnumerable<SourceFault> NoTotals(CellValues values, HashSet<Cell> withheld) =>
        from pair in values.Cells
        where pair.Cell.Gender == Figures.Women
        let total = pair.Cell with { Gender = Figures.Total }
        let men = values.At(pair.Cell with { Gender = Figures.Men })
        where men is not null && values.At(total) is null && !withheld.Contains(total)
        select new SourceFault.NoTotal(total, pair.Value, men.Value);
}
