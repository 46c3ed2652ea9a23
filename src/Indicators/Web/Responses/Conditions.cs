using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Indicators.Web.Responses;

/// <summary>What a request says of what its client has, and can unpack.</summary>
internal static class Conditions
{
    /// <summary>Whether the client has what would be sent (RFC 9110): by its mark, and only without one by its time.</summary>
    /// <param name="headers">The request's.</param>
    /// <param name="tag">The mark of what would be sent.</param>
    /// <param name="modified">When that was changed; null when no time tells.</param>
    public static bool HasIt(IHeaderDictionary headers, string tag, DateTimeOffset? modified)
    {
        var marks = headers.IfNoneMatch;
        return marks.Count > 0
            ? marks is ["*"] || marks.Any(line => line?.Contains(tag, StringComparison.Ordinal) == true)
            : modified is { } at
                && headers.IfModifiedSince.Count == 1
                && HeaderUtilities.TryParseDate(headers.IfModifiedSince[0], out var since)
                && at.ToUnixTimeSeconds() <= since.ToUnixTimeSeconds();
    }

    /// <summary>Whether it takes gzip: named or by an asterisk, with no q of 0.</summary>
    public static bool TakesGzip(StringValues encodings)
    {
        if (encodings.Count == 0)
        {
            return false;
        }

        var said = encodings.ToString();
        if (!said.Contains(';', StringComparison.Ordinal))
        {
            return said.Contains("gzip", StringComparison.OrdinalIgnoreCase) || said.Contains('*', StringComparison.Ordinal);
        }

        return StringWithQualityHeaderValue.TryParseList(encodings, out var wishes)
            && (Wish(wishes, "gzip") ?? Wish(wishes, "*") ?? 0) is > 0 and var gzip
            && gzip >= (Wish(wishes, "identity") ?? 0);
    }

    private static double? Wish(IList<StringWithQualityHeaderValue> wishes, string encoding) =>
        wishes.Where(wish => wish.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase)).Max(wish => (double?)(wish.Quality ?? 1));
}
