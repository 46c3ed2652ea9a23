namespace Indicators.Wording.Faults;

/// <summary>Why a report is not written.</summary>
internal static class ReportFaults
{
    public static string Final(string plan, ReportPeriod period) =>
        $"Rapporten {plan} {period} är fastställd och skrivs inte över. Lägg till --force om den ska ersättas.";

    /// <param name="plan">The plan's id.</param>
    /// <param name="then">Whether an instant was asked for.</param>
    public static string NothingToExport(string plan, bool then) =>
        $"Inga siffror är hämtade för planen {plan}{(then ? " vid den tiden" : "")}, så ingen fil är skriven. Kör indicators fetch.";

    public static string Assessment(string said, string file, IEnumerable<string> known) =>
        $"Bedömningen \"{said}\" i {file} går inte att använda. Skriv något av: {string.Join(", ", known)}.";
}
