using System.Collections.Concurrent;

namespace Indicators.Store;

/// <summary>
/// Readings of a store that are kept open, for many small questions: to open one takes longer than to answer. Each question sees the store
/// as it stands when it is asked.
/// </summary>
/// <remarks>As many as ask at the same time, and no more than there are cores: more would only wait for each other.</remarks>
public sealed class ReadPool(string file) : IDisposable
{
    private readonly ConcurrentBag<ReadSession> free = [];
    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount);
    private volatile bool closed;

    /// <summary>Asks one thing.</summary>
    /// <exception cref="UserException">As <see cref="ReadSession.Open(string)"/>.</exception>
    public async Task<T> AskAsync<T>(Func<ReadSession, T> question, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        ReadSession? session = null;
        try
        {
            session = free.TryTake(out var kept) ? kept : ReadSession.OpenUnbound(file);
            var answer = question(session);
            free.Add(session);
            session = null;
            return answer;
        }
        finally
        {
            session?.Dispose(); // a fault: the next one opens anew
            turns.Release();
            if (closed)
            {
                Close();
            }
        }
    }

    /// <summary>Lets go of the store, at the latest when the questions under way are answered.</summary>
    public void Dispose()
    {
        closed = true;
        Close();
    }

    private void Close()
    {
        while (free.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
