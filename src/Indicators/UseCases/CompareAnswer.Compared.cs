using Indicators.Analysis;

namespace Indicators.UseCases;

/// <content>One indicator of the answer.</content>
internal sealed partial record CompareAnswer
{
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
}
