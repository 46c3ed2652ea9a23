using Indicators.Wording.Faults;

namespace Indicators.Wording;

/// <summary>How far a fetch has come, and what came of it.</summary>
internal static class FetchedWords
{
    /// <summary>How far it has come: "10 av 26".</summary>
    public static string Done(int done, int of) => FormattableString.Invariant($"{done} av {of}");

    /// <summary>How fast, and how long is left; null when it is done.</summary>
    public static string Speed(double cellsPerSecond, TimeSpan? left) =>
        $"  {SwedishFormat.Number(Math.Round(cellsPerSecond, 0), 0)} celler/s"
        + (left is { } time ? $"  klart om {SwedishFormat.Number(Math.Ceiling(time.TotalSeconds), 0)} s" : "");

    /// <summary>What came of it, in a few lines; nothing that is missing goes unsaid.</summary>
    public static string Tell(FetchSummary summary)
    {
        var (kpis, removed) = (summary.Kpis, summary.Catalogue.RemovedKpis);
        IEnumerable<string?> lines =
        [
            $"Källa: {summary.Source}, siffror per {SwedishFormat.Date(StockholmTime.DateInStockholm(summary.AsOf))}.",
            $"Nyckeltal: {kpis.Answered} av {kpis.Asked} besvarade, "
                + $"{NumberWords.Counted(summary.Cells, "en cell", "celler")} på {NumberWords.Counted(summary.Pages, "en sida", "sidor")}.",
            $"added {summary.Added}, revised {summary.Revised}, withdrawn {summary.Withdrawn}  "
                + $"(nya, reviderade, återtagna; {Count(summary.Unchanged)} oförändrade)",
            summary is { Outcome: FetchOutcome.Complete, Added: 0, Revised: 0, Withdrawn: 0, Catalogue.Changed: 0 }
                ? "Inget har ändrats sedan förra hämtningen."
                : null,
            kpis.Unknown.Count == 0 ? null : NightWords.Unknown(string.Join(", ", kpis.Unknown), IsCopy(summary)),
            kpis.Ended.Count == 0 ? null : $"Avslutade av Kolada, får inga nya värden: {string.Join(", ", kpis.Ended)}.",
            .. kpis.Successors.Select(next => $"{next.Kpi} kan ha ersatts av {next.Next}, {next.Title}."),
            removed.Count == 0
                ? null
                : $"Borta ur Koladas katalog sedan förra hämtningen: {string.Join(", ", removed)}. Det som är sparat står kvar.",
            .. kpis.Failed.Select(failed => $"{failed.Kpi} hämtades inte: {failed.Reason} Det som är sparat sedan tidigare står kvar."),
            .. summary.Held.Select(HeldWords.Told),
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    // A copy knows what it was taken of, and says nothing of what Kolada has besides.
    private static bool IsCopy(FetchSummary summary) => summary.Source.StartsWith("offline", StringComparison.Ordinal);

    private static string Count(long number) => SwedishFormat.Number(number, 0);
}
