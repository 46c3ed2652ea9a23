using System.Globalization;

namespace Indicators.Model;

/// <summary>
/// When in the year a report is written: its code in commands and file names, the day whose state it tells, and what it asks for.
/// </summary>
/// <param name="Part">What of the year it covers.</param>
/// <param name="Number">Which one of its kind, from 1; null when the year has only one.</param>
/// <param name="ClosingMonth">The month of the day whose state it tells.</param>
/// <param name="ClosingDay">That day of the month; a day that the month lacks is its last.</param>
public sealed record Occasion(PartOfYear Part, int? Number, int ClosingMonth, int ClosingDay)
{
    /// <summary>What the plan calls the report, as it begins a heading: "Delårsrapport 1"; null for the ordinary name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether goals are told as they have been fulfilled; else as they are expected to be when the year is over.</summary>
    public bool IsFulfilment { get; init; } = ClosingMonth == 12;

    /// <summary>The plan's own words for how goals stand; none for the ordinary ones, and a status that is not there has its own.</summary>
    public IReadOnlyList<StatusWord> Words { get; init; } = [];

    /// <summary>Words that are read for how goals stand beside those that are written.</summary>
    public IReadOnlyList<StatusWord> AlsoRead { get; init; } = [];

    /// <summary><c>delar</c>, <c>helar</c>, <c>delar1</c>, <c>tertial2</c>, <c>kvartal3</c>, <c>manad02</c>.</summary>
    public string Code => Codes[Part] + Number?.ToString(Part == PartOfYear.Month ? "00" : "0", CultureInfo.InvariantCulture);

    /// <summary>The day whose state it tells in a year.</summary>
    public DateOnly ClosesIn(int year) => new(year, ClosingMonth, Math.Min(ClosingDay, DateTime.DaysInMonth(year, ClosingMonth)));

    /// <summary>The occasion that a code names, with the closing day that is natural for it; null when it names none.</summary>
    public static Occasion? OfCode(string code)
    {
        var letters = code.TrimEnd([.. "0123456789"]);
        if (Codes.FirstOrDefault(known => known.Value == letters) is not { Value: not null } part)
        {
            return null;
        }

        int? number = int.TryParse(code[letters.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        return Natural(part.Key, number) is { } natural && natural.Code == code ? natural : null;
    }

    private static Occasion? Natural(PartOfYear part, int? number) =>
        (part, number) switch
        {
            (PartOfYear.WholeYear, null) => new(part, number, 12, 31),
            (PartOfYear.PartYear, null or 2) => new(part, number, 8, 31),
            (PartOfYear.PartYear, 1) => new(part, number, 4, 30),
            (PartOfYear.PartYear, 3) => new(part, number, 10, 31),
            (PartOfYear.Third, >= 1 and <= 3) => new(part, number, number.Value * 4, 31),
            (PartOfYear.Quarter, >= 1 and <= 4) => new(part, number, number.Value * 3, 31),
            (PartOfYear.Month, >= 1 and <= 12) => new(part, number, number.Value, 31),
            _ => null,
        };

    private static readonly Dictionary<PartOfYear, string> Codes = new()
    {
        [PartOfYear.WholeYear] = "helar",
        [PartOfYear.PartYear] = "delar",
        [PartOfYear.Third] = "tertial",
        [PartOfYear.Quarter] = "kvartal",
        [PartOfYear.Month] = "manad",
    };
}
