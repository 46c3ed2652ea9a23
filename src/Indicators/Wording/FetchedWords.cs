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
    /// <param name="summary">What came of it.</param>
    /// <param name="unknown">How those stand that were asked for and are not in what was read.</param>
    public static string Tell(FetchSummary summary, IReadOnlyList<NamedKpi> unknown)
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
            .. Unknown(unknown, IsCopy(summary)),
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

    // A copy that ships does not hold all of Kolada: what it lacks may be rightly named.
    private static IEnumerable<string> Unknown(IReadOnlyList<NamedKpi> unknown, bool isCopy)
    {
        var notHere = isCopy ? unknown.Where(kpi => kpi is NamedKpi.Going or NamedKpi.Ended).ToList() : [];
        var told = unknown.Except(notHere).Select(NamedKpiFaults.Told);
        return notHere.Count == 0 ? told : told.Prepend(NamedKpiFaults.NotInCopy(notHere.Select(kpi => kpi.Kpi)));
    }

    // A copy knows what it was taken of, and says nothing of what Kolada has besides.
    private static bool IsCopy(FetchSummary summary) => summary.Source.StartsWith("offline", StringComparison.Ordinal);

    private static string Count(long number) => SwedishFormat.Number(number, 0);
}
