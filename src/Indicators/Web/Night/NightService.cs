using Indicators.UseCases;
using Indicators.Web.Log;
using Indicators.Web.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Night;

/// <summary>Lets the nights come: asks <see cref="NightWatch"/> what is due, and waits.</summary>
internal sealed class NightService(
    SiteSettings settings,
    WriteReport making,
    NightJob job,
    ShippedStart start,
    TimeProvider clock,
    ILogger<NightService> log
) : BackgroundService
{
    // The clock is looked at anew so often, for it may be set, and the machine may have slept.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await (settings.Night.Enabled ? NightsAsync(stoppingToken) : Task.CompletedTask);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped, also before it had begun.
        }
    }

    private async Task NightsAsync(CancellationToken stoppingToken)
    {
        await start.WriteReportsAsync(stoppingToken);
        var watch = new NightWatch(settings.Night, clock, IsDone, job.RunAsync, log);
        DateTimeOffset? told = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = await StepAsync(watch, stoppingToken);
            if (next != told && next is { } at)
            {
                var local = StockholmTime.Local(at);
                log.Waits(local);
                told = next;
            }

            var left = next - clock.GetUtcNow() ?? LongestWait;
            await Task.Delay(
                left < TimeSpan.Zero ? TimeSpan.Zero
                    : left < LongestWait ? left
                    : LongestWait,
                clock,
                stoppingToken
            );
        }
    }

    private async Task<DateTimeOffset?> StepAsync(NightWatch watch, CancellationToken stoppingToken)
    {
        try
        {
            return await watch.StepAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The log of runs could not be read: the service must not fall for that.
            log.NightFailed(fault);
            return clock.GetUtcNow() + LongestWait;
        }
    }

    /// <summary>A run of all the plans, from Kolada itself, that left nothing another try could bring, and nothing undone.</summary>
    private bool IsDone(DateTimeOffset due)
    {
        using var store = making.Workspace.OpenToRead();
        var needed = making.Workspace.Catalogue.KpisOf(making.Workspace.Catalogue.Plans).Count;
        return store.Runs.Owing().All(run => run.Source == KoladaSource.ShippedName)
            && store
                .Runs.Since(due)
                .Any(run => run.Source != KoladaSource.ShippedName && run.IsGood && !run.CouldCome && run.Asked >= needed);
    }
}
