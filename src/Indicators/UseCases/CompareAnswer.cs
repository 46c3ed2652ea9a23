using Indicators.Analysis;
using Indicators.Reports.Model;

namespace Indicators.UseCases;

/// <summary>What <c>compare --json</c> answers: the field names are the contract, so they are kept here, apart from the analysis.</summary>
internal sealed record CompareAnswer(
    string Plan,
    string Municipality,
    DateTimeOffset? AsOf,
    string Period,
    IReadOnlyList<CompareAnswer.Compared> Indicators,
    IReadOnlyList<CompareAnswer.Compared> Context,
    IReadOnlyList<OwnMeasureAnswer> Measures,
    IReadOnlyList<ActionAnswer> Actions,
    MoneyAnswer? Money,
    IReadOnlyList<GoalAnswer> Goals
)
{
    public static CompareAnswer Of(
        PlanFigures plan,
        ReportPeriod period,
        IReadOnlyList<IndicatorComparison> comparisons,
        IReadOnlyList<IndicatorComparison> context,
        Comments comments
    ) =>
        new(
            plan.Plan.Id,
            plan.Plan.Municipality,
            plan.AsOf,
            period.ToString(),
            [.. comparisons.Select(comparison => Of(plan, comparison))],
            [.. context.Select(comparison => Of(plan, comparison))],
            [.. plan.Plan.Measures.Select(measure => OwnMeasureAnswer.Of(plan, measure, period))],
            [.. plan.Plan.Actions.Select(action => ActionAnswer.Of(plan, action, period))],
            MoneyAnswer.Of(plan, period),
            [
                .. plan.Plan.Goals.Select(goal =>
                    GoalAnswer.Of(goal, GoalJudging.Judge(plan, goal, period, comparisons, comments.Decision(goal.Id)))
                ),
            ]
        );

    /// <summary>One indicator by itself.</summary>
    public static Compared Of(PlanFigures plan, IndicatorComparison comparison)
    {
        var (indicator, total) = (comparison.Indicator, comparison.Total);
        return new Compared
        {
            Id = indicator.Id,
            Kpi = indicator.Kpi,
            Name = indicator.Name,
            Unit = indicator.Unit,
            Better = indicator.Better,
            Near = indicator.Near,
            Year = comparison.Year,
            Value = total?.Value,
            Women = comparison.Women?.Value,
            Men = comparison.Men?.Value,
            Previous = total?.Previous is { } previous ? new YearValue(comparison.Year!.Value - 1, previous) : null,
            Change = total?.Value - total?.Previous,
            ComparedWith = total?.Compared is { } compared ? new YearValue(total.ComparedYear, compared) : null,
            ChangeJudgement = total?.Judgement.Verdict ?? Verdict.NotAssessable,
            ChangeEvidence = total?.Judgement.Evidence,
            Expected = comparison.Expected,
            Model = comparison.Model is { } model ? OwnModel.Of(model) : null,
            Country = total?.Country,
            CountryJudgement = total?.CountryJudgement.Verdict ?? Verdict.NotAssessable,
            CountryEvidence = total?.CountryJudgement.Evidence,
            Municipalities = total?.Municipalities is { } all ? new All(all.Mean, all.Median, all.N) : null,
            Peers =
                plan.Group is { } group && total is not null
                    ? new Peers(
                        group.Id,
                        group.Title,
                        group.Members,
                        total.Peers?.N ?? 0,
                        total.Peers?.Mean,
                        total.Peers?.Min,
                        total.Peers?.Max
                    )
                    : null,
            PeersJudgement = total?.PeersJudgement.Verdict ?? Verdict.NotAssessable,
            PeersEvidence = total?.PeersJudgement.Evidence,
            Rank = total is null
                ? null
                : new Placed(total.Rank.Place, total.Rank.Of, total.Rank.Quartile, total.Rank.Colour, total.Rank.Low, total.Rank.High),
            Base = indicator.Base is { } known && total?.Base is { } n ? new Base(known.Kpi, n) : null,
            Target = comparison.Target is { } promised
                ? new Target(promised.Target.Text, promised.Target.Min, promised.Target.Max, promised.Status)
                : null,
            Trend = comparison.Trend is { } line
                ? new Trend(
                    line.First,
                    line.Newest,
                    line.Years,
                    line.Slope,
                    line.SlopeInterval?.Low,
                    line.SlopeInterval?.High,
                    line.Z,
                    comparison.TrendJudgement!.Verdict,
                    comparison.TrendJudgement.Evidence
                )
                : null,
            Persons = comparison.Persons is { } persons ? new WithPersons(persons.Count, persons.Of) : null,
            Detectable = comparison.Detectable is { } seen ? new Seen(seen.Up, seen.Down) : null,
            GenderGap = comparison.Gap is { } gap ? Gap.Of(gap) : null,
            Pooled = comparison.Pooled is { } pooled ? Three(pooled) : null,
            FiveYears = Long(comparison.FiveYears),
            TenYears = Long(comparison.TenYears),
            SincePlan = Long(comparison.SinceStart),
            Class = ValueClass.Of(plan.Plan.Named(indicator), comparison.Total?.Value),
            Streak = comparison.Streak is { } run
                ? new Run(run.Against, run.Above ? Side.Above : Side.Below, run.Years, run.AsLong, run.Of)
                : null,
            Flags = comparison.Flags,
        };
    }

    private static PooledThree Three(PooledYears pooled) =>
        new(
            pooled.Years,
            pooled.Value,
            pooled.Persons,
            pooled.Country,
            pooled.Judgement.Verdict,
            pooled.Before is { } before ? new PooledBefore(before.Years, before.Value, before.Persons, before.Judgement.Verdict) : null
        );

    private static LongStep? Long(LongChange? change) =>
        change is null
            ? null
            : new LongStep(
                change.From is null ? null : change.FromYear,
                change.From,
                change.Change,
                change.Country,
                change.Judgement.Verdict,
                change.Judgement.Evidence
            );

    internal sealed record Compared
    {
        public required string Id { get; init; }

        public required string? Kpi { get; init; }

        public required string Name { get; init; }

        public required Unit Unit { get; init; }

        public required Better Better { get; init; }

        public required double? Near { get; init; }

        public required int? Year { get; init; }

        public required double? Value { get; init; }

        public required double? Women { get; init; }

        public required double? Men { get; init; }

        public required YearValue? Previous { get; init; }

        public required double? Change { get; init; }

        /// <summary>
        /// What the change is judged from: the previous value, but where a value is the mean of several years the one that many years back.
        /// Null when that is missing.
        /// </summary>
        public required YearValue? ComparedWith { get; init; }

        public required Verdict ChangeJudgement { get; init; }

        public required Evidence? ChangeEvidence { get; init; }

        public required ExpectedComparison? Expected { get; init; }

        /// <summary>What trying our own model came to; null when it was not tried.</summary>
        public required OwnModel? Model { get; init; }

        public required double? Country { get; init; }

        public required Verdict CountryJudgement { get; init; }

        public required Evidence? CountryEvidence { get; init; }

        public required All? Municipalities { get; init; }

        public required Peers? Peers { get; init; }

        public required Verdict PeersJudgement { get; init; }

        public required Evidence? PeersEvidence { get; init; }

        public required Placed? Rank { get; init; }

        public required Base? Base { get; init; }

        /// <summary>What was promised; null when the plan states nothing.</summary>
        public required Target? Target { get; init; }

        /// <summary>
        /// The change a year of the line through the newest ten years, with its 95 % interval (null where neighbouring years resemble each
        /// other too much for one), z of Kendall's test and what it bears; null when the years are fewer than six.
        /// </summary>
        public required Trend? Trend { get; init; }

        /// <summary>
        /// The persons behind the newest value, told by Kolada or recovered from its unrounded shares; null where they cannot be known, or
        /// are fewer than the plan shows.
        /// </summary>
        public required WithPersons? Persons { get; init; }

        /// <summary>
        /// The least rise and fall from the year before that would be seen eight times of ten; null where the persons are not known.
        /// </summary>
        public required Seen? Detectable { get; init; }

        /// <summary>Women less men at 99 %; null where either has no value the newest year.</summary>
        public required Gap? GenderGap { get; init; }

        /// <summary>Three years of a flow of persons together; null where it is none, or persons are not known.</summary>
        public required PooledThree? Pooled { get; init; }

        /// <summary>The change over five years; null when there is no newest value.</summary>
        public required LongStep? FiveYears { get; init; }

        /// <summary>The same over ten.</summary>
        public required LongStep? TenYears { get; init; }

        /// <summary>The same since the year of the plan's first values; null when the plan names none, or has no value after it.</summary>
        public required LongStep? SincePlan { get; init; }

        /// <summary>The class of the newest value by the plan's limits; null where the plan has none.</summary>
        public required ValueClass? Class { get; init; }

        /// <summary>The years in a row on one side; null when there is nothing to hold the values against.</summary>
        public required Run? Streak { get; init; }

        public required IReadOnlyList<string> Flags { get; init; }
    }

    /// <summary>
    /// Women less men over one year or three, with the 99 % interval (null where nothing is known of the noise), the persons of both (null
    /// where not known), and Riket's. The judgement is of women beside men.
    /// </summary>
    internal sealed record Gap(
        double Value,
        double? Low,
        double? High,
        Verdict Judgement,
        Evidence Evidence,
        IReadOnlyList<int> Years,
        WithPersons? Women,
        WithPersons? Men,
        double? Country
    )
    {
        public static Gap Of(GenderGap gap) =>
            new(
                gap.Value,
                gap.Interval?.Low,
                gap.Interval?.High,
                gap.Judgement.Verdict,
                gap.Judgement.Evidence,
                gap.Years,
                WithPersons.From(gap.Women),
                WithPersons.From(gap.Men),
                gap.Country
            );
    }

    /// <summary>In percentage points, down negative; null where not even the greatest would be seen.</summary>
    internal sealed record Seen(int? Up, int? Down);

    /// <summary>So many of so many persons.</summary>
    internal sealed record WithPersons(int Count, int Of)
    {
        public static WithPersons? From(PersonsTogether? share) => share is { } known ? new(known.With, known.Persons) : null;
    }

    /// <summary>
    /// Three years together beside Riket weighted with the municipality's own persons, and beside the three years before.
    /// </summary>
    internal sealed record PooledThree(
        IReadOnlyList<int> Years,
        double Value,
        int Persons,
        double? Country,
        Verdict Judgement,
        PooledBefore? Before
    );

    internal sealed record PooledBefore(IReadOnlyList<int> Years, double Value, int Persons, Verdict Judgement);

    /// <summary>A change over several years with Riket's; <c>from</c> and <c>change</c> are null when a value is missing.</summary>
    internal sealed record LongStep(int? FromYear, double? From, double? Change, double? Country, Verdict Judgement, Evidence Evidence);

    /// <summary>Years in a row on one side, how many municipalities have as long a run on either side, and of how many.</summary>
    internal sealed record Run(StreakAgainst Against, Side Side, int Years, int AsLong, int Of);

    internal enum Side
    {
        Above,
        Below,
    }

    internal sealed record YearValue(int Year, double Value);

    internal sealed record All(double Mean, double Median, int N);

    internal sealed record Peers(string Group, string Title, IReadOnlyList<string> Members, int N, double? Mean, double? Min, double? Max);

    /// <summary>The place, and those it may have with chance counted in; null where the persons are not known.</summary>
    internal sealed record Placed(int Place, int Of, int? Quartile, RankColour Colour, int? Low, int? High);

    internal sealed record Target(string Text, double? Min, double? Max, TargetStatus Status);

    internal sealed record Trend(
        int From,
        int To,
        int Years,
        double Slope,
        double? Low,
        double? High,
        double Z,
        Verdict Judgement,
        Evidence Evidence
    );

    /// <summary>
    /// Our own model: the newest year's figures, its 95 % prediction interval where it is shown, and every year it was tried on.
    /// </summary>
    internal sealed record OwnModel(
        int N,
        double? R2,
        bool Shown,
        OwnModelOutcome Reason,
        double? Low,
        double? High,
        IReadOnlyList<OwnModel.Tried> Years
    )
    {
        public static OwnModel Of(OwnModelTrial trial) =>
            new(
                trial.Newest.N,
                trial.Newest.R2,
                trial.Shown,
                trial.Outcome,
                trial.Newest.Interval?.Low,
                trial.Newest.Interval?.High,
                [.. trial.Years.Select(year => new Tried(year.Year, year.N, year.R2))]
            );

        internal sealed record Tried(int Year, int N, double? R2);
    }

    internal sealed record Base(string Kpi, double N);
}
