namespace Indicators.Analysis;

/// <summary>The plan's statement of money: grants and costs line by line, beside the same period a year before.</summary>
public sealed record MoneySums
{
    /// <summary>Every line, grants first, in the order of counterparty and account.</summary>
    public required IReadOnlyList<MoneyLine> Lines { get; init; }

    /// <summary>State grants (statliga ersättningar), in SEK; null when none is reported.</summary>
    public required MoneyPair Grants { get; init; }

    /// <summary>Municipal costs (kommunala utgifter), in SEK; null when none is reported.</summary>
    public required MoneyPair Costs { get; init; }

    /// <summary>Grants minus costs; null when either is not reported.</summary>
    public MoneyPair Net => new(Grants.Value - Costs.Value, Grants.Previous - Costs.Previous);

    /// <summary>Sums what is reported for a period.</summary>
    public static MoneySums Of(OwnFigures own, ReportPeriod period)
    {
        List<MoneyLine> Lines(string item)
        {
            var now = own.Money(item, period);
            var before = own.Money(item, period.YearBefore);
            return
            [
                .. now.Concat(before)
                    .GroupBy(row => (row.Counterparty, row.Account))
                    .OrderBy(group => group.Key.Counterparty, StringComparer.Ordinal)
                    .ThenBy(group => group.Key.Account, StringComparer.Ordinal)
                    .Select(group => new MoneyLine(
                        item == OwnReport.Grant,
                        group.Key.Counterparty,
                        group.Key.Account,
                        Pair(group, period)
                    )),
            ];
        }

        var (grants, costs) = (Lines(OwnReport.Grant), Lines(OwnReport.Cost));
        return new MoneySums
        {
            Lines = [.. grants, .. costs],
            Grants = Sum(grants),
            Costs = Sum(costs),
        };
    }

    private static MoneyPair Pair(IEnumerable<OwnReport> rows, ReportPeriod period)
    {
        var text = period.ToString();
        return new(rows.FirstOrDefault(row => row.Period == text)?.Value, rows.FirstOrDefault(row => row.Period != text)?.Value);
    }

    private static MoneyPair Sum(List<MoneyLine> lines) =>
        new(Sum(lines.Select(line => line.Amount.Value)), Sum(lines.Select(line => line.Amount.Previous)));

    private static double? Sum(IEnumerable<double?> values) => values.Any(value => value is not null) ? values.Sum() : null;
}

/// <summary>One line of the statement.</summary>
/// <param name="Grant">A state grant when true, else a municipal cost.</param>
/// <param name="Counterparty">Whom it comes from or goes to; empty when not told.</param>
/// <param name="Account">The account, or what it is for; empty when not told.</param>
/// <param name="Amount">The sums, in SEK.</param>
public sealed record MoneyLine(bool Grant, string Counterparty, string Account, MoneyPair Amount);

/// <summary>A sum and the same period's a year before, in SEK; null when not reported.</summary>
/// <param name="Value">The sum.</param>
/// <param name="Previous">The same period's a year before.</param>
public sealed record MoneyPair(double? Value, double? Previous);
