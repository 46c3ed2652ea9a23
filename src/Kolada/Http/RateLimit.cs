using Polly;

namespace Kolada.Http;

/// <summary>Politeness as a Polly strategy: requests evenly spaced, and only so many under way at once.</summary>
/// <remarks>
/// It stands inside the retry, so that tries are paced like any request, and outside the timeout, so that the queue costs no try.
/// </remarks>
internal sealed class RateLimit(double requestsPerSecond, int atOnce, TimeProvider clock) : ResilienceStrategy, IDisposable
{
    private readonly SemaphoreSlim free = new(atOnce);
    private readonly Lock turn = new();
    private readonly long space = requestsPerSecond == 0 ? 0 : (long)(clock.TimestampFrequency / requestsPerSecond);
    private long next = long.MinValue;

    public void Dispose() => free.Dispose();

    protected override async ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback,
        ResilienceContext context,
        TState state
    )
    {
        try
        {
            await free.WaitAsync(context.CancellationToken);
        }
        catch (OperationCanceledException e)
        {
            return Outcome.FromException<TResult>(e);
        }

        try
        {
            var wait = NextTurn();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, context.CancellationToken);
            return await callback(context, state);
        }
        catch (OperationCanceledException e)
        {
            return Outcome.FromException<TResult>(e);
        }
        finally
        {
            free.Release();
        }
    }

    private TimeSpan NextTurn()
    {
        if (space == 0)
            return TimeSpan.Zero;

        lock (turn)
        {
            var now = clock.GetTimestamp();
            var mine = Math.Max(now, next);
            next = mine + space;
            return clock.GetElapsedTime(now, mine);
        }
    }
}
