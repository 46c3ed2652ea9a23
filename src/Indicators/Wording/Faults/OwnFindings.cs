using System.Globalization;

namespace Indicators.Wording.Faults;

/// <summary>What is said of figures that cannot be, and of those that are unlikely.</summary>
internal static partial class ImportFaults
{
    public const string AllIsNoPlace = "Det är ingen plats: lämna motpart tomt på raden för alla platser tillsammans.";

    public static string DoneAfterThePeriod(DateOnly day, DateOnly closes) =>
        $"{Day(day)} ligger efter perioden, som slutar {Day(closes)}: då var det inte klart. Rätta dagen, läget eller perioden.";

    public static string DoneInTheFuture(DateOnly day) => $"{Day(day)} har inte varit än: då är det inte klart. Rätta dagen eller läget.";

    public static string PartsBeyondTheWhole(double? women, double? men, double total)
    {
        string[] parts = [.. women is { } w ? new[] { $"{Number(w)} kvinnor" } : [], .. men is { } m ? new[] { $"{Number(m)} män" } : []];
        return $"{string.Join(" och ", parts)} är fler än {Number(total)} totalt. Rätta det tal som är fel.";
    }

    public static string PartsShortOfTheWhole(double parts, double total) =>
        $"Kvinnor och män är {Number(parts)} tillsammans, men totalt är {Number(total)}. Kontrollera talen.";

    public static string PlacesBeyondTheWhole(double sum, double total) =>
        $"Platserna är {Number(sum)} tillsammans, mer än {Number(total)} för alla. Rätta det tal som är fel.";

    public static string ShareOfNobody(double share, double persons) =>
        $"{Number(share)} procent av {Number(persons)} är inte en hel av dem. Skriv andelen i procent, 0 till 100: "
        + $"{Number(Meant(share))} om det är vad som menas.";

    public static string ShareOfNoNumber(double share, double persons) =>
        $"{Number(Math.Round(share, 2))} procent av {Number(persons)} blir inget helt antal. Kontrollera andelen och underlaget.";

    public static string PerhapsAFraction(double share) =>
        $"{Number(share)} procent är ovanligt lite. Skriv {Number(Meant(share))} om det är vad som menas.";

    public static string FarFromBefore(double now, double before, string period) =>
        now > before
            ? $"{Number(now)} är minst tre gånger så mycket som {Number(before)} för {period}. Kontrollera talet."
            : $"{Number(now)} är högst en tredjedel av {Number(before)} för {period}. Kontrollera talet.";

    public static string BeyondLimits(double value, double? least, double? most) =>
        (least, most) switch
        {
            ({ } min, { } max) => $"Planen väntar sig {Number(min)} till {Number(max)}, och här står {Number(value)}. Kontrollera talet.",
            ({ } min, null) => $"Planen väntar sig minst {Number(min)}, och här står {Number(value)}. Kontrollera talet.",
            _ => $"Planen väntar sig högst {Number(most ?? 0)}, och här står {Number(value)}. Kontrollera talet.",
        };

    public static string LittleMoney(double kronor) =>
        $"{Number(kronor)} kronor är ovanligt lite. Skriv tkr eller mnkr efter talet om det är vad som menas.";

    public static string Much(double value, string unit) =>
        $"{Number(value)}{(unit.Length > 0 ? " " + unit : "")} är ovanligt mycket. Kontrollera talet.";

    /// <summary>In place of a finding whose numbers must not be told outside the import.</summary>
    public const string ProtectedToCheck =
        "Ett skyddat tal, eller ett som det jämförs med, bör kontrolleras. Importera filen igen: svaret säger vilket.";

    public static string ToCheck(string item, string name, string period, string says) =>
        $"{item}{(name.Length > 0 ? $" ({name})" : "")}, {period}: {says}";

    private static double Meant(double share) => share <= 1 ? Math.Round(share * 100, 6) : Math.Round(share, 6);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
