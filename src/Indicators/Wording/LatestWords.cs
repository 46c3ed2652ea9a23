namespace Indicators.Wording;

/// <summary>What has come since last, in sentences: the newest fetch, what Kolada has changed, and what it publishes next.</summary>
internal static class LatestWords
{
    private const int MostNames = 3;

    /// <summary>When the newest fetch was made and what it came to.</summary>
    /// <param name="newest">It; null when there is none.</param>
    /// <param name="asOf">The time of the figures that are shown; null when there are none.</param>
    public static string Fetched(LoggedRun? newest, DateTimeOffset? asOf) =>
        newest is null
            ? "Inget är hämtat ännu."
            : $"Den gjordes {Day(newest.StartedAt)} {Ended(newest)}."
                + (asOf is { } at ? $" Siffrorna är de som Kolada visade {Day(at)}." : "");

    /// <summary>Which plans' own values Kolada has changed.</summary>
    /// <param name="since">The time of the copy before the newest; null when there is none.</param>
    /// <param name="own">The plans, and how many values each; none when nothing has changed.</param>
    public static string Revised(DateTimeOffset? since, IReadOnlyList<(string Plan, int Values)> own) =>
        since is not { } before ? "Det finns ingen tidigare hämtning att jämföra med."
        : own.Count == 0 ? $"Inget av kommunernas egna värden i planerna har ändrats sedan {Day(before)}."
        : $"Sedan {Day(before)} har Kolada ändrat egna värden i "
            + $"{Words.List([.. own.Select(pair => $"{pair.Plan} ({SwedishFormat.Number(pair.Values, 0)})")])}.";

    /// <summary>The next day that figures come, and how many should have come before.</summary>
    /// <param name="next">The day; null when none is announced.</param>
    /// <param name="names">The measures that come that day.</param>
    /// <param name="late">How many measures should have come and are not fetched.</param>
    public static string Coming(DateOnly? next, IReadOnlyList<string> names, int late)
    {
        string?[] told =
        [
            next is { } day ? $"{SwedishFormat.Date(day)}: {Named(names)}." : null,
            late == 0
                ? null
                : $"{Words.Sentence(NumberWords.Word(late))} mått skulle enligt Kolada ha "
                    + "fått nya värden tidigare, och de är inte hämtade än.",
        ];
        return told.Any(one => one is not null) ? string.Join(' ', told.OfType<string>()) : "Inget nytt är aviserat för måtten.";
    }

    private static string Ended(LoggedRun run) =>
        run.Outcome switch
        {
            "complete" => "och blev klar",
            "partial" => "och blev klar till en del; det som inte kom visas som det var förut",
            "failed" => "och misslyckades; det som hämtats förut visas",
            _ => "och är inte avslutad",
        };

    private static string Named(IReadOnlyList<string> names) =>
        names.Count <= MostNames
            ? Words.List(names)
            : $"{string.Join(", ", names.Take(MostNames))} och {NumberWords.Word(names.Count - MostNames)} mått till";

    private static string Day(DateTimeOffset at) => SwedishFormat.Date(StockholmTime.DateInStockholm(at));
}
