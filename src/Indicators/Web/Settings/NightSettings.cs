using Indicators.UseCases;

namespace Indicators.Web.Settings;

/// <summary>When the figures are fetched, from where, and how a failed try is made good.</summary>
internal sealed record NightSettings
{
    /// <summary>Whether the service fetches at all; when not, it only reads what other processes write.</summary>
    public bool Enabled { get; init; }

    /// <summary>When, as a Quartz cron expression in Stockholm's time. A quarter past three exists once on every day of the year.</summary>
    public string Cron { get; init; } = "0 15 3 * * ?";

    /// <summary>From the end of a failed try to the next.</summary>
    public TimeSpan RetryEvery { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>From a night's first try, how long it is tried again.</summary>
    public TimeSpan RetryFor { get; init; } = TimeSpan.FromHours(3);

    /// <summary>Where from.</summary>
    public KoladaSource Source { get; init; } = new(Offline: false, new Uri("https://api.kolada.se/v3/"), RequestsPerSecond: 5);
}
