using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Indicators.Importing;

/// <summary>How a workbook shows its numbers: a day, a time and a share are numbers too, and only the format tells them apart.</summary>
internal sealed partial class CellStyles
{
    private const int DaysFrom1900To1904 = 1462;

    private readonly List<uint> formats;

    private readonly Dictionary<uint, string> codes = [];

    private readonly bool from1904;

    public CellStyles(WorkbookPart book)
    {
        var styles = book.WorkbookStylesPart?.Stylesheet;
        formats = [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => format.NumberFormatId?.Value ?? 0)];
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            codes[format.NumberFormatId?.Value ?? 0] = format.FormatCode?.Value ?? "";
        }

        from1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <summary>A number as a person sees it. Fifteen digits, as Excel keeps: the binary tail of 12,3 is not the user's.</summary>
    public (string Text, CellMade Made) Shown(double number, uint style)
    {
        var format = style < formats.Count ? formats[(int)style] : 0;
        var day = number + (from1904 ? DaysFrom1900To1904 : 0);
        return MadeBy(format) switch
        {
            CellMade.Time when Math.Abs(number) < 1_000_000 => (Hours(number), CellMade.Time),
            var made and (CellMade.Day or CellMade.Month) when day is >= 1 and < 2_958_466 => (
                DateTime.FromOADate(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                made
            ),
            _ => (Digits(IsShare(format) ? number * 100 : number) + (IsShare(format) ? " %" : ""), CellMade.Written),
        };
    }

    /// <summary>A part of a day, or many days, as hours and minutes: 100:00; with seconds where there are any.</summary>
    public static string Hours(double days)
    {
        var seconds = (long)Math.Round(Math.Abs(days) * 24 * 60 * 60);
        var whole = string.Create(CultureInfo.InvariantCulture, $"{(days < 0 ? "-" : "")}{seconds / 3600}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? whole : string.Create(CultureInfo.InvariantCulture, $"{whole}:{seconds % 60:00}");
    }

    // Numbers of formats that every workbook has: ECMA-376 part 1, 18.8.30; 27 to 58 are East Asian days and times.
    private CellMade MadeBy(uint format) =>
        codes.TryGetValue(format, out var code)
            ? MadeBy(code)
            : format switch
            {
                (>= 14 and <= 16) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => CellMade.Day,
                17 => CellMade.Month,
                (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => CellMade.Time,
                _ => CellMade.Written,
            };

    // The letters that a format has for days and times; what is quoted or in brackets is text, but [h] counts hours.
    private static CellMade MadeBy(string code)
    {
        var shown = Fractions().Replace(NotShown().Replace(code.Split(';')[0], ""), "").ToUpperInvariant();
        bool Has(string letters) => shown.AsSpan().IndexOfAny(letters) >= 0;
        return shown is "GENERAL" or "STANDARD" or "" || Has("0#?@") ? CellMade.Written
            : Has("D") ? CellMade.Day
            : Has("HS") ? (Has("Y") ? CellMade.Day : CellMade.Time)
            : Has("MY") ? (IsElapsed(shown) ? CellMade.Time : CellMade.Month)
            : CellMade.Written;
    }

    private static bool IsElapsed(string shown) => shown.Contains("[M", StringComparison.Ordinal);

    private bool IsShare(uint format) =>
        format is 9 or 10 || NotShown().Replace(codes.GetValueOrDefault(format, ""), "").Contains('%', StringComparison.Ordinal);

    private static string Digits(double number)
    {
        var kept = double.Parse(number.ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Math.Abs(kept) < 1e15
            ? ((decimal)kept).ToString(CultureInfo.InvariantCulture)
            : kept.ToString("R", CultureInfo.InvariantCulture);
    }

    // Quoted text, escaped characters, colours, conditions and locales.
    [GeneratedRegex(
        """("[^"]*")|(\\.)|([_*].)|(\[(?![hHmMsS]+\])[^\]]*\])""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex NotShown();

    // Tenths of a second.
    [GeneratedRegex("(?<=[sS])[.,]0+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fractions();
}
