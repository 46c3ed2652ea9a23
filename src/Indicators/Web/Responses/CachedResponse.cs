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
    private readonly string zippedTag;

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
        var hash = Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12));
        (etag, zippedTag) = ($"\"{hash}\"", $"\"{hash}-gzip\"");
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

    /// <summary>Whether the address answers in another form when <c>Accept</c> asks for it.</summary>
    public bool ByAccept { get; init; }

    /// <summary>Sends it, or only says that the client has it already.</summary>
    public Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        // Each encoding has a mark of its own: a part of one is no part of the other.
        var zipped = Conditions.TakesGzip(request.Headers.AcceptEncoding) ? compressed.Value : null;
        var tag = zipped is null ? etag : zippedTag;
        Head(response.Headers, tag);
        if (Status == StatusCodes.Status200OK && Conditions.HasIt(request.Headers, tag, Keep == Keep.ByThisReader ? null : Modified))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        if (zipped is not null)
        {
            response.Headers.ContentEncoding = "gzip";
        }

        var body = zipped ?? plain;
        (response.StatusCode, response.ContentType, response.ContentLength) = (Status, contentType, body.Length);
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body).AsTask();
    }

    private void Head(IHeaderDictionary headers, string tag)
    {
        headers.ETag = tag;
        headers.CacheControl = Keep switch
        {
            Keep.ForEver => "public, max-age=31536000, immutable",
            Keep.ByThisReader => "private, no-cache",
            _ => "no-cache",
        };
        headers.Vary = (ByAccept, Keep) switch
        {
            (true, Keep.ByThisReader) => "Accept, Accept-Encoding, Authorization, Cookie",
            (true, _) => "Accept, Accept-Encoding",
            _ => HeaderNames.AcceptEncoding,
        };
        if (Modified is { } modified)
        {
            headers.LastModified = modified.ToString("R", CultureInfo.InvariantCulture);
        }

        if (Next is { } next)
        {
            headers.Link = $"<{next}>; rel=\"next\"";
        }
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
