using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Indicators.Web.Responses;

/// <summary>A whole answer as bytes, plain and compressed, with its mark for <c>If-None-Match</c>.</summary>
internal sealed class CachedResponse : IResult
{
    private const int LeastCompressed = 1024;
    private const int Besides = 1024;

    private readonly byte[] plain;
    private readonly Lazy<byte[]?> compressed;
    private readonly string contentType;
    private readonly string etag;

    /// <summary>An answer of some bytes.</summary>
    /// <param name="plain">The bytes.</param>
    /// <param name="contentType">Their type.</param>
    /// <param name="status">HTTP status.</param>
    public CachedResponse(byte[] plain, string contentType, int status = StatusCodes.Status200OK)
    {
        (this.plain, this.contentType, Status) = (plain, contentType, status);
        // When the first client asks for it: a page that nobody asks for again costs most where it is packed. A file that is packed already
        // gains nothing.
        compressed = new(() =>
            plain.Length >= LeastCompressed && Compress(plain) is var packed && packed.Length < plain.Length * 0.9 ? packed : null
        );
        etag = $"\"{Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12))}\"";
    }

    /// <summary>HTTP status.</summary>
    public int Status { get; }

    /// <summary>Who may keep it, and for how long.</summary>
    public Keep Keep { get; init; } = Keep.Asked;

    /// <summary>When what it tells was last changed; null when that is not one time.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The address of the next page of a list; null when there is none.</summary>
    public string? Next { get; init; }

    /// <summary>Bytes held at most, with what an answer weighs besides its content.</summary>
    public int Size => Besides + plain.Length + (plain.Length >= LeastCompressed ? plain.Length / 4 : 0);

    /// <summary>Sends it, or only says that the client has it already.</summary>
    public Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = etag;
        response.Headers.CacheControl = Keep switch
        {
            Keep.ForEver => "public, max-age=31536000, immutable",
            Keep.ByThisReader => "private, no-cache",
            _ => "no-cache",
        };
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (Modified is { } modified)
        {
            response.Headers.LastModified = modified.ToString("R", CultureInfo.InvariantCulture);
        }

        if (Next is { } next)
        {
            response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        if (Status == StatusCodes.Status200OK && request.Headers.IfNoneMatch.ToString().Contains(etag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var zipped = request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase)
            ? compressed.Value
            : null;
        if (zipped is not null)
        {
            response.Headers.ContentEncoding = "gzip";
        }

        var body = zipped ?? plain;
        (response.StatusCode, response.ContentType, response.ContentLength) = (Status, contentType, body.Length);
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body).AsTask();
    }

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => SendAsync(httpContext);

    private static byte[] Compress(byte[] plain)
    {
        using var into = new MemoryStream();
        using (var gzip = new GZipStream(into, CompressionLevel.Optimal))
        {
            gzip.Write(plain);
        }

        return into.ToArray();
    }
}

/// <summary>Who may keep an answer, and for how long.</summary>
internal enum Keep
{
    /// <summary>Anyone, who asks each time whether it still holds.</summary>
    Asked,

    /// <summary>The reader's own browser, who asks each time; no cache on the way for others.</summary>
    ByThisReader,

    /// <summary>Anyone, without asking: the address holds the content's hash.</summary>
    ForEver,
}
