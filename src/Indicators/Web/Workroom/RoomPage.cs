using Indicators.Reports.Formats.Html;

namespace Indicators.Web.Workroom;

/// <summary>A page of the workroom before its frame is set around it.</summary>
internal sealed record RoomPage
{
    /// <summary>The h1: the part's name.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence under it, which counts; null for none.</summary>
    public string? Lead { get; init; }

    /// <summary>What stands under that.</summary>
    public required Markup Body { get; init; }

    /// <summary>HTTP status: 422 for a page that shows what must be mended.</summary>
    public int Status { get; init; } = 200;
}
