using System.Collections.Concurrent;

namespace Indicators.Web;

/// <summary>Answers already written, by address. They hold as long as the reading they were written of, so nothing needs to be thrown out but when there are too many.</summary>
internal sealed class PageCache
{
    private const long MostBytes = 32 << 20;

    private readonly ConcurrentDictionary<string, Written> answers = new(StringComparer.Ordinal);
    private long bytes;

    /// <summary>The answer for a key, written when it is not there. What there is no answer to is never kept, for there is no end to it.</summary>
    public Written? GetOrWrite(string key, Func<Written?> write)
    {
        if (answers.TryGetValue(key, out var there))
        {
            return there;
        }

        if (write() is not { } written)
        {
            return null;
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
