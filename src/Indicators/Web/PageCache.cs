using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web;

/// <summary>Answers already written, by address. They hold as long as the reading they were written of, so nothing needs to be thrown out but when there are too many.</summary>
internal sealed class PageCache
{
    private const long MostBytes = 32 << 20;

    private readonly ConcurrentDictionary<string, Written> answers = new(StringComparer.Ordinal);
    private long bytes;

    /// <summary>The answer for a key, written when it is not there. One that is no 200 is never kept: there is no end to addresses that lead nowhere.</summary>
    public Written GetOrWrite(string key, Func<Written> write)
    {
        if (answers.TryGetValue(key, out var there))
        {
            return there;
        }

        var written = write();
        if (written.Status != StatusCodes.Status200OK)
        {
            return written;
        }

        if (Interlocked.Add(ref bytes, written.Size) > MostBytes)
        {
            // Comparisons have endless addresses: start afresh, the pages that are read come back at once.
            answers.Clear();
            Interlocked.Exchange(ref bytes, written.Size);
        }

        answers[key] = written;
        return written;
    }
}
