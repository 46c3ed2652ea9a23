using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;

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

    /// <summary>
    /// How the plan's report stands and until when, beside the plan's name: "<b>Utkast</b> · per 31 augusti"; null when the page does not
    /// know.
    /// </summary>
    public Markup? Facts { get; init; }

    /// <summary>What the live line says when the page is opened: "Allt är sparat, senast 14.32"; null for nothing.</summary>
    public string? Live { get; init; }

    /// <summary>How many things are missing, for the part Saknas; null when the page does not know.</summary>
    public int? Missing { get; init; }

    /// <summary>A whole document, shown as it is and in no frame: a report's part; null for a page of the room.</summary>
    public byte[]? Document { get; init; }

    /// <summary>A file to take home, with its name; null for a page.</summary>
    public (WebFile Content, string Name)? File { get; init; }

    /// <summary>HTTP status: 422 for a page that shows what must be mended.</summary>
    public int Status { get; init; } = 200;
}
