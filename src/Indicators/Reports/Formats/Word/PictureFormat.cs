namespace Indicators.Reports.Formats.Word;

/// <summary>The pictures that a page head may have, told by their first bytes whatever they are called.</summary>
internal static class PictureFormat
{
    private static readonly byte[][] Beginnings =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'],
        [0xFF, 0xD8, 0xFF],
        [.. "GIF8"u8],
        [.. "BM"u8],
        [.. "II*\0"u8],
        [.. "MM\0*"u8],
        // A Windows metafile with the head that places it, one without, and an enhanced one.
        [0xD7, 0xCD, 0xC6, 0x9A],
        [0x01, 0x00, 0x09, 0x00],
        [0x01, 0x00, 0x00, 0x00],
    ];

    /// <summary>Whether it is one of them.</summary>
    public static bool IsKnown(ReadOnlySpan<byte> content)
    {
        foreach (var beginning in Beginnings)
        {
            if (content.StartsWith(beginning))
            {
                return true;
            }
        }

        return false;
    }
}
