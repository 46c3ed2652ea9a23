using System.Security.Cryptography;
using System.Text;
using Indicators.Reports.Formats.Html;
using Indicators.Web.Responses;

namespace Indicators.Web.Html;

/// <summary>One of the site's own files, embedded in the program.</summary>
/// <param name="Address">Where it is; with the content's hash when a browser may keep it for ever.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Keep">For how long it may be kept.</param>
internal sealed record SiteFile(string Address, string ContentType, byte[] Content, Keep Keep);

/// <summary>All of them.</summary>
internal static class SiteFiles
{
    /// <summary>The style sheet, with the colours of pages and charts.</summary>
    public static readonly SiteFile Style = Of("site.css", "text/css; charset=utf-8", StyleColours.Site, ChartColours.Css());

    /// <summary>The small script: values under the pointer. Nothing is held back from those without it.</summary>
    public static readonly SiteFile Script = Of("site.js", "text/javascript; charset=utf-8");

    /// <summary>What the workroom has beside it.</summary>
    public static readonly SiteFile RoomStyle = Of("room.css", "text/css; charset=utf-8", StyleColours.Room);

    /// <summary>Saves the workroom's fields as they are left. Each row is a form for those without it.</summary>
    public static readonly SiteFile RoomScript = Of("room.js", "text/javascript; charset=utf-8");

    /// <summary>The sign in the browser's tab.</summary>
    public static readonly SiteFile Icon = new("/favicon.svg", "image/svg+xml", Read("favicon.svg"), Keep.Asked);

    /// <summary>Each of them.</summary>
    public static readonly IReadOnlyList<SiteFile> All = [Style, Script, RoomStyle, RoomScript, Icon];

    private static SiteFile Of(string name, string contentType, string before = "", string after = "")
    {
        byte[] content = [.. Encoding.UTF8.GetBytes(before), .. Read(name), .. Encoding.UTF8.GetBytes(after)];
        return new SiteFile(
            $"/{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}/{name}",
            contentType,
            content,
            Keep.ForEver
        );
    }

    private static byte[] Read(string name)
    {
        using var stream =
            typeof(SiteFiles).Assembly.GetManifestResourceStream("Indicators.Web.Html." + name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var into = new MemoryStream();
        stream.CopyTo(into);
        return into.ToArray();
    }
}
