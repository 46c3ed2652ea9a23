using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>One thing that the figures bear, with what it rests on; no words.</summary>
public abstract partial record Finding
{
    /// <summary>The measure it is of; null for a goal.</summary>
    public IndicatorComparison? About { get; init; }

    /// <summary>Why the plan shows the measure; named for a goal.</summary>
    public IndicatorRole Role { get; init; }

    /// <summary>How the measure differs from the plan's own words; null when it does not, and for a goal.</summary>
    public string? Differs { get; init; }

    /// <summary>Whether the plan does not ask for the measure.</summary>
    public bool Context => Role == IndicatorRole.Context;

    /// <summary>What it is worth beside others: a tested claim before a streak, a streak before a fact.</summary>
    public abstract FindingTier Tier { get; }

    /// <summary>What may be said; <see cref="Verdict.NotAssessable"/> where nothing is judged.</summary>
    public abstract Verdict Verdict { get; }

    /// <summary>The first and the last year it speaks of; alike for one year.</summary>
    public abstract (int From, int Until) Years { get; }

    /// <summary>
    /// How strong it is among those of its tier: a difference against its own limit, above 1 where it is claimed; of a streak the share of
    /// the municipalities that have none as long; of a fact its change against the value it is counted from.
    /// </summary>
    public abstract double Strength { get; }

    /// <summary>The newest value's persons, where shares give them; null otherwise.</summary>
    public RecoveredPersons? Persons { get; init; }

    private static double Against(double? difference, double? limit) =>
        difference is { } apart && limit is { } known && known != 0 ? Math.Abs(apart / known) : 1;
}

/// <summary>How women and men stood an earlier year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Women">Women's value.</param>
/// <param name="Men">Men's.</param>
/// <param name="Country">Riket's women less men.</param>
public sealed record GapThen(int Year, double Women, double Men, double Country)
{
    /// <summary>Women less men.</summary>
    public double Value => Women - Men;
}

/// <summary>What a finding rests on, the strongest first.</summary>
public enum FindingTier
{
    /// <summary>Tested, and more than noise.</summary>
    Judged,

    /// <summary>A promise held against the level of a line.</summary>
    Promised,

    /// <summary>Years in a row, or how rare it is; told as a fact, without a certainty.</summary>
    Streak,

    /// <summary>A change in the figures of which nothing is claimed.</summary>
    Fact,

    /// <summary>A goal's judgement.</summary>
    Goal,
}
