using Indicators.Analysis;

namespace Indicators.UseCases;

/// <content>What an indicator's fields are made of.</content>
internal sealed partial record CompareAnswer
{
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
