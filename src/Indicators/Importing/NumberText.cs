using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A number as people write it: <c>12</c>, <c>12,5</c>, <c>12.5</c>, <c>1 234,5</c>. A comma is always the decimal sign.</summary>
internal static partial class NumberText
{
    private const double Greatest = 1e12;

    /// <summary>The number, or a sentence that says what to write instead.</summary>
    public static (double? Value, string? Fault) Read(string text)
    {
        var plain = text.Trim().Replace('\u2212', '-').Replace('\u00A0', ' ').Replace('\u202F', ' ');
        if (plain.Contains('%', StringComparison.Ordinal))
        {
            var share = plain.Replace("%", "", StringComparison.Ordinal).Trim();
            return (null, ImportFaults.WithoutPercent(Plain().IsMatch(share) ? share.Replace('.', ',') : "12,5"));
        }

        if (Plain().IsMatch(plain) || Grouped().IsMatch(plain))
        {
            var value = double.Parse(plain.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
            return Math.Abs(value) <= Greatest ? (value, null) : (null, ImportFaults.TooGreat);
        }

        var digits = Digits().Replace(plain, "");
        return (
            null,
            0 switch
            {
                _ when digits.Length is 0 or > 15 || Letters().IsMatch(plain) => ImportFaults.OnlyANumber,
                _ when plain.Contains(' ', StringComparison.Ordinal) => ImportFaults.SpacesAmongDigits,
                _ => ImportFaults.NotThisForm,
            }
        );
    }

    [GeneratedRegex(@"^[+-]?[0-9]{1,15}([.,][0-9]{1,20})?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}( [0-9]{3}){1,4}(,[0-9]{1,20})?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex("[^0-9]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[^0-9 .,+'-]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letters();
}
