using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Indicators.Importing;

/// <summary>How a workbook shows its numbers: a day and a share are numbers too, and only the format tells them apart.</summary>
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
            codes[format.NumberFormatId?.Value ?? 0] = NotShown().Replace(format.FormatCode?.Value ?? "", "");
        }

        from1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <summary>A number as a person sees it. Fifteen digits, as Excel keeps: the binary tail of 12,3 is not the user's.</summary>
    public string Shown(double number, uint style)
    {
        var format = style < formats.Count ? formats[(int)style] : 0;
        var day = number + (from1904 ? DaysFrom1900To1904 : 0);
        return IsDay(format) && day is >= 1 and < 2_958_466 ? DateTime.FromOADate(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : IsShare(format) ? Digits(number * 100) + " %"
            : Digits(number);
    }

    // Numbers of formats that every workbook has: ECMA-376 part 1, 18.8.30.
    private bool IsDay(uint format) =>
        format is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) || Code(format).AsSpan().IndexOfAny("yYdD") >= 0;

    private bool IsShare(uint format) => format is 9 or 10 || Code(format).Contains('%', StringComparison.Ordinal);

    private string Code(uint format) => codes.GetValueOrDefault(format, "");

    private static string Digits(double number)
    {
        var kept = double.Parse(number.ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Math.Abs(kept) < 1e15
            ? ((decimal)kept).ToString(CultureInfo.InvariantCulture)
            : kept.ToString("R", CultureInfo.InvariantCulture);
    }

    // Quoted text, escaped characters, colours and locales.
    [GeneratedRegex("""("[^"]*")|(\\.)|(\[[^\]]*\])""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotShown();
}
