using System.Diagnostics;

namespace Indicators.Wording.Faults;

/// <summary>What is said of a KPI that indicators.json names and that gets no figures, and what to do.</summary>
internal static class NamedKpiFaults
{
    /// <summary>That it is rightly named and only missing from the copy that has been fetched.</summary>
    public static string NotHere(NamedKpi.Going kpi, DateTimeOffset copy) =>
        $"Nyckeltalet {kpi.Kpi}, \"{kpi.Title}\", finns i Kolada men inte i den kopia som är hämtad "
        + FormattableString.Invariant($"({StockholmTime.DateInStockholm(copy):yyyy-MM-dd}). ")
        + "Hämta från nätet: indicators fetch, utan --offline.";

    /// <summary>The same of several, where a copy that ships was read.</summary>
    public static string NotInCopy(IEnumerable<string> kpis) =>
        $"Följer inte med programmet: {string.Join(", ", kpis)}. Hämta från nätet utan --offline.";

    /// <summary>Why it gets no new figures.</summary>
    public static string Told(NamedKpi kpi) =>
        kpi switch
        {
            NamedKpi.Ended ended => $"Nyckeltalet {kpi.Kpi} är avslutat av Kolada efter {ended.LastYear} och får inga nya värden."
                + $"{Next(ended.Next)} Byt nyckeltal, eller ta bort det.",
            NamedKpi.Gone gone => $"Nyckeltalet {kpi.Kpi} finns inte i Kolada längre{(gone.Title is { } title ? $" (\"{title}\")" : "")}."
                + $"{Next(gone.Next)} Byt nyckeltal, eller ta bort det.",
            NamedKpi.None none => $"Nyckeltalet {kpi.Kpi} finns inte i Kolada."
                + (none.Near.Count == 0 ? "" : $" Menade du {Either(none.Near)}?")
                + " Rätta id:t, eller ta bort det.",
            NamedKpi.Going going => $"Nyckeltalet {kpi.Kpi}, \"{going.Title}\", kom inte. Hämta igen: indicators fetch.",
            _ => throw new UnreachableException(),
        };

    private static string Next(IReadOnlyList<KpiTitle> next) => next.Count == 0 ? "" : $" Det kan ha ersatts av {Either(next)}.";

    private static string Either(IReadOnlyList<KpiTitle> kpis) =>
        string.Join(", eller ", kpis.Select(one => $"{one.Kpi}, \"{one.Title}\""));
}
