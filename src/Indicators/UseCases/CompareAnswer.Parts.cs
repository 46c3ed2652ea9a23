using Indicators.Analysis;

namespace Indicators.UseCases;

/// <content>What an indicator's fields are made of.</content>
internal sealed partial record CompareAnswer
{
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
