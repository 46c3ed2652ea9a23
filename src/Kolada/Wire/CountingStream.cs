using System.Security.Cryptography;

namespace Kolada.Wire;

/// <summary>Reads a body through and tells how many bytes came, and their SHA-256, without keeping them.</summary>
internal sealed class CountingStream(Stream inner, Traffic traffic, bool hashed) : Stream
{
    private readonly IncrementalHash? hash = hashed ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;

    /// <summary>Bytes read so far.</summary>
    public long Bytes { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        Came(buffer.Span[..read]);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        Came(buffer.AsSpan(offset, read));
        return read;
    }

    /// <summary>The hash of what was read, once, in lowercase.</summary>
    public string Sha256() => Convert.ToHexStringLower(hash!.GetHashAndReset());

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            hash?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Came(ReadOnlySpan<byte> read)
    {
        Bytes += read.Length;
        traffic.AddBytes(read.Length);
        hash?.AppendData(read);
    }
}
