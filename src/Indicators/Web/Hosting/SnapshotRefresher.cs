using Indicators.Web.Night;
using Indicators.Web.Snapshot;
using Microsoft.Extensions.Hosting;

namespace Indicators.Web.Hosting;

/// <summary>Reads the store while the service begins to listen, and then looks each minute whether something has come.</summary>
internal sealed class SnapshotRefresher(ShippedStart start, SnapshotProvider shown, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await start.BeginAsync(stoppingToken);
            using var minutes = new PeriodicTimer(Between, clock);
            while (await minutes.WaitForNextTickAsync(stoppingToken))
            {
                shown.Look();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped, also before it had begun.
        }
    }
}
