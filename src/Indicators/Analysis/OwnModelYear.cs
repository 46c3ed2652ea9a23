using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Our own model of one indicator one year, fitted over the municipalities that have the value and all conditions.</summary>
public sealed class OwnModelYear
{
    /// <summary>With fewer municipalities, 15 for each condition, no fit is trusted.</summary>
    /// <remarks>F. E. Harrell, Regression Modeling Strategies (2001), 4.4: ten to twenty observations for each predictor.</remarks>
    public const int FewestMunicipalities = 60;

    // Twice the mean leverage would leave one municipality in twelve without a value, for the conditions are skew; three times leaves one
    // in forty.
    private const double Outside = 3;

    private readonly Dictionary<string, int> rows;
    private readonly bool shares;
    private readonly OwnModelFit? fit;
    private readonly OwnModelFit? unweighted;

    private OwnModelYear(int year, Dictionary<string, int> rows, OwnModelFit? fit, OwnModelFit? unweighted, bool shares) =>
        (Year, this.rows, this.fit, this.unweighted, this.shares) = (year, rows, fit, unweighted, shares);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The municipalities that have the value, its base where there is one, and all conditions.</summary>
    public int N => rows.Count;

    /// <summary>
    /// Cross-validated share of the differences between municipalities that the conditions explain; null when nothing could be fitted.
    /// </summary>
    public double? R2 => fit?.R2;

    /// <summary>Whether there are enough municipalities.</summary>
    public bool Enough => N >= FewestMunicipalities;

    /// <summary>The model of an indicator's total.</summary>
    public static OwnModelYear Of(Figures figures, Indicator indicator, IReadOnlyList<string> municipalities, int year)
    {
        var known = (
            from area in municipalities
            let value = figures.Value(indicator.Key, area, year)
            let persons = indicator.Base is null ? 1 : figures.Value(indicator.Base.Kpi, area, year)
            let given = OwnModel.Conditions.Select(kpi => figures.Value(kpi, area, year)).OfType<double>().ToList()
            where value is not null && persons > 0 && given.Count == OwnModel.Conditions.Count
            select (area, value: value.Value, persons: persons.Value, given)
        ).ToList();
        var places = known.Select((row, i) => (row.area, i)).ToDictionary(pair => pair.area, pair => pair.i);
        var values = known.Select(row => row.value).ToList();
        var conditions = known.Select(row => row.given).ToList();
        var plain = known.Count < FewestMunicipalities ? null : OwnModelFit.Of(conditions, values, [.. values.Select(_ => 1.0)]);
        var weighted =
            plain is null || indicator.Base is null
                ? plain
                : OwnModelFit.Of(conditions, values, OwnModelWeights.Of(values, [.. known.Select(row => row.persons)], plain));
        return new OwnModelYear(
            year,
            places,
            weighted,
            plain,
            indicator.Unit == Unit.Percent && values.TrueForAll(value => value is >= 0 and <= 100)
        );
    }

    /// <summary>Whether a municipality takes part.</summary>
    public bool Has(string area) => rows.ContainsKey(area);

    /// <summary>
    /// Whether a municipality's conditions lie so far from the others' that the model says nothing of it: leverage above 3p/n, without
    /// weights.
    /// </summary>
    /// <remarks>D. C. Hoaglin and R. E. Welsch, The hat matrix in regression and ANOVA, American Statistician 32 (1978) 17–22, mark 2p/n;
    /// P. F. Velleman and R. E. Welsch, American Statistician 35 (1981) 234–242, 3p/n.</remarks>
    public bool IsOutside(string area) =>
        unweighted is not null && unweighted.Leverage[rows[area]] > Outside * unweighted.Parameters / unweighted.N;

    /// <summary>
    /// What the other municipalities expect of this one, a share within 0–100; null when it takes no part or nothing could be fitted.
    /// </summary>
    public double? Expected(string area) => fit is not null && rows.TryGetValue(area, out var row) ? Possible(fit.Without(row)) : null;

    /// <summary>The 95 % prediction interval of the same.</summary>
    public Interval? Interval(string area) =>
        fit is not null && rows.TryGetValue(area, out var row) && fit.IntervalWithout(row) is { } interval
            ? new Interval(Possible(interval.Low), Possible(interval.High))
            : null;

    // A fit knows nothing of where shares end.
    private double Possible(double value) => shares ? Math.Clamp(value, 0, 100) : value;
}
