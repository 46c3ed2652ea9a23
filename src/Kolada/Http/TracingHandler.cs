namespace Kolada.Http;

/// <summary>Sees every request leave, with its address, and every answer come in, to its last byte.</summary>
/// <remarks>
/// Refit takes a whole body into memory before it parses it, and reads that of a refusal without listening for a cancellation. So bodies
/// are taken in here, where they can be cancelled, limited, counted and hashed; Refit then finds them in memory. Whatever the network does
/// ends as <see cref="HttpRequestException"/>, and as a cancellation only when the caller or the transport has cancelled.
/// </remarks>
internal sealed class TracingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>Unpacked. A full page is about a megabyte, the largest (KPIs with their descriptions) a few.</summary>
    public const int MostBytes = 32 << 20;

    /// <summary>All headers of an answer: Kolada's are a few hundred bytes.</summary>
    public const int MostHeaders = 64 << 10;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var trace = RequestTrace.Of(request);
        trace.Sent(request.RequestUri!);
        HttpResponseMessage? response = null;
        try
        {
            response = await FollowAsync(request, cancellationToken);
            trace.Answered(response.StatusCode, response.Headers.Date);
            response.RequestMessage ??= request; // a replica leaves it out, and Refit asks for it
            response.Content.Headers.ContentType = null; // JSON is UTF-8, whatever a proxy calls it
            await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            trace.Read(await response.Content.ReadAsStreamAsync(cancellationToken));
            return response;
        }
        catch (Exception e)
        {
            if (response is not null && e is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded })
                trace.ReadTooMuch(MostBytes);
            response?.Dispose();
            if (FaultOfTheNetwork(e, answered: response is not null, cancellationToken) is { } fault)
                throw fault;
            throw;
        }
    }

    private async Task<HttpResponseMessage> FollowAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var followed = 0; ; followed++)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (Redirects.Of(response, request.RequestUri!) is not { } location)
                return response;
            response.Dispose();
            if (followed == Redirects.MostInARow || !Redirects.Stays(request.RequestUri!, location))
                throw new RedirectException(location);
            request.RequestUri = location;
        }
    }

    private static HttpRequestException? FaultOfTheNetwork(Exception e, bool answered, CancellationToken cancellationToken) =>
        e switch
        {
            // A connection that takes too long ends as cancelled, though nobody has cancelled.
            OperationCanceledException when !cancellationToken.IsCancellationRequested => new(
                HttpRequestError.ConnectionError,
                (e.InnerException ?? e).Message,
                e
            ),
            // What gzip and brotli make of a body that is cut short, or is no such thing.
            InvalidDataException or InvalidOperationException when answered => new(e.Message, e),
            // A redirect to what is no address at all.
            UriFormatException when !answered => new(HttpRequestError.InvalidResponse, e.Message, e),
            _ => null,
        };
}
