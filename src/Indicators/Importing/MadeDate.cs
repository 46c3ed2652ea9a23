using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>
/// Finds where a spreadsheet has made a day, a month or a time of what was written: an id 1.1 becomes the first of January, 12.5 the
/// twelfth of May.
/// </summary>
internal static partial class MadeDate
{
    /// <summary>What to do about a cell; null when it holds what is asked for. An id and a value's time are judged by their rows.</summary>
    public static string? FaultOf(SheetColumn column, SheetCell cell, string text) =>
        (column, cell.Made) switch
        {
            (SheetColumn.Id, _) => null,
            (SheetColumn.Date, CellMade.Month) => ImportFaults.WholeDay(cell.Address),
            (SheetColumn.Date, _) => null,
            (SheetColumn.Value, CellMade.Time) => null,
            (SheetColumn.Name or SheetColumn.Comment, CellMade.Day or CellMade.Month) => null,
            (SheetColumn.Value, _) when DayOf(cell, text) is { } day => ImportFaults.DateOfANumber(cell.Address, $"{day.Day},{day.Month}"),
            (_, CellMade.Day or CellMade.Month) => ImportFaults.DateOfAText(cell.Address),
            (_, CellMade.Time) => ImportFaults.IsATime(cell.Address),
            _ => null,
        };

    /// <summary>The ids that a day may have been before the spreadsheet made it one: 1.1, or 1.1 the other way round.</summary>
    public static IReadOnlyList<string> IdsOf(SheetCell cell, string text) =>
        DayOf(cell, text) is { } day ? [$"{day.Day}.{day.Month}", $"{day.Month}.{day.Day}", $"{day.Day}-{day.Month}"] : [];

    // The day in a cell that is one, or as a spreadsheet writes it in a text file: 2024-01-01, 01-jan.
    private static (int Day, int Month)? DayOf(SheetCell cell, string text)
    {
        if (cell.Made is CellMade.Written or CellMade.Day or CellMade.Month)
        {
            if (
                Iso().IsMatch(text)
                && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var whole)
            )
            {
                return (whole.Day, whole.Month);
            }

            if (
                Short().Match(text.ToLowerInvariant()) is { Success: true } found
                && MonthOf(found.Groups["month"].Value) is > 0 and var month
            )
            {
                return (int.Parse(found.Groups["day"].Value, CultureInfo.InvariantCulture), month);
            }
        }

        return null;
    }

    private static int MonthOf(string word) => SheetWords.Months.ToList().IndexOf(word) + 1;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}( 00:00(:00)?)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[- ](?<month>[a-z]{3})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Short();
}
