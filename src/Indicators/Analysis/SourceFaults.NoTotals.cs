namespace Indicators.Analysis;

public static partial class SourceFaults
{
    private static IEnumerable<SourceFault> NoTotals(Dictionary<Cell, double> values, HashSet<Cell> withheld) =>
        from pair in values
        where pair.Key.Gender == Figures.Women
        let total = pair.Key with { Gender = Figures.Total }
        let men = At(values, pair.Key with { Gender = Figures.Men })
        where men is not null && !values.ContainsKey(total) && !withheld.Contains(total)
        select new SourceFault.NoTotal(total, pair.Value, men.Value);
}
