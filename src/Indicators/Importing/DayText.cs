using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A day as people write it: 2024-08-31, 31 augusti 2024, 31 aug 2024, 31/8 2024.</summary>
internal static partial class DayText
{
    /// <summary>The day; null when it is none, or lies before 1990 or after 2100.</summary>
    public static DateOnly? Read(string text)
    {
        var plain = Folded.Key(text);
        DateOnly? day =
            DateOnly.TryParseExact(plain, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact) ? exact
            : Words().Match(plain) is { Success: true } said && Month(said.Groups["month"].Value) is { } month ? Day(said, month)
            : Slashed().Match(plain) is { Success: true } slashed ? Day(slashed, Number(slashed, "month"))
            : null;
        return day is { Year: >= 1990 and <= 2100 } ? day : null;
    }

    // "31 februari" is no day.
    private static DateOnly? Day(Match found, int month) =>
        Number(found, "year") is var year
        && month is >= 1 and <= 12
        && Number(found, "day") is var day
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    // "aug" and "aug." are august, but "ju" may be two months.
    private static int? Month(string word)
    {
        var matches = SheetWords
            .MonthNames.Select((name, place) => (name, place))
            .Where(known => known.name.StartsWith(word, StringComparison.Ordinal))
            .ToList();
        return word.Length >= 3 && matches is [var only] ? only.place + 1 : null;
    }

    private static int Number(Match found, string name) => int.Parse(found.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2}) (?<month>\p{L}{3,9})\.? (?<year>[0-9]{4})\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Words();

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})[ -](?<year>[0-9]{4})\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Slashed();
}
