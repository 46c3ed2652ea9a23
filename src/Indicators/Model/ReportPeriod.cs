using System.Globalization;

namespace Indicators.Model;

/// <summary>The part of the year (delår) or whole year (helår) that a report covers.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="WholeYear">Helår (årsredovisning) when true, else delår (delårsrapport).</param>
public readonly record struct ReportPeriod(int Year, bool WholeYear)
{
    /// <summary>The report being written at an instant: delår May to October, helår November to April.</summary>
    public static ReportPeriod InWork(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, StockholmTime.Zone);
        return local.Month switch
        {
            < 5 => new(local.Year - 1, WholeYear: true),
            < 11 => new(local.Year, WholeYear: false),
            _ => new(local.Year, WholeYear: true),
        };
    }

    /// <summary>The same part of the year before.</summary>
    public ReportPeriod YearBefore => this with { Year = Year - 1 };

    /// <summary>The report before this one: the delår's is last year's helår, the helår's is the same year's delår.</summary>
    public ReportPeriod Before => WholeYear ? this with { WholeYear = false } : new(Year - 1, WholeYear: true);

    /// <summary>Reads <c>2024-delar</c> or <c>2024-helar</c>.</summary>
    /// <exception cref="UserException">It is neither.</exception>
    public static ReportPeriod Parse(string text) =>
        TryParse(text)
        ?? throw UserException.Invalid($"\"{text}\" är ingen period. Skriv året och delar eller helar, till exempel 2024-delar.");

    /// <summary>Reads <c>2024-delar</c> or <c>2024-helar</c>; null when it is neither.</summary>
    public static ReportPeriod? TryParse(string text)
    {
        var parts = text.Split('-');
        return
            parts is [{ Length: 4 } year, "delar" or "helar"]
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 2000 and <= 2100
            ? new ReportPeriod(number, parts[1] == "helar")
            : null;
    }

    /// <summary><c>2024-delar</c>, as in commands and file names.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{(WholeYear ? "helar" : "delar")}");
}
