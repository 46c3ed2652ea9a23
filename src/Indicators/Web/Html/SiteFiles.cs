using System.Security.Cryptography;

namespace Indicators.Web.Html;

/// <summary>The site's own files, embedded in the program. The address carries the content's hash, so that a browser may keep them for ever.</summary>
internal sealed record SiteFile(string Address, string ContentType, byte[] Content);

/// <summary>All of them.</summary>
internal static class SiteFiles
{
    /// <summary>The style sheet, with the colours of the charts.</summary>
    public static readonly SiteFile Style = Of("site.css", "text/css; charset=utf-8", ChartColours.Css());

    /// <summary>The small script: values under the pointer. Nothing is held back from those without it.</summary>
    public static readonly SiteFile Script = Of("site.js", "text/javascript; charset=utf-8", "");

    /// <summary>The sign in the browser's tab.</summary>
    public static readonly SiteFile Icon = new("/favicon.svg", "image/svg+xml", Read("favicon.svg"));

    /// <summary>Each of them.</summary>
    public static readonly IReadOnlyList<SiteFile> All = [Style, Script, Icon];

    private static SiteFile Of(string name, string contentType, string more)
    {
        byte[] content = [.. Read(name), .. System.Text.Encoding.UTF8.GetBytes(more)];
        return new SiteFile($"/{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}/{name}", contentType, content);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(SiteFiles).Assembly.GetManifestResourceStream("Indicators.Web.Html." + name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var into = new MemoryStream();
        stream.CopyTo(into);
        return into.ToArray();
    }
}
