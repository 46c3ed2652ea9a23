using System.Globalization;

namespace Indicators.Model;

/// <summary>What a report covers: a year, and when in it. Two periods are the same when their year and code are.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Occasion">When in the year: as the plan has it where a plan has named it, else as is natural for its code.</param>
public readonly record struct ReportPeriod(int Year, Occasion Occasion)
{
    /// <summary>The same part of the year before.</summary>
    public ReportPeriod YearBefore => this with { Year = Year - 1 };

    /// <summary>The day whose state it tells.</summary>
    public DateOnly Closes => Occasion.ClosesIn(Year);

    /// <summary>Whether it covers the whole year (helår), as what is counted for whole years only does.</summary>
    public bool IsWholeYear => Occasion.Part == PartOfYear.WholeYear;

    /// <summary>Whether the year is over when it closes.</summary>
    public bool EndsTheYear => Closes is { Month: 12, Day: 31 };

    /// <summary>Whether goals are told as they have been fulfilled; else as they are expected to be.</summary>
    public bool IsFulfilment => Occasion.IsFulfilment;

    /// <summary>Reads <c>2024-delar</c>, <c>2024-helar</c>, <c>2024-delar1</c>, <c>2024-manad02</c> and the like.</summary>
    /// <exception cref="UserException">It is none.</exception>
    public static ReportPeriod Parse(string text) =>
        TryParse(text)
        ?? throw UserException.Invalid($"\"{text}\" är ingen period. Skriv året och delar eller helar, till exempel 2024-delar.");

    /// <summary>Reads a period as commands and file names have it; null when it is none.</summary>
    public static ReportPeriod? TryParse(string text) =>
        text.Split('-') is [{ Length: 4 } year, var code]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is >= 2000 and <= 2100
        && Occasion.OfCode(code) is { } occasion
            ? new ReportPeriod(number, occasion)
            : null;

    /// <inheritdoc/>
    public bool Equals(ReportPeriod other) => Year == other.Year && Occasion.Code == other.Occasion.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Occasion.Code);

    /// <summary><c>2024-delar</c>, as in commands and file names.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Occasion.Code}");
}
