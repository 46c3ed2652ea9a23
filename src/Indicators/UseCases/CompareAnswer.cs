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

    /// <summary>One indicator held against expected, Riket, peers, target and the years before.</summary>
    internal sealed record Compared
    {
        /// <summary>The indicator's id in the catalogue.</summary>
        public required string Id { get; init; }

        /// <summary>Kolada's KPI; null when the value is derived from others.</summary>
        public required string? Kpi { get; init; }

        /// <summary>Its name.</summary>
        public required string Name { get; init; }

        /// <summary>The unit of its values.</summary>
        public required Unit Unit { get; init; }

        /// <summary>Which way is the better one.</summary>
        public required Better Better { get; init; }

        /// <summary>The value that near means; else null.</summary>
        public required double? Near { get; init; }

        /// <summary>The newest year with a value; null when there is none.</summary>
        public required int? Year { get; init; }

        /// <summary>The municipality's value, in the indicator's unit; null when there is none.</summary>
        public required double? Value { get; init; }

        /// <summary>Women's value the same year; null when it is not published by gender.</summary>
        public required double? Women { get; init; }

        /// <summary>Men's value the same year; null when it is not published by gender.</summary>
        public required double? Men { get; init; }

        /// <summary>The value of the year before; null when that is missing.</summary>
        public required YearValue? Previous { get; init; }

        /// <summary>From the year before; null when that is missing.</summary>
        public required double? Change { get; init; }

        /// <summary>
        /// What the change is judged from: the previous value, but where a value is the mean of several years the one that many years back.
        /// Null when that is missing.
        /// </summary>
        public required YearValue? ComparedWith { get; init; }

        /// <summary>Whether the change is more than noise, and which way.</summary>
        public required Verdict ChangeJudgement { get; init; }

        /// <summary>What that is judged by; null when there is no value.</summary>
        public required Evidence? ChangeEvidence { get; init; }

        /// <summary>What a model expects of the municipality; null when there is nothing.</summary>
        public required ExpectedComparison? Expected { get; init; }

        /// <summary>What trying our own model came to; null when it was not tried.</summary>
        public required OwnModel? Model { get; init; }

        /// <summary>Riket's value the same year; null when it is missing.</summary>
        public required double? Country { get; init; }

        /// <summary>Whether the municipality's value beside Riket's is more than noise, and which way.</summary>
        public required Verdict CountryJudgement { get; init; }

        /// <summary>What that is judged by; null when there is no value.</summary>
        public required Evidence? CountryEvidence { get; init; }

        /// <summary>All municipalities with a value that year; null when there is none.</summary>
        public required All? Municipalities { get; init; }

        /// <summary>The municipalities that Kolada calls like this one; null when there is no such group.</summary>
        public required Peers? Peers { get; init; }

        /// <summary>Whether the municipality's value beside the peers' mean is more than noise, and which way.</summary>
        public required Verdict PeersJudgement { get; init; }

        /// <summary>What that is judged by; null when there is no value.</summary>
        public required Evidence? PeersEvidence { get; init; }

        /// <summary>The place among all municipalities; null when there is no value.</summary>
        public required Placed? Rank { get; init; }

        /// <summary>The persons behind the value; null where not known.</summary>
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

        /// <summary>What to know before the value is used, such as small-base.</summary>
        public required IReadOnlyList<string> Flags { get; init; }
    }

    /// <summary>
    /// Women less men over one year or three, with the 99 % interval (null where nothing is known of the noise), the persons of both (null
    /// where not known), and Riket's. The judgement is of women beside men.
    /// </summary>
    /// <param name="Value">Women less men.</param>
    /// <param name="Low">The least that it may be.</param>
    /// <param name="High">The most that it may be.</param>
    /// <param name="Judgement">Whether it is more than noise, and which way.</param>
    /// <param name="Evidence">What that is judged by.</param>
    /// <param name="Years">The years together: one, or three.</param>
    /// <param name="Women">The women behind it.</param>
    /// <param name="Men">The men behind it.</param>
    /// <param name="Country">Riket's gap; null when it is missing.</param>
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
    /// <param name="Up">The least rise.</param>
    /// <param name="Down">The least fall.</param>
    internal sealed record Seen(int? Up, int? Down);

    /// <summary>So many of so many persons.</summary>
    /// <param name="Count">So many persons.</param>
    /// <param name="Of">Of so many.</param>
    internal sealed record WithPersons(int Count, int Of)
    {
        public static WithPersons? From(PersonsTogether? share) => share is { } known ? new(known.With, known.Persons) : null;
    }

    /// <summary>
    /// Three years together beside Riket weighted with the municipality's own persons, and beside the three years before.
    /// </summary>
    /// <param name="Years">The three years.</param>
    /// <param name="Value">Their value together.</param>
    /// <param name="Persons">The persons of all three.</param>
    /// <param name="Country">Riket's, weighted with the municipality's own persons; null when it is missing.</param>
    /// <param name="Judgement">Whether it beside Riket's is more than noise, and which way.</param>
    /// <param name="Before">The three years before; null when they are missing.</param>
    internal sealed record PooledThree(
        IReadOnlyList<int> Years,
        double Value,
        int Persons,
        double? Country,
        Verdict Judgement,
        PooledBefore? Before
    );

    /// <summary>Three years together, before others.</summary>
    /// <param name="Years">The three years.</param>
    /// <param name="Value">Their value together.</param>
    /// <param name="Persons">The persons of all three.</param>
    /// <param name="Judgement">Whether the change since is more than noise, and which way.</param>
    internal sealed record PooledBefore(IReadOnlyList<int> Years, double Value, int Persons, Verdict Judgement);

    /// <summary>A change over several years with Riket's; <c>from</c> and <c>change</c> are null when a value is missing.</summary>
    /// <param name="FromYear">The year that it is counted from; null when that has no value.</param>
    /// <param name="From">That year's value.</param>
    /// <param name="Change">What has been added since.</param>
    /// <param name="Country">What has been added to Riket's over the same years; null when it is missing.</param>
    /// <param name="Judgement">Whether the change is more than noise, and which way.</param>
    /// <param name="Evidence">What that is judged by.</param>
    internal sealed record LongStep(int? FromYear, double? From, double? Change, double? Country, Verdict Judgement, Evidence Evidence);

    /// <summary>Years in a row on one side, how many municipalities have as long a run on either side, and of how many.</summary>
    /// <param name="Against">What the values are held against.</param>
    /// <param name="Side">On which side they are.</param>
    /// <param name="Years">How many years in a row.</param>
    /// <param name="AsLong">How many municipalities have as long a run on either side, this one among them.</param>
    /// <param name="Of">Of how many.</param>
    internal sealed record Run(StreakAgainst Against, Side Side, int Years, int AsLong, int Of);

    /// <summary>On which side of something.</summary>
    internal enum Side
    {
        /// <summary>Above it.</summary>
        Above,

        /// <summary>Below it.</summary>
        Below,
    }

    /// <summary>A value of a year.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="Value">The value.</param>
    internal sealed record YearValue(int Year, double Value);

    /// <summary>All municipalities with a value that year.</summary>
    /// <param name="Mean">Their unweighted mean.</param>
    /// <param name="Median">Their median.</param>
    /// <param name="N">How many they are.</param>
    internal sealed record All(double Mean, double Median, int N);

    /// <summary>The municipalities that Kolada calls like this one, and their values that year.</summary>
    /// <param name="Group">Kolada's id of the group.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Members">The codes of its members.</param>
    /// <param name="N">How many of them have a value.</param>
    /// <param name="Mean">Their unweighted mean; null when none has.</param>
    /// <param name="Min">The least; null when none has.</param>
    /// <param name="Max">The greatest; null when none has.</param>
    internal sealed record Peers(string Group, string Title, IReadOnlyList<string> Members, int N, double? Mean, double? Min, double? Max);

    /// <summary>The place, and those it may have with chance counted in; null where the persons are not known.</summary>
    /// <param name="Place">The place, 1 for the best; those alike share the better one.</param>
    /// <param name="Of">Municipalities with a value.</param>
    /// <param name="Quartile">The quarter that all of its places lie in, 1 for the best; null when there is none.</param>
    /// <param name="Colour">green for the best quarter, red for the last, yellow between; none without a quarter.</param>
    /// <param name="Low">The best place that it may have with chance counted in.</param>
    /// <param name="High">The last one.</param>
    internal sealed record Placed(int Place, int Of, int? Quartile, RankColour Colour, int? Low, int? High);

    /// <summary>What is promised, and how it stands.</summary>
    /// <param name="Text">The promise in words.</param>
    /// <param name="Min">The least that was promised; null when it names none.</param>
    /// <param name="Max">The most that was promised; null when it names none.</param>
    /// <param name="Status">How it stands.</param>
    internal sealed record Target(string Text, double? Min, double? Max, TargetStatus Status);

    /// <summary>The line through the newest years.</summary>
    /// <param name="From">Its first year.</param>
    /// <param name="To">Its last.</param>
    /// <param name="Years">How many years have a value.</param>
    /// <param name="Slope">The change a year.</param>
    /// <param name="Low">The least that it may be at 95 %; null where neighbouring years resemble each other too much.</param>
    /// <param name="High">The most.</param>
    /// <param name="Z">z of Kendall's test.</param>
    /// <param name="Judgement">Whether the line is more than noise, and which way.</param>
    /// <param name="Evidence">What that is judged by.</param>
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
    /// <param name="N">Municipalities that it was made of, the newest year.</param>
    /// <param name="R2">Adjusted R²; null when it could not be made.</param>
    /// <param name="Shown">Whether its expected value is shown.</param>
    /// <param name="Reason">Why it is shown, or is not.</param>
    /// <param name="Low">The least value that it expects at 95 %; null when it is not shown.</param>
    /// <param name="High">The greatest.</param>
    /// <param name="Years">Every year that it was tried on.</param>
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

        /// <summary>One year that the model was tried on.</summary>
        /// <param name="Year">The year.</param>
        /// <param name="N">Municipalities that it was made of.</param>
        /// <param name="R2">Adjusted R²; null when it could not be made.</param>
        internal sealed record Tried(int Year, int N, double? R2);
    }

    /// <summary>The persons behind a value.</summary>
    /// <param name="Kpi">Kolada's KPI that counts them.</param>
    /// <param name="N">How many they are.</param>
    internal sealed record Base(string Kpi, double N);
}
