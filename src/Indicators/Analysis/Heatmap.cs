using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>How far a municipality lies from Riket in each of a plan's measures, year by year: where and when are we off?</summary>
public sealed record Heatmap
{
    /// <summary>The most years shown.</summary>
    public const int Most = 10;

    /// <summary>The years, rising by one; the last is the newest in which any measure has a distance.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The measures that have a distance some year, in the plan's order; never empty.</summary>
    public required IReadOnlyList<HeatmapRow> Rows { get; init; }

    /// <summary>The plan's measures that are left out because no direction is better, or because they count persons.</summary>
    public required IReadOnlyList<Indicator> WithoutDirection { get; init; }

    /// <summary>The measures that are left out because the municipality and Riket have no value the same year.</summary>
    public required IReadOnlyList<Indicator> WithoutValues { get; init; }

    /// <summary>Null when no measure has a distance any year.</summary>
    public static Heatmap? Of(PlanFigures plan)
    {
        var indicators = plan.Catalogue.IndicatorsOf(plan.Plan);
        var judged = indicators.Where(indicator => indicator.Better != Better.Neutral && indicator.Comparable).ToList();
        var known = judged
            .Select(indicator => (Indicator: indicator, Cells: Cells(plan, indicator)))
            .Where(row => row.Cells.Count > 0)
            .ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var newest = known.Max(row => row.Cells.Keys.Max());
        var first = Math.Max(newest - Most + 1, known.Min(row => row.Cells.Keys.Min()));
        var years = Enumerable.Range(first, newest - first + 1).ToList();
        var rows = known
            .Where(row => row.Cells.Keys.Max() >= first)
            .Select(row => new HeatmapRow(row.Indicator, [.. years.Select(year => row.Cells.GetValueOrDefault(year))]))
            .ToList();
        return new Heatmap
        {
            Years = years,
            Rows = rows,
            WithoutDirection = [.. indicators.Except(judged)],
            WithoutValues = [.. judged.Except(rows.Select(row => row.Indicator))],
        };
    }

    /// <summary>
    /// The longest run of coloured cells on one side, up to the newest year of its measure; null when none is of <paramref name="fewest"/>
    /// years.
    /// </summary>
    public HeatmapRun? LongestRun(int fewest) =>
        Rows.Select(Run)
            .OfType<HeatmapRun>()
            .Where(run => run.To - run.From + 1 >= fewest)
            .OrderByDescending(run => run.To - run.From)
            .FirstOrDefault();

    private HeatmapRun? Run(HeatmapRow row)
    {
        var back = Years.Zip(row.Cells).Reverse().SkipWhile(pair => pair.Second is null).ToList();
        var side = back[0].Second!.Side;
        var run = back.TakeWhile(pair => side != 0 && pair.Second?.Side == side).ToList();
        return run.Count == 0 ? null : new HeatmapRun(row.Indicator, side > 0, run[^1].First, run[0].First);
    }

    private static Dictionary<int, HeatmapCell> Cells(PlanFigures plan, Indicator indicator)
    {
        var years = plan.Figures.Years(indicator.Key, plan.Plan.Municipality);
        var rho = indicator.Base is null || years.Count == 0 ? 0 : plan.Rho(indicator, years.Max());
        return years
            .Select(year => (year, Cell: Cell(plan, indicator, year, rho)))
            .Where(pair => pair.Cell is not null)
            .ToDictionary(pair => pair.year, pair => pair.Cell!);
    }

    private static HeatmapCell? Cell(PlanFigures plan, Indicator indicator, int year, double rho)
    {
        var values = plan.Figures.Values(indicator.Key, plan.Municipalities, year).Select(pair => pair.Value).Order().ToList();
        if (plan.Figures.Value(indicator.Key, StoredArea.Country, year) is not { } country || values.Count == 0)
        {
            return null;
        }

        var own = plan.Figures.Value(indicator.Key, plan.Plan.Municipality, year)!.Value;
        var spread = (Summary.Quantile(values, 0.75) - Summary.Quantile(values, 0.25)) / HeatmapCell.NormalMiddleHalf;
        return spread == 0
            ? null
            : new HeatmapCell(
                own,
                country,
                spread,
                (Rank.Goodness(indicator, own) - Rank.Goodness(indicator, country)) / spread,
                values.Count
            )
            {
                Uncertain = 2 * values.Count < plan.Municipalities.Count || IsWithinChance(plan, indicator, year, own, country, rho),
            };
    }

    // False where neither persons nor uncertainty figures are published: then the distance is a fact of a register, and says no more than
    // that.
    private static bool IsWithinChance(PlanFigures plan, Indicator indicator, int year, double own, double country, double rho)
    {
        if (indicator.Base is not null)
        {
            return country is <= 0 or >= 100
                || Judging.Persons(indicator, plan.Figures, plan.Plan.Municipality, year, Figures.Total) is not { } share
                || FunnelLimits.Zone(share.K, share.N, country / 100, rho) == FunnelZone.Inside;
        }

        return indicator.Uncertainty is not null
            && !(Math.Abs(own - country) > Judging.Uncertainty(indicator, plan.Figures, plan.Plan.Municipality, year, Figures.Total));
    }
}

/// <summary>One measure's cells.</summary>
/// <param name="Indicator">The measure.</param>
/// <param name="Cells">One a year; null when the municipality or Riket has no value.</param>
public sealed record HeatmapRow(Indicator Indicator, IReadOnlyList<HeatmapCell?> Cells);

/// <summary>Years in a row in which a measure lies on one side of Riket, the last its newest.</summary>
/// <param name="Indicator">The measure.</param>
/// <param name="IsBetter">Whether they are better than Riket.</param>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
public sealed record HeatmapRun(Indicator Indicator, bool IsBetter, int From, int To);
