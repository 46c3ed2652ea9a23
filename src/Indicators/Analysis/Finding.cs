using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>One thing that the figures bear, with what it rests on; no words.</summary>
public abstract record Finding
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

    /// <summary>The change from one year to the next.</summary>
    public sealed record OneYear : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Judged;

        /// <inheritdoc/>
        public override Verdict Verdict => About!.Total!.Judgement.Verdict;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Total!.ComparedYear, About.Total.Year);

        /// <inheritdoc/>
        public override double Strength => Against(About!.Total!.Change, About.Total.Judgement.Limit);
    }

    /// <summary>Three years together beside the three before.</summary>
    public sealed record ThreeYears : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Judged;

        /// <inheritdoc/>
        public override Verdict Verdict => About!.Pooled!.Before!.Judgement.Verdict;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Pooled!.Before!.Years[0], About.Pooled.Years[^1]);

        /// <inheritdoc/>
        public override double Strength => Against(About!.Pooled!.Value - About.Pooled.Before!.Value, About.Pooled.Before.Judgement.Limit);
    }

    /// <summary>Three years together beside Riket's.</summary>
    public sealed record ThreeYearsBesideCountry : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Judged;

        /// <inheritdoc/>
        public override Verdict Verdict => About!.Pooled!.Judgement.Verdict;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Pooled!.Years[0], About.Pooled.Years[^1]);

        /// <inheritdoc/>
        public override double Strength => Against(About!.Pooled!.Value - About.Pooled.Country, About.Pooled.Judgement.Limit);
    }

    /// <summary>Three years together beside the limit of what the plan promises, a level in percent.</summary>
    /// <param name="Target">The promise.</param>
    /// <param name="Level">Its limit.</param>
    /// <param name="Limit">What the difference from it must exceed to be claimed, in percentage points.</param>
    public sealed record ThreeYearsBesideTarget(Target Target, double Level, double Limit) : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Judged;

        /// <inheritdoc/>
        public override Verdict Verdict => Judging.Direction(About!.Indicator, About.Pooled!.Value, Level);

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Pooled!.Years[0], About.Pooled.Years[^1]);

        /// <inheritdoc/>
        public override double Strength => Against(About!.Pooled!.Value - Level, Limit);
    }

    /// <summary>One year beside Riket, or beside the peers' mean.</summary>
    /// <param name="Peers">Whether it is the peers.</param>
    public sealed record BesideOthers(bool Peers) : Finding
    {
        /// <summary>What it is held against, in the measure's unit.</summary>
        public double Other => Peers ? About!.Total!.Peers!.Mean : About!.Total!.Country!.Value;

        /// <summary>The judgement.</summary>
        public LevelJudgement Judgement => Peers ? About!.Total!.PeersJudgement : About!.Total!.CountryJudgement;

        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Judged;

        /// <inheritdoc/>
        public override Verdict Verdict => Judgement.Verdict;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Total!.Year, About.Total.Year);

        /// <inheritdoc/>
        public override double Strength => Against(About!.Total!.Value - Other, Judgement.Limit);
    }

    /// <summary>A change over five or ten years, certain.</summary>
    /// <param name="Over">The change.</param>
    public sealed record LongYears(LongChange Over) : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Judged;

        /// <inheritdoc/>
        public override Verdict Verdict => Over.Judgement.Verdict;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (Over.FromYear, About!.Year!.Value);

        /// <inheritdoc/>
        public override double Strength => Against(Over.Change, Over.Judgement.Limit);
    }

    /// <summary>Every place that it may have lies in the best or in the worst quarter.</summary>
    public sealed record Quarter : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Judged;

        /// <inheritdoc/>
        public override Verdict Verdict => About!.Total!.Rank.Quartile == 1 ? Verdict.Better : Verdict.Worse;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Total!.Year, About.Total.Year);

        /// <inheritdoc/>
        public override double Strength =>
            About!.Total!.Rank is { Quartile: 1 } best
                ? Against((best.Of / 4.0) - best.Place, best.High - best.Place)
                : Against(About.Total.Rank.Place - (0.75 * About.Total.Rank.Of), About.Total.Rank.Place - About.Total.Rank.Low);
    }

    /// <summary>
    /// The plan's promise is kept or broken, with 95 % certainty. A line's level is narrower than the values swing, so it comes after what
    /// is tested by persons.
    /// </summary>
    public sealed record Promise : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier =>
            About!.Target!.Basis!.Kind == TargetBasisKind.Persons ? FindingTier.Judged : FindingTier.Promised;

        /// <inheritdoc/>
        public override Verdict Verdict => About!.Target!.Status == TargetStatus.Met ? Verdict.Better : Verdict.Worse;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Total!.Year, About.Total.Year);

        /// <inheritdoc/>
        public override double Strength
        {
            get
            {
                var (limits, within) = (TargetJudging.Limits(About!.Target!.Target, About.Indicator)!.Value, About.Target.Basis!.Interval);
                var middle = (within.Low + within.High) / 2;
                var apart = new[] { limits.Min, limits.Max }.OfType<double>().Min(limit => Math.Abs(middle - limit));
                return Against(apart, within.High - middle);
            }
        }
    }

    /// <summary>The value lies outside our own model's interval for what is expected.</summary>
    public sealed record OutsideModel : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Judged;

        /// <inheritdoc/>
        public override Verdict Verdict =>
            Judging.Way(About!.Indicator, About.Expected!.Value + About.Expected.Deviation, About.Expected.Value);

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Total!.Year, About.Total.Year);

        /// <inheritdoc/>
        public override double Strength =>
            About!.Expected is { Deviation: > 0 } above
                ? Against(above.Deviation, About.Model!.Newest.Interval!.Value.High - above.Value)
                : Against(About.Expected!.Deviation, About.Expected.Value - About.Model!.Newest.Interval!.Value.Low);
    }

    /// <summary>So many years in a row on one side of the expected value or Riket's.</summary>
    /// <param name="Of">The run.</param>
    /// <param name="Distance">The newest value less what it is held against.</param>
    /// <param name="Farthest">Whether no earlier year of the run has been as far.</param>
    public sealed record Run(Streak Of, double Distance, bool Farthest) : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Streak;

        /// <inheritdoc/>
        public override Verdict Verdict => Verdict.NotAssessable;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Year!.Value - Of.Years + 1, About.Year.Value);

        /// <inheritdoc/>
        public override double Strength => 1 - ((double)Of.AsLong / Of.Of);
    }

    /// <summary>Farther from the expected value than nine municipalities of ten.</summary>
    public sealed record Unusual : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Streak;

        /// <inheritdoc/>
        public override Verdict Verdict => Verdict.NotAssessable;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Total!.Year, About.Total.Year);

        /// <inheritdoc/>
        public override double Strength => 1 - ((double)About!.Expected!.AsFar!.Value / About.Expected.Of!.Value);
    }

    /// <summary>A place that has moved by a quarter of the municipalities or more in five years; no certainty is reckoned.</summary>
    /// <param name="Places">The place each of ten years that have one, the newest last.</param>
    /// <param name="Then">The place five years back.</param>
    public sealed record Moved(IReadOnlyList<(int Year, Rank Rank)> Places, Rank Then) : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Fact;

        /// <inheritdoc/>
        public override Verdict Verdict => Verdict.NotAssessable;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (Places[0].Year, Places[^1].Year);

        /// <inheritdoc/>
        public override double Strength => Math.Abs((double)(Places[^1].Rank.Place - Then.Place)) / Then.Of;
    }

    /// <summary>A change over five or ten years as a fact beside Riket's: it is in the figures, and nothing is claimed of it.</summary>
    /// <param name="Over">The change.</param>
    /// <param name="Further">How many municipalities have changed more the same way; null where they are not held against each other.</param>
    /// <param name="Of">How many have both values; null with <see cref="Further"/>.</param>
    public sealed record Fact(LongChange Over, int? Further, int? Of) : Finding
    {
        /// <summary>The highest value of ten years, the newest of several alike.</summary>
        public required (int Year, double Value) Most { get; init; }

        /// <summary>The persons the first year, where shares give them; null otherwise.</summary>
        public RecoveredPersons? Then { get; init; }

        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Fact;

        /// <inheritdoc/>
        public override Verdict Verdict => Verdict.NotAssessable;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (Over.FromYear, About!.Year!.Value);

        /// <inheritdoc/>
        public override double Strength => Against(Over.Change, Over.From is { } from and not 0 ? from : null);
    }

    /// <summary>A goal that is judged.</summary>
    /// <param name="Goal">The goal.</param>
    /// <param name="Judgement">What is said of it, and by whom.</param>
    public sealed record OfGoal(Goal Goal, GoalJudgement Judgement) : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Goal;

        /// <inheritdoc/>
        public override Verdict Verdict => Verdict.NotAssessable;

        /// <inheritdoc/>
        public override (int From, int Until) Years => default;

        /// <inheritdoc/>
        public override double Strength => 1;
    }

    private static double Against(double? difference, double? limit) =>
        difference is { } apart && limit is { } known && known != 0 ? Math.Abs(apart / known) : 1;
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
