using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>How an indicator stands to the plan's target, in words: the state of the newest year, and what it rests on.</summary>
public static class TargetWords
{
    /// <summary>
    /// The state in the newest year, with the interval it rests on or why there is none; null when there is no value, or no number to hold
    /// against.
    /// </summary>
    public static string? State(PlanIndicator named, IndicatorComparison comparison)
    {
        if (
            comparison.Target is not { } judged
            || comparison.Year is not { } year
            || TargetJudging.Limits(judged.Target, comparison.Indicator) is null
        )
        {
            return null;
        }

        if (named.Role != IndicatorRole.Named)
        {
            return "Måttet är inte planens eget, så det avgör inte om målet är uppfyllt."
                + (judged.Basis is { } near ? " " + Rests(judged.Target, comparison.Indicator, near, year) : "");
        }

        if (!TargetJudging.InForce(judged.Target, year))
        {
            return NotInForce(judged.Target, year);
        }

        var state = $"Läget {SwedishFormat.Year(year)}: {OwnWords.State(judged.Status)}.";
        return judged.Basis is { } basis
            ? $"{state} {Rests(judged.Target, comparison.Indicator, basis, year)}"
                + (judged.Status == TargetStatus.NotAssessable ? " Målet ligger inom osäkerheten." : "")
            : $"{state} Det behövs minst {NumberWords.Word(TheilSen.FewestYears)} år med värden"
                + (judged.Target.Kind == TargetKind.Relative ? " att jämföra" : "")
                + (comparison.Indicator.Breaks.Count > 0 ? " efter brottet." : ".");
    }

    /// <summary>The state alone: "Läget 2022: uppfyllt."; null where <see cref="State"/> has none.</summary>
    public static string? StateAlone(PlanIndicator named, IndicatorComparison comparison) =>
        comparison.Target is not { } judged
        || comparison.Year is not { } year
        || TargetJudging.Limits(judged.Target, comparison.Indicator) is null
            ? null
        : TargetJudging.InForce(judged.Target, year) ? $"Läget {SwedishFormat.Year(year)}: {OwnWords.State(judged.Status)}."
        : NotInForce(judged.Target, year);

    private static string NotInForce(Target target, int year) =>
        (
            target.Until < year
                ? $"Målet gällde till och med {SwedishFormat.Year(target.Until.Value)}"
                : $"Målet gäller från {SwedishFormat.Year(target.From!.Value)}"
        ) + $", så läget {SwedishFormat.Year(year)} bedöms inte.";

    /// <summary>That the report year's values come later, with the newest state of each.</summary>
    public static string Awaited(IReadOnlyList<IndicatorComparison> awaited, ReportPeriod period)
    {
        string State(IndicatorComparison comparison) => OwnWords.State(comparison.Target!.Status);
        string Each(IndicatorComparison comparison) =>
            $"{comparison.Indicator.Name} ({SwedishFormat.Year(comparison.Year!.Value)}): {State(comparison)}.";
        var year = SwedishFormat.Year(period.Year);
        return awaited is [var only]
            ? $"Kolada har inte värdet för {year} än. Senaste läget, {SwedishFormat.Year(only.Year!.Value)}: {State(only)}."
            : $"Kolada har inte värdena för {year} än. Senaste läget: {string.Join(" ", awaited.Select(Each))}";
    }

    /// <summary>
    /// What a target asks in a few words: "minst 50 procent", "minst Rikets värde"; null when it asks nothing that can be counted.
    /// </summary>
    public static string? Limit(Target target, Indicator indicator) =>
        target.Kind switch
        {
            TargetKind.Minimum or TargetKind.Maximum or TargetKind.Range or TargetKind.Parity => Limits(
                target,
                new ValueFormat(indicator.Unit, indicator.Decimals),
                (format, value) => format.InWords(value)
            ),
            TargetKind.Relative => $"{(indicator.Better == Better.Low ? "högst" : "minst")} som {Against(target.Against)}",
            _ => null,
        };

    /// <summary>The limits of a target as they stand beside its line: "minst 50 procent", "12–15", "1".</summary>
    public static string Limits(Target target, ValueFormat format, Func<ValueFormat, double, string> unit)
    {
        ValueFormat Exact(double value) => format with { Decimals = Decimals(value) };
        string Said(double value) => unit(Exact(value), value);
        return target.Kind switch
        {
            TargetKind.Minimum => $"minst {Said(target.Min!.Value)}",
            TargetKind.Maximum => $"högst {Said(target.Max!.Value)}",
            TargetKind.Range => Exact(target.Min!.Value).Value(target.Min.Value)
                + (target.Min < 0 ? " till " : "–")
                + Said(target.Max!.Value),
            _ => Said(target.Min!.Value),
        };
    }

    /// <summary>The number that a target asks for, as it stands under each year it holds.</summary>
    public static TableValue Asked(Target target, Unit unit)
    {
        TableValue.Number Number(double value) => new(value, unit, Decimals(value));
        return target.Kind switch
        {
            TargetKind.Maximum => Number(target.Max!.Value),
            TargetKind.Range => new TableValue.Span(Number(target.Min!.Value), Number(target.Max!.Value)),
            _ => Number(target.Min!.Value),
        };
    }

    // A target is written with the decimals it has, not those of the figures.
    private static int Decimals(double value) =>
        Enumerable.Range(0, 4).First(decimals => decimals == 3 || Math.Abs(Math.Round(value, decimals) - value) < 1e-9);

    private static string Rests(Target target, Indicator indicator, TargetBasis basis, int year)
    {
        var format = new ValueFormat(indicator.Unit, indicator.Decimals);
        var relative = target.Kind == TargetKind.Relative;
        var what = (basis.Kind, relative) switch
        {
            (TargetBasisKind.Persons, false) => "Andelen ligger",
            (_, false) => $"Nivån {SwedishFormat.Year(year)} enligt trenden från {SwedishFormat.Year(basis.Line!.First)} ligger",
            _ => $"Skillnaden mot {Against(target.Against)} ligger",
        };
        var (low, high) = relative
            ? (format.Difference(basis.Interval.Low), format.Difference(basis.Interval.High) + Unit(indicator, format.DifferenceUnit))
            : (format.Value(basis.Interval.Low), format.InWords(basis.Interval.High));
        return $"{what} med 95 procents säkerhet mellan {low} och {high}.";
    }

    private static string Unit(Indicator indicator, string word) =>
        indicator.Unit is Model.Unit.Count or Model.Unit.Ratio or Model.Unit.Index or Model.Unit.Number
            ? ""
            : SwedishFormat.HardSpace + word;

    /// <summary>What a relative promise is held against: "Riket".</summary>
    public static string Against(TargetAgainst? against) =>
        against switch
        {
            TargetAgainst.Country => "Riket",
            TargetAgainst.Peers => "liknande kommuner",
            _ => "det förväntade värdet",
        };
}
