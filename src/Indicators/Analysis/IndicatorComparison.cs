using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>One indicator of a plan, newest year, held against everything it can be held against.</summary>
public sealed record IndicatorComparison
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The newest year with a value for the municipality in total, never the report's year; null when it has none.</summary>
    public required int? Year { get; init; }

    /// <summary>Both sexes together; null when <see cref="Year"/> is.</summary>
    public required SeriesComparison? Total { get; init; }

    /// <summary>Women the same year; null when Kolada has no value for them then.</summary>
    public required SeriesComparison? Women { get; init; }

    /// <summary>Men the same year; null when Kolada has no value for them then.</summary>
    public required SeriesComparison? Men { get; init; }

    /// <summary>Against the model's expected value; null when there is none that year.</summary>
    public required ExpectedComparison? Expected { get; init; }

    /// <summary>
    /// What trying our own model came to; null when Kolada publishes the expected value, or the catalogue does not let it be tried.
    /// </summary>
    public OwnModelTrial? Model { get; init; }

    /// <summary>The plan's target with what may be said of it; null when it states none.</summary>
    public required TargetJudgement? Target { get; init; }

    /// <summary>The line through the newest years; null when they are fewer than six since any break.</summary>
    public TheilSenLine? Trend { get; init; }

    /// <summary>Whether the values have risen or fallen over the years of <see cref="Trend"/>; null when it is.</summary>
    public ChangeJudgement? TrendJudgement { get; init; }

    /// <summary>Women less men; null where either has no value.</summary>
    public GenderGap? Gap { get; init; }

    /// <summary>The persons behind the newest total; null where they cannot be known, or are too few to be shown.</summary>
    public (int Count, int Of)? Persons { get; init; }

    /// <summary>What change from the year before would be seen; null where the persons are not known.</summary>
    public Detectable? Detectable { get; init; }

    /// <summary>Three years together; null where they are no flow of known persons.</summary>
    public PooledYears? Pooled { get; init; }

    /// <summary>The change over five years; null when <see cref="Year"/> is.</summary>
    public LongChange? FiveYears { get; init; }

    /// <summary>The change over ten years; null when <see cref="Year"/> is.</summary>
    public LongChange? TenYears { get; init; }

    /// <summary>
    /// The change since the year of the plan's first values; null when the plan names no such year, or has no value after it.
    /// </summary>
    public LongChange? SinceStart { get; init; }

    /// <summary>The years in a row on one side of the expected value or Riket's; null when there is nothing to hold it against.</summary>
    public Streak? Streak { get; init; }

    /// <summary>
    /// The newest year with a value for any municipality in total; later than <see cref="Year"/> when this one lags. Null when none has
    /// any.
    /// </summary>
    public required int? NewestYear { get; init; }

    /// <summary>
    /// What a reader must be told, as stable words: <c>no-value</c>, <c>older-than-others</c>, <c>small-base</c>, <c>break-2018</c>,
    /// <c>no-country</c>, <c>no-peers</c>, <c>peers-missing</c>, <c>source-fault</c>, <c>deviation-disagrees</c>, <c>differs</c>,
    /// <c>proxy</c>, <c>context</c>.
    /// </summary>
    public required IReadOnlyList<string> Flags { get; init; }
}

/// <summary>
/// One gender's newest value, held against its own past and against others the same year. Every number is unrounded and in the indicator's
/// unit.
/// </summary>
public sealed record SeriesComparison
{
    /// <summary>T, K or M.</summary>
    public required string Gender { get; init; }

    /// <summary>The year described.</summary>
    public required int Year { get; init; }

    /// <summary>The municipality's value.</summary>
    public required double Value { get; init; }

    /// <summary>The value of the year before; null when it is missing.</summary>
    public required double? Previous { get; init; }

    /// <summary>The year the change is told and judged from: the year before, or as many years back as a value is the mean of.</summary>
    public required int ComparedYear { get; init; }

    /// <summary>The value of <see cref="ComparedYear"/>; null when it is missing.</summary>
    public required double? Compared { get; init; }

    /// <summary>What may be said of the change from it.</summary>
    public required ChangeJudgement Judgement { get; init; }

    /// <summary>Riket, as published; null when missing.</summary>
    public required double? Country { get; init; }

    /// <summary>What may be said of the value beside Riket's.</summary>
    public required LevelJudgement CountryJudgement { get; init; }

    /// <summary>All municipalities with a value; null when there are none.</summary>
    public required Summary? Municipalities { get; init; }

    /// <summary>The group's members with a value; null when there are none, or no group.</summary>
    public required Summary? Peers { get; init; }

    /// <summary>What may be said of the value beside the peers' mean.</summary>
    public required LevelJudgement PeersJudgement { get; init; }

    /// <summary>The place among the municipalities. Readers are not told it where no direction is better.</summary>
    public required Rank Rank { get; init; }

    /// <summary>The persons behind the value; null when not known.</summary>
    public required double? Base { get; init; }

    /// <summary>The value minus the one it is compared with; null when that is missing.</summary>
    public double? Change => Value - Compared;

    /// <summary>Under this number of persons a share is marked as resting on a small base (litet underlag).</summary>
    public const double SmallBaseUnder = 30;

    /// <summary>Whether fewer than <see cref="SmallBaseUnder"/> persons are behind the value.</summary>
    public bool SmallBase => Base < SmallBaseUnder;
}

/// <summary>A value beside what a model expects.</summary>
/// <param name="Value">The expected value.</param>
/// <param name="Deviation">Actual minus expected: as Kolada publishes it, else computed here.</param>
/// <param name="Source">Whose it is.</param>
public sealed record ExpectedComparison(double Value, double Deviation, ExpectedSource Source)
{
    /// <summary>
    /// How many municipalities, this one among them, are at least as far from what is expected of them; null for our own model, whose
    /// interval says it.
    /// </summary>
    public int? AsFar { get; init; }

    /// <summary>How many have both values; null when asFar is.</summary>
    public int? Of { get; init; }

    /// <summary>Whether so few are as far that the deviation is worth a headline: at most a tenth.</summary>
    public bool Unusual => AsFar is { } asFar && Of is { } of && 10 * asFar <= of;
}

/// <summary>Where an expected value comes from.</summary>
public enum ExpectedSource
{
    /// <summary>Published by Kolada (SKR's model).</summary>
    Kolada,

    /// <summary>Our own model.</summary>
    Model,
}
