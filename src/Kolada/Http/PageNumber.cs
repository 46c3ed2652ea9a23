using System.Globalization;

namespace Kolada.Http;

/// <summary>The <c>page</c> of an address: read from what Kolada says, and written into what we ask.</summary>
internal static class PageNumber
{
    /// <summary>The page of an address of any form, relative too; null when it has none.</summary>
    public static int? Of(string url)
    {
        var query = url.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
            return null;
        foreach (var part in url[(query + 1)..].Split('#')[0].Split('&'))
            if (
                part.StartsWith("page=", StringComparison.Ordinal)
                && int.TryParse(part.AsSpan("page=".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            )
                return page;
        return null;
    }

    /// <summary>Which page comes after this one.</summary>
    public static int After(Uri url) => (Of(url.Query) ?? 1) + 1;

    /// <summary>The same question, another page.</summary>
    public static Uri In(Uri url, int page)
    {
        var others = url
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith("page=", StringComparison.Ordinal))
            .Append(string.Create(CultureInfo.InvariantCulture, $"page={page}"));
        return new UriBuilder(url) { Query = string.Join('&', others) }.Uri;
    }
}
