using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Indicators.Tests.Reports.Pdf;

/// <summary>
/// As much of a PDF as is needed to see what is in it, as Chromium writes it: its objects in plain text, its pages and letters packed.
/// </summary>
internal sealed partial class PrintedFile
{
    private readonly byte[] file;
    private readonly List<string> streams;

    public PrintedFile(byte[] file)
    {
        this.file = file;
        Text = Encoding.Latin1.GetString(file);
        streams = [.. Stream().Matches(Text).Select(match => Unpacked(match.Index + match.Length)).OfType<string>()];
    }

    /// <summary>The file as it lies, one letter a byte.</summary>
    public string Text { get; }

    /// <summary>Width and height of each page, in points.</summary>
    public IReadOnlyList<(double Width, double Height)> Pages =>
        [
            .. Page()
                .Matches(Text)
                .Select(match =>
                    (
                        double.Parse(match.Groups["width"].Value, CultureInfo.InvariantCulture),
                        double.Parse(match.Groups["height"].Value, CultureInfo.InvariantCulture)
                    )
                ),
        ];

    /// <summary>The texts in its structure under some key (Alt, Title).</summary>
    public IReadOnlyList<string> Said(string key) =>
        [
            .. Regex
                .Matches(Text, $@"/{key} (?:<FEFF([0-9A-F]+)>|\((.*?)\))", RegexOptions.None, TimeSpan.FromSeconds(5))
                .Select(match =>
                    match.Groups[1].Success
                        ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[1].Value))
                        : match.Groups[2].Value
                ),
        ];

    /// <summary>The letters of each page, read in each of the file's letter tables: a page has several, and one of them tells.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Letters()
    {
        var tables = streams.Where(stream => stream.Contains("begincmap", StringComparison.Ordinal)).Select(Table).ToList();
        return
        [
            .. streams
                .Where(stream => stream.Contains("BT\n", StringComparison.Ordinal))
                .Select(page =>
                    (IReadOnlyList<string>)
                        [
                            .. tables.Select(table =>
                                string.Concat(
                                    Glyphs()
                                        .Matches(page)
                                        .SelectMany(match => match.Groups["codes"].Value.Chunk(4))
                                        .Select(code =>
                                            table.GetValueOrDefault(
                                                int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                                                "?"
                                            )
                                        )
                                )
                            ),
                        ]
                ),
        ];
    }

    private static Dictionary<int, string> Table(string map)
    {
        var table = new Dictionary<int, string>();
        foreach (Match one in Pair().Matches(map))
            table[Hex(one.Groups["from"])] = ((char)Hex(one.Groups["letter"])).ToString();
        foreach (Match span in Span().Matches(map))
            for (var i = Hex(span.Groups["from"]); i <= Hex(span.Groups["to"]); i++)
                table[i] = ((char)(Hex(span.Groups["letter"]) + i - Hex(span.Groups["from"]))).ToString();
        return table;

        static int Hex(Group group) => int.Parse(group.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private string? Unpacked(int at)
    {
        try
        {
            using var packed = new ZLibStream(new MemoryStream(file, at, file.Length - at), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            packed.CopyTo(plain);
            return Encoding.Latin1.GetString(plain.ToArray());
        }
        catch (InvalidDataException)
        {
            // A picture or something else that is not packed so.
            return null;
        }
    }

    [GeneratedRegex(@"\bstream\r?\n", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Stream();

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Page();

    [GeneratedRegex("<(?<codes>[0-9A-F]+)>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Glyphs();

    [GeneratedRegex(@"^<(?<from>[0-9A-F]{4})> <(?<letter>[0-9A-F]{4})>\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Pair();

    [GeneratedRegex(
        @"^<(?<from>[0-9A-F]{4})> <(?<to>[0-9A-F]{4})> <(?<letter>[0-9A-F]{4})>\s*$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Span();
}
