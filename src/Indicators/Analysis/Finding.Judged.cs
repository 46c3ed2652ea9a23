using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <content>What is tested, and more than noise.</content>
public abstract partial record Finding
{
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

    /// <summary>The values have risen or fallen over the years of the line through them.</summary>
    public sealed record Trend : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Judged;

        /// <inheritdoc/>
        public override Verdict Verdict => About!.TrendJudgement!.Verdict;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (About!.Trend!.First, About.Trend.Newest);

        /// <inheritdoc/>
        public override double Strength => Against(About!.Trend!.Z, Proportions.Z95);
    }

    /// <summary>Women and men differ, with 99 % certainty.</summary>
    /// <param name="Of">The gap.</param>
    /// <param name="Then">
    /// The first of ten years with both in the municipality and in Riket; null when the newest is alone, and for years taken together.
    /// </param>
    public sealed record Gap(GenderGap Of, GapThen? Then) : Finding
    {
        /// <inheritdoc/>
        public override FindingTier Tier => FindingTier.Judged;

        /// <summary>Women higher or lower than men: neither is the better one to be.</summary>
        public override Verdict Verdict => Of.Value > 0 ? Verdict.Higher : Verdict.Lower;

        /// <inheritdoc/>
        public override (int From, int Until) Years => (Of.Years[0], Of.Years[^1]);

        /// <inheritdoc/>
        public override double Strength =>
            Against(Of.Value, Of.Value > 0 ? Of.Value - Of.Interval!.Value.Low : Of.Interval!.Value.High - Of.Value);
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
}
