using Microsoft.Extensions.Hosting;

namespace Indicators.Web;

/// <summary>Reads the store while the service begins to listen.</summary>
internal sealed class FirstReading(ShownSource shown) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(shown.Refresh, stoppingToken);
}
