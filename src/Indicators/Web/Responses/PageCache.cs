using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Responses;

/// <summary>Answers already written, by address.</summary>
/// <remarks>They hold as long as the reading they were written of, so nothing needs to be thrown out but when there are too many.</remarks>
internal sealed class PageCache
{
    private const long MostBytes = 32 << 20;

    private readonly ConcurrentDictionary<string, Task<CachedResponse>> answers = new(StringComparer.Ordinal);
    private long bytes;

    /// <summary>
    /// The answer for a key, written when it is not there. Whoever asks while it is being written waits for that one, without a thread.
    /// </summary>
    /// <remarks>One that is no 200 is never kept, for there is no end to addresses that lead nowhere; nor is one that failed.</remarks>
    public Task<CachedResponse> GetOrWriteAsync(string key, Func<CachedResponse> write) =>
        GetOrWriteAsync(key, () => Task.FromResult(write()));

    /// <summary>The same, for an answer that takes its time.</summary>
    public async Task<CachedResponse> GetOrWriteAsync(string key, Func<Task<CachedResponse>> write)
    {
        if (answers.TryGetValue(key, out var kept))
        {
            return await kept;
        }

        var mine = new TaskCompletionSource<CachedResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
        var there = answers.GetOrAdd(key, mine.Task);
        if (there != mine.Task)
        {
            return await there;
        }

        var keep = false;
        try
        {
            var written = await write();
            keep = written.Status == StatusCodes.Status200OK;
            Count(keep ? written.Size + (2 * key.Length) : 0, key, there);
            mine.SetResult(written);
        }
        catch (Exception fault)
        {
            mine.SetException(fault);
        }
        finally
        {
            if (!keep)
            {
                answers.TryRemove(KeyValuePair.Create(key, there));
            }
        }

        return await there;
    }

    // Comparisons have endless addresses: when there are too many we start afresh, and the pages that are read come back at once.
    private void Count(long size, string key, Task<CachedResponse> newest)
    {
        if (Interlocked.Add(ref bytes, size) > MostBytes)
        {
            answers.Clear();
            answers[key] = newest;
            Interlocked.Exchange(ref bytes, size);
        }
    }
}
