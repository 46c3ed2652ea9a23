using System.Text.Json.Serialization;

namespace Indicators.Reports.Model;

/// <summary>One thing that two reports on a plan say differently. What does not apply is null.</summary>
public sealed record Difference
{
    /// <summary>What kind of thing.</summary>
    public required DifferenceKind Kind { get; init; }

    /// <summary>The id of the indicator, own measure or goal, or of Kolada's group.</summary>
    public string? Id { get; init; }

    /// <summary>Its name as the report tells it.</summary>
    public required string Name { get; init; }

    /// <summary>Whose number, where it is one of an indicator's.</summary>
    public WhoseNumber? Of { get; init; }

    /// <summary>The year of the number.</summary>
    public int? Year { get; init; }

    /// <summary>What a reported figure is for.</summary>
    public ReportedPeriod? Period { get; init; }

    /// <summary>The number in the earlier report, rounded as shown; null when it had none.</summary>
    public double? FromValue { get; init; }

    /// <summary>The number in this report; null when it has none.</summary>
    public double? ToValue { get; init; }

    /// <summary>The words in the earlier report; null when it had none.</summary>
    public string? From { get; init; }

    /// <summary>The words in this report; null when it has none.</summary>
    public string? To { get; init; }

    /// <summary>The group's new members.</summary>
    public IReadOnlyList<string>? Joined { get; init; }

    /// <summary>The members that have left it.</summary>
    public IReadOnlyList<string>? Left { get; init; }
}

/// <summary>The kinds of difference between two reports.</summary>
public enum DifferenceKind
{
    /// <summary>A number of the same year is another, or is gone.</summary>
    Value,

    /// <summary>A number has come that was not there.</summary>
    NewValue,

    /// <summary>What the municipality has reported for the same period is another.</summary>
    Reported,

    /// <summary>An indicator has come.</summary>
    IndicatorAdded,

    /// <summary>An indicator is no longer there.</summary>
    IndicatorRemoved,

    /// <summary>An own measure has come.</summary>
    MeasureAdded,

    /// <summary>An own measure is no longer there.</summary>
    MeasureRemoved,

    /// <summary>A goal has come.</summary>
    GoalAdded,

    /// <summary>A goal is no longer there.</summary>
    GoalRemoved,

    /// <summary>The name in the report is another.</summary>
    Name,

    /// <summary>Another of Kolada's KPIs is behind it.</summary>
    Kpi,

    /// <summary>Kolada's title is another.</summary>
    Title,

    /// <summary>Kolada's own definition is another.</summary>
    KoladaDefinition,

    /// <summary>The definition that the report prints is another.</summary>
    Definition,

    /// <summary>The promise is another.</summary>
    Target,

    /// <summary>The goal's words are others.</summary>
    GoalText,

    /// <summary>The goal is judged otherwise.</summary>
    GoalJudged,

    /// <summary>The comparison group is another, or has other members.</summary>
    Group,
}

/// <summary>How two reports differ.</summary>
/// <param name="Period">The earlier report's period.</param>
/// <param name="AsOf">The instant whose knowledge it showed; null when it had no figures.</param>
/// <param name="Manifest">Its manifest's name and hash.</param>
/// <param name="Differences">What differs; empty when nothing does, null when nothing can be compared.</param>
/// <param name="OnlyFigures">Whether its manifest is of an older form, so that only what Kolada had could be compared.</param>
public sealed record ReportDiff(
    [property: JsonConverter(typeof(PeriodForm))] ReportPeriod Period,
    DateTimeOffset? AsOf,
    ManifestFile Manifest,
    IReadOnlyList<Difference>? Differences,
    bool OnlyFigures
);
