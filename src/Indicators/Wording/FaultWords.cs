using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>Faults at the source in words: what is wrong, and what follows of it.</summary>
public static class FaultWords
{
    /// <summary>A kind of fault, as the heading over those of its kind.</summary>
    public static string Heading(string kind) =>
        kind switch
        {
            "outside" => "Värden utanför vad måttet kan vara",
            "hole" => "0 där uppgift saknas",
            "identity" => "Värden som inte stämmer med talen de räknas ut ur",
            "parts" => "Delar som inte blir 100 procent tillsammans",
            "same" => "Samma tal för kvinnor, män och alla",
            "stated" => "Fel som står i corrections.json",
            "no-total" => "Värden för kvinnor och män, men inte för alla",
            _ => "Hopp som är större än seriens och årets vanliga variation",
        };

    /// <summary>What is wrong, as a sentence with figures.</summary>
    public static string Sentence(SourceFault fault, IndicatorCatalogue catalogue)
    {
        var write = FormatOf(fault.Cell.Kpi, catalogue);
        return fault switch
        {
            SourceFault.Outside one => $"Kolada anger {Far(one.Value, write)}, men måttet {Bounds(one.Range, write)}.",
            SourceFault.HoleAsZero when fault.Cell.Area == StoredArea.Country =>
                "Kolada anger 0 för Riket, men kommunernas värden säger annat.",
            SourceFault.HoleAsZero => "Kolada anger 0 för de flesta kommuner det året, men inte andra år.",
            SourceFault.BrokenIdentity one => $"Kolada anger {write(one.Published)}, men talen det räknas ut ur ger {write(one.Computed)}.",
            SourceFault.PartsSum one => $"Delarna blir tillsammans {SwedishFormat.Number(one.Sum, 1)} procent, inte 100.",
            SourceFault.SameForAll one => $"Kolada anger {write(one.Value)} för kvinnor, män och alla.",
            SourceFault.NoTotal one => $"Kolada anger {write(one.Women)} för kvinnor och {write(one.Men)} för män, men inget för alla.",
            SourceFault.Jump one => $"Värdet går från {write(one.Before)} till {write(one.Value)} på ett år, mer än serien "
                + "brukar och mer än andra kommuner det året. Det kan vara rätt.",
            _ => fault.Known!.Reason,
        };
    }

    /// <summary>The same in a few words after "visas inte: ", without a period.</summary>
    public static string Short(SourceFault fault) =>
        fault switch
        {
            SourceFault.Outside => "det ligger utanför vad måttet kan vara",
            SourceFault.HoleAsZero => "Kolada anger 0, vilket är ett fel",
            SourceFault.BrokenIdentity => "det stämmer inte med talen det räknas ut ur",
            SourceFault.PartsSum one => $"delarna blir {SwedishFormat.Number(one.Sum, 0)} procent tillsammans",
            SourceFault.SameForAll => "Kolada anger samma tal för kvinnor, män och alla",
            _ => "det är ett känt fel i källan",
        };

    /// <summary>What follows for the reader.</summary>
    public static string Consequence(SourceFault fault) =>
        fault switch
        {
            { Withholds: true } => "Visas inte och räknas inte med.",
            SourceFault.NoTotal => "Värdet för alla saknas. Kvinnor och män visas.",
            _ => "Visas. Läs med försiktighet.",
        };

    /// <summary>What a correction that Kolada has made unneeded gives to say.</summary>
    public static string Mended(MendedFault mended, IReadOnlyDictionary<string, string> areas)
    {
        var (correction, now) = mended;
        var gender = correction.Gender == Figures.Total ? "" : $" {GenderWord(correction.Gender)}";
        var shown =
            correction.Area is null ? $"inte längre {Plain(correction.Published!.Value)} för något område"
            : now is { } value ? Plain(value)
            : "inget värde";
        return $"{correction.Kpi}{(correction.Area is { } area ? " " + areas.GetValueOrDefault(area, area) : "")} "
            + $"{SwedishFormat.Year(correction.Year)}{gender}: Kolada visar nu {shown}, rättelsen kan tas bort.";
    }

    /// <summary>Women or men as they stand after a year; nothing for the total.</summary>
    public static string GenderWord(string gender) =>
        gender switch
        {
            Figures.Women => "kvinnor",
            Figures.Men => "män",
            _ => "",
        };

    // One of three hundred digits is told by its size.
    private static string Far(double value, Func<double, string> write) =>
        ValueRange.Sane.Holds(value) ? write(value)
        : value < 0 ? "ett tal långt under noll, med fler än tolv siffror"
        : "ett tal med fler än tolv siffror";

    private static string Bounds(ValueRange range, Func<double, string> write) =>
        range.High < ValueRange.Sane.High ? $"kan bara vara från {write(Math.Ceiling(range.Low))} till {write(Math.Floor(range.High))}"
        : range.Low == 0 ? "kan inte vara under noll"
        : "kan inte vara så stort";

    // As many decimals as the number has, three at most.
    private static string Plain(double value) =>
        SwedishFormat.Number(
            value,
            Enumerable.Range(0, 3).FirstOrDefault(decimals => Math.Abs(value - Math.Round(value, decimals)) < 1e-9, 3)
        );

    private static Func<double, string> FormatOf(string kpi, IndicatorCatalogue catalogue) =>
        catalogue.Indicators.FirstOrDefault(indicator => indicator.Kpi == kpi) is { } known ? Sentences.Format(known).WithUnit : Plain;
}
