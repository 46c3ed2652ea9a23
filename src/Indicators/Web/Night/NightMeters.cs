using System.Diagnostics.Metrics;
using Indicators.Web.Snapshot;

namespace Indicators.Web.Night;

/// <summary>
/// What the service has done since it began, for whoever listens to the meter <c>Indicators</c>. Cells and revisions are counted by the
/// fetch itself; requests by page by ASP.NET Core.
/// </summary>
internal sealed class NightMeters
{
    private readonly Counter<long> tries;
    private readonly Histogram<double> duration;

    public NightMeters(IMeterFactory meters, SnapshotProvider shown, TimeProvider clock)
    {
        var meter = meters.Create("Indicators");
        tries = meter.CreateCounter<long>(
            "indicators.night.tries",
            "{try}",
            "Tries of the nightly run, by outcome: complete, partial, failed, or held by another process."
        );
        duration = meter.CreateHistogram<double>(
            "indicators.night.duration",
            "s",
            "From the beginning of a try to its last report, by outcome."
        );
        meter.CreateObservableGauge(
            "indicators.figures.age",
            () =>
                shown.Newest?.AsOf is { } asOf
                    ? [new Measurement<double>((clock.GetUtcNow() - asOf).TotalSeconds)]
                    : Array.Empty<Measurement<double>>(),
            "s",
            "Time since the copy of Kolada that the pages show; nothing when there is none."
        );
    }

    /// <summary>Counts a try.</summary>
    public void Ran(string outcome, TimeSpan took)
    {
        var tag = new KeyValuePair<string, object?>("outcome", outcome);
        tries.Add(1, tag);
        duration.Record(took.TotalSeconds, tag);
    }
}
