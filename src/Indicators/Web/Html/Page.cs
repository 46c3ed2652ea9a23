using Indicators.Reports.Formats.Html;

namespace Indicators.Web.Html;

/// <summary>One page before its frame is set around it.</summary>
internal sealed record Page
{
    /// <summary>The h1, and the first part of the window's title unless <see cref="Window"/> is.</summary>
    public required string Title { get; init; }

    /// <summary>The first part of the window's title, where the h1 does not tell the page from others; null where it does.</summary>
    public string? Window { get; init; }

    /// <summary>The way here: text and address, outermost first.</summary>
    public IReadOnlyList<(string Text, string Address)> Crumbs { get; init; } = [];

    /// <summary>The menu's item that the page belongs to, by its address; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>The content under the h1.</summary>
    public required Markup Body { get; init; }

    /// <summary>The sources of what is shown, as sentences for the foot; empty when the page shows no figures.</summary>
    public string Sources { get; init; } = "";

    /// <summary>
    /// What it says in one to three sentences, for whoever meets the link before the page: search engines, Teams, mail; null for none.
    /// </summary>
    public string? Description { get; init; }

    /// <summary>The address of a picture of it, for the same; null for none.</summary>
    public string? Picture { get; init; }

    /// <summary>The feed of what the page tells: title and address; null for none.</summary>
    public (string Title, string Address)? Feed { get; init; }

    /// <summary>HTTP status; 404 for a page that says that there is none.</summary>
    public int Status { get; init; } = 200;
}
