using System.Globalization;

namespace Indicators.Wording.Faults;

/// <summary>What a spreadsheet has made of what a person wrote, and what of a workbook was not read.</summary>
internal static partial class ImportFaults
{
    public static string ErrorCell(string? address, string error) =>
        $"{Place(address)} innehåller ett fel ({error}); skriv det som ska stå där.";

    public static string DateOfAnId(string? address, string? id) =>
        $"Kalkylprogrammet har gjort ett datum av {(id is null ? "id" : id)}{In(address)}. Formatera cellen som text och skriv "
        + $"{(id is null ? "id som i mallen" : id)}.";

    public static string DateOfANumber(string? address, string number) =>
        $"Kalkylprogrammet har gjort ett datum av talet{In(address)}. Formatera cellen som tal och skriv talet igen, kanske {number}.";

    public static string DateOfAText(string? address) =>
        $"Kalkylprogrammet har gjort ett datum av det som skrevs{In(address)}. Formatera cellen som text och skriv det igen.";

    public static string WholeDay(string? address) =>
        $"{Place(address)} visar bara månaden. Skriv hela dagen som åååå-mm-dd, till exempel 2024-08-31.";

    public static string IsATime(string? address, string? unit = null) =>
        $"{Place(address)} är ett klockslag eller en tid. Formatera cellen som tal och skriv talet"
        + $"{(unit is null ? "" : $" i {unit}")}, till exempel 12 eller 12,5.";

    public static string SheetNotRead(string sheet, bool hidden, string read) =>
        $"Bladet {read} är läst. {(hidden ? $"Det dolda bladet {sheet}" : $"Bladet {sheet}")} har också mallens rubriker och är "
        + "inte läst: flytta raderna till ett blad om de ska med.";

    public static string HiddenRows(IReadOnlyList<int> lines) =>
        (lines.Count == 1 ? "En dold rad är läst" : string.Create(CultureInfo.InvariantCulture, $"{lines.Count} dolda rader är lästa"))
        + $": rad {string.Join(", ", lines.Take(10))}{(lines.Count > 10 ? " …" : "")}. "
        + "Ska de inte med: ta bort dem ur filen och återta dem.";

    public static string TwoReadings(string text, double grouped, double single, string unit) =>
        $"{text} kan läsas som {Number(grouped)} och som {Number(single)}{(unit.Length > 0 ? $" {unit}" : " kronor")}. "
        + string.Create(CultureInfo.InvariantCulture, $"Skriv {grouped:0} eller {single:0.00}.").Replace('.', ',').TrimEnd(',')
        + ".";

    public const string TwoUnits = "Enheten efter talet är en annan än i kolumnen enhet. Skriv den ena.";

    private static string Place(string? address) => address is null ? "Fältet" : $"Cellen {address}";

    private static string In(string? address) => address is null ? "" : $" i cellen {address}";

    private static string Number(double value) =>
        value.ToString("#,0.######", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',');
}
