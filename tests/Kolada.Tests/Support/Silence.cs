namespace Kolada.Tests.Support;

/// <summary>Never answers, and tells how many requests have come.</summary>
internal sealed class Silence : HttpMessageHandler
{
    private readonly SemaphoreSlim came = new(0);

    /// <summary>Ends when the next request has come.</summary>
    public Task NextAsync() => came.WaitAsync();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        came.Release();
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        throw new InvalidOperationException("Silence does not end.");
    }

    protected override void Dispose(bool disposing)
    {
        came.Dispose();
        base.Dispose(disposing);
    }
}
