using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <content>What is told as a fact, without a certainty.</content>
public abstract partial record Finding
{
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
    /// <param name="Further">How many municipalities have changed more the same way; null for a number of persons.</param>
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
}
