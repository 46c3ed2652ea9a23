namespace Indicators.Web;

/// <summary>How the service is set up: what the command line, appsettings.json and the environment say, in that order of weight.</summary>
public sealed record SiteSettings
{
    /// <summary>Where it listens; loopback unless told, for a server in front of it is to meet the world.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";
}
