namespace Kolada.Http;

/// <summary>One deadline that all requests share for as long as nothing has answered, so that a run without a network ends soon.</summary>
internal sealed class OutageDeadline(TimeSpan giveUpAfter, TimeProvider clock) : IDisposable
{
    private readonly Lazy<CancellationTokenSource> deadline = new(() => new CancellationTokenSource(giveUpAfter, clock));
    private volatile KoladaException? lastFailure;

    /// <summary>Cancelled when time is up. The time runs from the first request.</summary>
    public CancellationToken Token => deadline.Value.Token;

    /// <summary>Whether the client has given up; from then on no request is sent.</summary>
    public bool RanOut => deadline.IsValueCreated && deadline.Value.IsCancellationRequested;

    /// <summary>Something answered: from now on only the tries of each request count.</summary>
    public void Answered() => deadline.Value.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>Remembers why a try failed, to say it when giving up.</summary>
    public void Failed(Exception? reason) => lastFailure = reason as KoladaException ?? lastFailure;

    /// <summary>What to throw once the client has given up.</summary>
    public KoladaException GaveUp(Uri url)
    {
        var waited = FormattableString.Invariant($"Nothing has answered within {giveUpAfter.TotalSeconds:0.#} s, and the client gave up");
        return lastFailure is { } last
            ? new(last.Kind, url, $"{waited}. {last.Message}", last)
            {
                Status = last.Status,
                Body = last.Body,
                RetryAfter = last.RetryAfter,
            }
            : new(KoladaFault.Unreachable, url, $"{waited}: {url}");
    }

    public void Dispose()
    {
        if (deadline.IsValueCreated)
            deadline.Value.Dispose();
    }
}
