using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// Our own model (egen modell) of what a municipality's conditions make one expect, for indicators that Kolada publishes no expected value
/// for.
/// The conditions are those of SKR's model of N00700. It is shown only where it bears.
/// </summary>
public static class OwnModel
{
    /// <summary>
    /// How long the refugees have been in Sweden (N00704), their education (N00705, N00707) and the unemployment among those born in Sweden
    /// (N00708).
    /// </summary>
    public static IReadOnlyList<string> Conditions { get; } = ["N00704", "N00705", "N00707", "N00708"];

    /// <summary>
    /// The least cross-validated R² each of the <see cref="Years"/>: with less, most of a deviation is not the municipality's doing but the
    /// model's ignorance.
    /// </summary>
    public const double LeastR2 = 0.2;

    /// <summary>The years in a row that it must bear.</summary>
    public const int Years = 3;

    /// <summary>
    /// Whether the catalogue lets an indicator be modelled: it lists the conditions, has a better direction, and neither has nor is an
    /// expected value of Kolada's.
    /// </summary>
    public static bool Applies(IndicatorCatalogue catalogue, Indicator indicator) =>
        indicator is { Expected: null, Comparable: true }
        && indicator.Better != Better.Neutral
        && !Conditions.Except(indicator.Conditions).Any()
        && !catalogue.Indicators.Any(other =>
            other.Expected is { } known && (known.Kpi == indicator.Key || known.Deviation == indicator.Key)
        );

    /// <summary>Tries the model on a plan's indicator; null when it does not apply, or the municipality has no value.</summary>
    public static OwnModelTrial? Try(PlanFigures plan, Indicator indicator, int? year)
    {
        if (year is not { } newest || !Applies(plan.Catalogue, indicator))
        {
            return null;
        }

        List<OwnModelYear> years =
        [
            .. Enumerable.Range(newest - Years + 1, Years).Select(y => OwnModelYear.Of(plan.Figures, indicator, plan.Municipalities, y)),
        ];
        var own = plan.Plan.Municipality;
        var outcome =
            years.Any(one => !one.Enough) ? OwnModelOutcome.TooFewMunicipalities
            : years.Any(one => one.R2 is null) ? OwnModelOutcome.ConditionsOverlap
            : years.Any(one => one.R2 < LeastR2) ? OwnModelOutcome.ExplainsTooLittle
            : !years[^1].Has(own) ? OwnModelOutcome.OwnConditionsMissing
            : years[^1].IsOutside(own) ? OwnModelOutcome.OwnConditionsOutside
            : OwnModelOutcome.Shown;
        return new OwnModelTrial(outcome, [.. years.Select(one => Tried(one, own, outcome))]);
    }

    private static OwnModelTrial.Tried Tried(OwnModelYear year, string own, OwnModelOutcome outcome) =>
        outcome == OwnModelOutcome.Shown && year.Has(own) && !year.IsOutside(own)
            ? new(year.Year, year.N, year.R2, year.Expected(own), year.Interval(own))
            : new(year.Year, year.N, year.R2, null, null);
}
