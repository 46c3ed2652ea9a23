using System.Net;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Settings;

/// <summary>How the service is set up: what the command line, the environment and appsettings.json say, in that order of weight.</summary>
internal sealed record SiteSettings
{
    /// <summary>
    /// Where it listens, with semicolons between; loopback unless told, for a server in front of it is to meet the world.
    /// </summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>
    /// The catalogue's file; null when it is not named: then the working folder's own, else the one beside the program, as for every
    /// command.
    /// </summary>
    public string? Catalog { get; init; }

    /// <summary>The store's file.</summary>
    public string Database { get; init; } = Path.Combine("data", "indicators.db");

    /// <summary>The folder of the reports.</summary>
    public string Reports { get; init; } = "reports";

    /// <summary>The folder of the administration's comments.</summary>
    public string Comments { get; init; } = Path.Combine("data", "comments");

    /// <summary>What <c>DraftAccess</c> compares with; null means that drafts are read on the machine itself only.</summary>
    public string? DraftToken { get; init; }

    /// <summary>
    /// Whom a reader writes to about the pages, as it is to stand in the accessibility statement: an e-mail address or a few words; null
    /// when the municipality has not said.
    /// </summary>
    public string? Contact { get; init; }

    /// <summary>
    /// The address that others reach the service by, for what is written with whole addresses; null: the address of each request.
    /// </summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>
    /// The sites whose pages may hold our charts in a frame, as origins ("https://kommunen.se", "https://*.kommunen.se"); null: every
    /// site may. Empty: none.
    /// </summary>
    public IReadOnlyList<string>? EmbedFrom { get; init; }

    /// <summary>
    /// The nightly run. Off in a site that is built by hand, so that it fetches nothing; the reader of the settings turns it on.
    /// </summary>
    public NightSettings Night { get; init; } = new();

    /// <summary>Whether the night lays letters where a mail server takes them.</summary>
    public bool SendsLetters => Night.Enabled && Notices is { MailFolder: not null, MailFrom: not null };

    /// <summary>Where notices go besides the log.</summary>
    public NoticeSettings Notices { get; init; } = new();

    /// <summary>Requests a second that one client may make in the long run; 0 = no limit. Never for loopback.</summary>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>Requests that one client may make at once.</summary>
    public int Burst { get; init; } = 200;

    /// <summary>Connections that one client may hold; a server in front has ten times as many.</summary>
    public int Connections { get; init; } = 100;

    /// <summary>Servers in front of this one whose word on who the client is is taken; loopback always is.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>
    /// Whether the workroom has a button that stops the service: where it was started by a double click, and there is no window to close.
    /// </summary>
    public bool ClosesByButton { get; init; }

    /// <summary>What the log holds: this and graver.</summary>
    public LogLevel LogLevel { get; init; } = LogLevel.Information;
}
