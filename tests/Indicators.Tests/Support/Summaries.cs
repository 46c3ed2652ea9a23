using Indicators.Wording.Faults;

namespace Indicators.Tests.Support;

/// <summary>What a fetch came to, with nothing in it: a test says only what its own is about.</summary>
internal static class Summaries
{
    public static FetchSummary Of(DateTimeOffset at, FetchOutcome outcome = FetchOutcome.Complete) =>
        new()
        {
            Outcome = outcome,
            Source = "test",
            AsOf = at,
            StartedAt = at,
            FinishedAt = at,
            Requests = 0,
            Retries = 0,
            Pages = 0,
            Bytes = 0,
            Cells = 0,
            Added = 0,
            Revised = 0,
            Withdrawn = 0,
            Unchanged = 0,
            Kpis = new FetchedKpis
            {
                Asked = 0,
                Answered = 0,
                Unknown = [],
                Ended = [],
                Successors = [],
                Failed = [],
            },
            Catalogue = new FetchedCatalogue
            {
                Kpis = 0,
                Areas = 0,
                Groups = 0,
                TitlesChanged = 0,
                GroupsChanged = 0,
                RemovedKpis = [],
            },
        };

    /// <summary>A KPI that was held back because so many of its values would go.</summary>
    public static HeldBack Held(string kpi, int withdrawn, int stored) =>
        new()
        {
            Kpi = kpi,
            Reason = HeldWords.Values((withdrawn, 0, stored), outside: 0, arrived: stored - withdrawn),
            Withdrawn = withdrawn,
            Revised = 0,
            Outside = 0,
            Stored = stored,
            Arrived = stored - withdrawn,
        };
}
