using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A number as it was read, with the word that followed it: 12,4 and mnkr.</summary>
/// <param name="Value">The number; null when there is a fault.</param>
/// <param name="Word">The word in small letters; empty when there is none.</param>
/// <param name="Fault">What to write instead; null when it could be read.</param>
internal readonly record struct NumberRead(double? Value, string Word, string? Fault)
{
    /// <summary>The two numbers it may be: 12500 and 12,5; null when there is no doubt.</summary>
    public (double Grouped, double Decimal)? Doubt { get; init; }
}

/// <summary>
/// A number as people write it: <c>12</c>, <c>12,5</c>, <c>12.5</c>, <c>1 234,5</c>, <c>15 månader</c>. A comma is always the decimal sign.
/// </summary>
internal static partial class NumberText
{
    private const double Greatest = 1e12;

    /// <summary>The number and its word, or a sentence that says what to write instead.</summary>
    public static NumberRead Read(string text)
    {
        var plain = Folded.Words(text).Replace('\u2212', '-');
        var parts = WithWord().Match(plain);
        var number = parts.Success ? parts.Groups["number"].Value.Trim() : plain;
        var word = parts.Success ? parts.Groups["word"].Value.TrimEnd('.').ToLowerInvariant() : "";
        if (Plain().IsMatch(number) || Grouped().IsMatch(number))
        {
            var value = Parse(number);
            return Math.Abs(value) > Greatest
                ? new(null, word, ImportFaults.TooGreat)
                : new(value, word, null)
                {
                    Doubt = Thousand().IsMatch(number) ? (Parse(number.Replace(",", "").Replace(".", "")), value) : null,
                };
        }

        var digits = Digits().Replace(plain, "");
        return new(
            null,
            word,
            0 switch
            {
                _ when digits.Length is 0 or > 15 || Letters().IsMatch(plain) => ImportFaults.OnlyANumber,
                _ when plain.Contains(' ', StringComparison.Ordinal) => ImportFaults.SpacesAmongDigits,
                _ => ImportFaults.NotThisForm,
            }
        );
    }

    /// <summary>Hours and minutes, 100:00 or 1:30, as hours; null when it is no such text.</summary>
    public static double? Hours(string text) =>
        Clock().Match(Folded.Words(text)) is { Success: true } found
            ? Part(found, "hours") + (Part(found, "minutes") / 60) + (Part(found, "seconds") / 3600)
            : null;

    /// <summary>Some of all, 25 av 34; null when it is no such text, or of none.</summary>
    public static (double Some, double All)? Part(string text) =>
        SomeOfAll().Match(Folded.Words(text)) is { Success: true } found && Part(found, "all") is > 0 and var all
            ? (Part(found, "some"), all)
            : null;

    private static double Part(Match found, string name) =>
        found.Groups[name].Success ? double.Parse(found.Groups[name].Value, CultureInfo.InvariantCulture) : 0;

    private static double Parse(string number) =>
        double.Parse(number.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<number>[+-]?[0-9][0-9 .,]*)(?<word>(%|:-|\p{L}[\p{L} ./%-]{0,29}))\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex WithWord();

    [GeneratedRegex(@"^[+-]?[0-9]{1,15}([.,][0-9]{1,20})?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}( [0-9]{3}){1,4}(,[0-9]{1,20})?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thousand();

    [GeneratedRegex(
        @"^(?<hours>[0-9]{1,5}):(?<minutes>[0-5][0-9])(:(?<seconds>[0-5][0-9]))?\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Clock();

    [GeneratedRegex(
        "^(?<some>[0-9]{1,7}) " + SheetWords.Of + @" (?<all>[0-9]{1,7})\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex SomeOfAll();

    [GeneratedRegex("[^0-9]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[^0-9 .,+'-]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letters();
}
