using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a check of all figures says: what is kept out, what should be looked at, and what is mended.</summary>
internal static class FiguresWords
{
    public const string NothingFetched = "Inget är hämtat från Kolada ännu, så det finns inga siffror att pröva; kör indicators fetch.";
    public const string Withheld = "Hålls utanför medel, platser, diagram och meningar:";
    public const string Flagged = "Visas, men bör ses på:";
    public const string Mended = "Rättelser som inte längre behövs:";

    public static string Counts(DateTimeOffset asOf, int withheld, int flagged) =>
        $"Siffrorna som Kolada visade {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}: "
        + $"{Count(withheld)} hålls utanför, {Count(flagged)} bör ses på.";

    /// <summary>A kind of fault, with how many there are.</summary>
    public static string Kind(string kind, int count) => $"  {FaultWords.Heading(kind)} ({Count(count)})";

    /// <summary>Areas by name, and how many more there are.</summary>
    public static string Areas(IReadOnlyList<string> named, int more) =>
        Words.List(
            more == 0 ? named : [.. named, named.Count == 0 ? NumberWords.Counted(more, "ett område", "områden") : $"{Count(more)} till"]
        );

    /// <summary>How many faults lie in other areas than those told.</summary>
    public static string Elsewhere(int others, bool after) =>
        $"    {(after ? "och " : "")}{Count(others)} i andra områden (alla med --json)";

    /// <summary>Whether the fault is known of, after its sentence; nothing when it is not.</summary>
    public static string Known(Correction? known) =>
        known is null ? ""
        : known.Status == CorrectionStatus.Reported ? " [anmält]"
        : " [känt, inte anmält]";

    /// <summary>The years, and the sex where it is one.</summary>
    public static string When(IEnumerable<int> years, string gender) =>
        gender == Figures.Total ? Words.Years(years) : $"{Words.Years(years)} {FaultWords.GenderWord(gender)}";

    private static string Count(int count) => SwedishFormat.Number(count, 0);
}
