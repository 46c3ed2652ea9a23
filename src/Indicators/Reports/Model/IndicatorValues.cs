using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Reports.Model;

/// <summary>What is shown of one indicator, as values that tables, pages and the terminal share.</summary>
internal static class IndicatorValues
{
    /// <summary>The municipality's own value in a year, marked where few are behind it.</summary>
    public static TableValue Own(PlanFigures plan, Indicator indicator, int year, string gender)
    {
        double? At(string kpi) => plan.Figures.Value(kpi, plan.Plan.Municipality, year, gender);
        var few = indicator.Base is { } known && At(known.Kpi) < SeriesComparison.SmallBaseUnder;
        return Level(indicator, At(indicator.Key), few);
    }

    /// <summary>The newest value of a series.</summary>
    public static TableValue Newest(Indicator indicator, SeriesComparison? series) =>
        Level(indicator, series?.Value, series?.SmallBase == true);

    /// <summary>A level as the indicator writes it, or that there is none.</summary>
    public static TableValue Level(Indicator indicator, double? value, bool smallBase = false) =>
        value is { } number ? Number(indicator, number) with { SmallBase = smallBase } : new TableValue.Missing();

    /// <summary>The change, with the year it counts from where that is not the year before.</summary>
    public static TableValue Change(Indicator indicator, SeriesComparison? series) =>
        series?.Change is { } change
            ? Number(indicator, change) with
            {
                Form = NumberForm.Difference,
                From = Judgements.From(series),
            }
            : new TableValue.Missing();

    /// <summary>A difference between two of the indicator's values, or that there is none.</summary>
    public static TableValue Difference(Indicator indicator, double? value) =>
        value is { } number ? Number(indicator, number) with { Form = NumberForm.Difference } : new TableValue.Missing();

    /// <summary>The place, with those that chance allows where they are asked for and known; none without a better end.</summary>
    public static TableValue Place(Indicator indicator, SeriesComparison? series, bool chance = false) =>
        (indicator.Better, series?.Rank) switch
        {
            (Better.Neutral, _) => new TableValue.NotApplicable(),
            (_, { Low: { } low, High: { } high } rank) when chance => new TableValue.Place(rank.Place, rank.Of) { Chance = (low, high) },
            (_, { } rank) => new TableValue.Place(rank.Place, rank.Of),
            _ => new TableValue.Missing(),
        };

    /// <summary>Riket, where the indicator is held against others.</summary>
    public static TableValue Country(Indicator indicator, SeriesComparison? series) => Other(indicator, series?.Country);

    /// <summary>The peers' mean, by the same rule.</summary>
    public static TableValue Peers(Indicator indicator, SeriesComparison? series) => Other(indicator, series?.Peers?.Mean);

    /// <summary>The expected value, Kolada's or our own model's, where the indicator has any.</summary>
    public static TableValue Expected(IndicatorComparison comparison) =>
        comparison switch
        {
            { Expected: { } expected } => Number(comparison.Indicator, expected.Value) with
            {
                OwnModel = expected.Source == ExpectedSource.Model,
            },
            { Indicator.Expected: null } => new TableValue.NotApplicable(),
            _ => new TableValue.Missing(),
        };

    private static TableValue.Number Number(Indicator indicator, double value) => new(value, indicator.Unit, indicator.Decimals);

    private static TableValue Other(Indicator indicator, double? value) =>
        indicator.Comparable ? Level(indicator, value) : new TableValue.NotApplicable();
}
