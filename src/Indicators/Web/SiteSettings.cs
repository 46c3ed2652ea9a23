namespace Indicators.Web;

/// <summary>How the service is set up: what the command line, the environment and appsettings.json say, in that order of weight.</summary>
public sealed record SiteSettings
{
    /// <summary>Where it listens; loopback unless told, for a server in front of it is to meet the world.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>What <see cref="DraftAccess"/> compares with; null means that drafts are read on the machine itself only.</summary>
    public string? DraftToken { get; init; }

    /// <summary>Whom a reader writes to about the pages, as it is to stand in the accessibility statement: an e-mail address or a few words; null when the municipality has not said.</summary>
    public string? Contact { get; init; }
}
