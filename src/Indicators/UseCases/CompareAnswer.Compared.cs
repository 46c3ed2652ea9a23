using Indicators.Analysis;

namespace Indicators.UseCases;

/// <content>One indicator of the answer.</content>
internal sealed partial record CompareAnswer
{
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
}
