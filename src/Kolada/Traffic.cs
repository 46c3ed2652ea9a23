using Kolada.Http;

namespace Kolada;

/// <summary>What a client has cost Kolada so far. Safe to read while requests are under way.</summary>
public sealed class Traffic
{
    private long requests;
    private long retries;
    private long pages;
    private long bytes;

    /// <summary>Requests sent, with those that were tried again.</summary>
    public long Requests => Interlocked.Read(ref requests);

    /// <summary>How many of them were tries after the first.</summary>
    public long Retries => Interlocked.Read(ref retries);

    /// <summary>Pages read to their end.</summary>
    public long Pages => Interlocked.Read(ref pages);

    /// <summary>Bytes of answers, after decompression.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    internal void AddRequest()
    {
        Interlocked.Increment(ref requests);
        Instruments.Requests.Add(1);
    }

    internal void AddRetry()
    {
        Interlocked.Increment(ref retries);
        Instruments.Retries.Add(1);
    }

    internal void AddPage() => Interlocked.Increment(ref pages);

    internal void AddBytes(long read)
    {
        Interlocked.Add(ref bytes, read);
        Instruments.Bytes.Add(read);
    }
}
