using System.Globalization;

namespace Indicators.Wording;

/// <summary>
/// The one place where numbers become Swedish text: decimal comma, U+00A0 between thousands and before %, U+2212 as minus.
/// </summary>
public static class SwedishFormat
{
    /// <summary>The hard space that never lets a number part from its unit.</summary>
    public const char HardSpace = '\u00A0';

    /// <summary>The real minus sign; a hyphen is read as a hyphen by screen readers.</summary>
    public const char Minus = '\u2212';

    private static readonly NumberFormatInfo Swedish = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = HardSpace.ToString(),
        NumberGroupSizes = [3],
        NegativeSign = Minus.ToString(),
    };

    /// <summary><c>1 234,5</c>; <c>−4,1</c>. Rounds half away from zero, and never writes a negative zero.</summary>
    public static string Number(double value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Swedish);
    }

    /// <summary>A difference with its sign: <c>+1,9</c>, <c>−4,1</c>, <c>0,0</c>.</summary>
    public static string Signed(double value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" + Number(value, decimals) : Number(value, decimals);

    /// <summary>A year, never spaced: <c>2022</c>.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A date as Swedish officials write it: <c>2024-08-30</c>.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The unit as it stands in a subtitle: <c>procent</c>, <c>kr per invånare</c>.</summary>
    public static string UnitWord(Unit unit) =>
        unit switch
        {
            Unit.Percent => "procent",
            Unit.PercentagePoints => "procentenheter",
            Unit.Count => "antal",
            Unit.Ratio => "kvot",
            Unit.KronorPerInhabitant => "kr per invånare",
            Unit.Hours => "timmar",
            Unit.Days => "dagar",
            Unit.Weeks => "veckor",
            Unit.Months => "månader",
            Unit.Index => "index",
            Unit.Kronor => "kronor",
            Unit.Number => "tal",
            Unit.PerThousandInhabitants => "per 1" + HardSpace + "000 invånare",
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
}
