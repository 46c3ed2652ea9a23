using System.Diagnostics.Metrics;

namespace Indicators.Fetching;

/// <summary>What fetches have done since the process began, for whoever listens to the meter <c>Indicators</c>.</summary>
internal static class FetchMeters
{
    private static readonly Meter Meter = new("Indicators");
    private static readonly Counter<long> Runs = Meter.CreateCounter<long>(
        "indicators.fetch.runs",
        "{run}",
        "Fetches that have ended, by outcome."
    );
    private static readonly Counter<long> Cells = Meter.CreateCounter<long>(
        "indicators.fetch.cells",
        "{cell}",
        "Cells that arrived and were merged, by what became of them."
    );

    public static void Count(FetchSummary summary)
    {
        Runs.Add(1, new KeyValuePair<string, object?>("outcome", FetchJson.Word(summary.Outcome)));
        Add("added", summary.Added);
        Add("revised", summary.Revised);
        Add("withdrawn", summary.Withdrawn);
        Add("unchanged", summary.Unchanged);
    }

    private static void Add(string became, int cells) => Cells.Add(cells, new KeyValuePair<string, object?>("became", became));
}
