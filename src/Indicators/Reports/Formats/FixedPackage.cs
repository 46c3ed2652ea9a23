using System.Buffers.Binary;
using System.IO.Compression;

namespace Indicators.Reports.Formats;

/// <summary>Makes an Office package the same bytes every time: its entries in order, and no clock in them.</summary>
/// <remarks>For .docx and .xlsx alike. Ids inside the package are the writer's business.</remarks>
public static class FixedPackage
{
    // The earliest time a zip entry can hold.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static ReadOnlySpan<byte> EndOfDirectory => "PK\x05\x06"u8;

    /// <summary>
    /// The same parts as <paramref name="package"/>, sorted by name with [Content_Types].xml first, all dated 1980-01-01.
    /// </summary>
    public static byte[] Rewrite(byte[] package)
    {
        using var written = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read))
        using (var target = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                var entry in source
                    .Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml")
                    .ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            )
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Epoch;
                copy.ExternalAttributes = 0;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return WithoutSystem(written.ToArray());
    }

    // A zip names the system it was written on, once an entry; without it Windows and Linux write the same bytes.
    private static byte[] WithoutSystem(byte[] zip)
    {
        var end = zip.AsSpan().LastIndexOf(EndOfDirectory);
        var at = BinaryPrimitives.ReadInt32LittleEndian(zip.AsSpan(end + 16));
        for (var left = BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(end + 10)); left > 0; left--)
        {
            zip[at + 5] = 0;
            at += 46 + Length(28) + Length(30) + Length(32);
        }

        return zip;

        int Length(int field) => BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(at + field));
    }
}
