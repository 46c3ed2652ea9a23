using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// Holds an own figure against what the plan promised. Own figures are counted, not drawn by chance, so the figure itself decides.
/// </summary>
public static class OwnTarget
{
    /// <summary>
    /// What is expected of the whole year, or how it stands where the occasion asks for that; null when the measure has no target.
    /// </summary>
    /// <remarks>
    /// Before the year is over only what cannot be undone is expected: a thing that is done, and a year's count that has reached its least
    /// number and not passed its greatest. What remains is not drawn out from the months that have passed.
    /// </remarks>
    public static TargetStatus? Expect(OwnMeasure measure, OwnFigure? figure, ReportPeriod period)
    {
        var soFar = Judge(measure, figure, period);
        return period.IsFulfilment || period.EndsTheYear || soFar is null ? soFar
            : soFar == TargetStatus.Met
            && (measure.Kind == MeasureKind.YesNo || (measure.Kind == MeasureKind.Count && measure.Target?.Min is not null))
                ? TargetStatus.Met
            : TargetStatus.NotAssessable;
    }

    /// <summary>Whether the promise is kept by what is reported so far; null when the measure has no target.</summary>
    public static TargetStatus? Judge(OwnMeasure measure, OwnFigure? figure, ReportPeriod period)
    {
        if (measure.Kind == MeasureKind.YesNo)
        {
            return figure?.Value switch
            {
                null => TargetStatus.NotAssessable,
                1 => TargetStatus.Met,
                _ => TargetStatus.NotMet,
            };
        }

        if (measure.Target is not { } target)
        {
            return null;
        }

        if (
            figure?.Value is not { } value
            || period.Year < target.From
            || period.Year > target.Until
            || target.Kind is TargetKind.Direction or TargetKind.Relative or TargetKind.ToBeSet
            || measure.Kind == MeasureKind.Survey
        )
        {
            return TargetStatus.NotAssessable;
        }

        if (value < target.Min)
        {
            // A year's count is not full when only part of the year has passed.
            return measure.Kind == MeasureKind.Count && !period.EndsTheYear ? TargetStatus.NotAssessable : TargetStatus.NotMet;
        }

        return value > (target.Kind == TargetKind.Parity ? target.Min : target.Max) ? TargetStatus.NotMet : TargetStatus.Met;
    }
}
