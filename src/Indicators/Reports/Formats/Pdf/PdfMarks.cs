using System.IO.Compression;
using System.Text;

namespace Indicators.Reports.Formats.Pdf;

/// <summary>
/// Marks what a page draws outside its tags as no part of the text: running heads, rules and grounds. A browser leaves it unmarked.
/// </summary>
internal static class PdfMarks
{
    private static readonly HashSet<string> Painting = ["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n", "Do", "sh"];
    private static readonly HashSet<string> Building = ["m", "l", "c", "v", "y", "h", "re"];

    /// <summary>The page's drawing with every piece of it marked, packed anew.</summary>
    public static byte[] Rest(byte[] packed)
    {
        using var unpacking = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        unpacking.CopyTo(plain);
        using var written = new MemoryStream();
        using (var packing = new ZLibStream(written, CompressionLevel.SmallestSize, leaveOpen: true))
            packing.Write(Encoding.Latin1.GetBytes(Marked(Encoding.Latin1.GetString(plain.ToArray()))));
        return written.ToArray();
    }

    /// <summary>The lines of a drawing, one operator a line, with what is in no tag between <c>/Artifact BMC</c> and <c>EMC</c>.</summary>
    internal static string Marked(string drawing)
    {
        var (marked, depth, open) = (new StringBuilder(), 0, false);
        foreach (var line in drawing.Split('\n'))
        {
            var sign = line[(line.LastIndexOf(' ') + 1)..];
            if (sign is "BDC" or "BMC" || line.EndsWith("BDC", StringComparison.Ordinal))
                depth++;
            var begins = depth == 0 && !open && (sign == "BT" || Building.Contains(sign) || sign is "Do" or "sh");
            if (begins)
            {
                marked.Append("/Artifact BMC\n");
                open = true;
            }

            marked.Append(line).Append('\n');
            if (open && (sign == "ET" || Painting.Contains(sign)))
            {
                marked.Append("EMC\n");
                open = false;
            }

            if (sign == "EMC")
                depth--;
        }

        return marked.ToString();
    }
}
