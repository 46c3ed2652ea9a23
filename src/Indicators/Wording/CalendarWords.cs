namespace Indicators.Wording;

/// <summary>What is said of days ahead: what Kolada publishes, and what the reports describe.</summary>
internal static class CalendarWords
{
    /// <summary>How many measures Kolada publishes for a year.</summary>
    public static string Publication(int kpis, string period) =>
        $"Kolada publicerar {(kpis == 1 ? "ett mått" : $"{NumberWords.Word(kpis)} mått")} för {period}";

    /// <summary>That a day is the one that a report describes.</summary>
    public static string Closing(StatusAnswer.Closing report) =>
        $"{Words.Sentence(PublicationWords.Name(report))} beskriver läget den här dagen";

    /// <summary>A day's name in a calendar program.</summary>
    public static string Summary(string what, bool overdue) => what + (overdue ? " (inte hämtat)" : "");

    /// <summary>Whose plans a day is for, in a calendar program.</summary>
    public static string For(IReadOnlyList<string> plans) => $"Planer: {Words.List(plans)}.";

    /// <summary>How many measures are folded away.</summary>
    public static string More(int count) => $"{Words.Sentence(NumberWords.Word(count))} till";

    /// <summary>When the next figures are expected, how many days have passed in vain, and which report is next.</summary>
    /// <param name="status">What is known.</param>
    /// <param name="today">The day in Stockholm.</param>
    /// <param name="late">How many days have passed without their figures.</param>
    public static string Lead(StatusAnswer status, DateOnly today, int late)
    {
        if (status.AsOf is null)
        {
            return "Inga siffror är hämtade ännu, så Koladas publiceringar är inte kända.";
        }

        var next = status.Publications.FirstOrDefault(one => !one.Overdue && one.Date >= today);
        return (next is null ? "Kolada har inte aviserat några nya siffror." : $"Nästa siffror väntas {SwedishFormat.Date(next.Date)}.")
            + (
                late == 0
                    ? ""
                    : $" {Words.Sentence(NumberWords.Things(late))} {(late == 1 ? "publiceringsdag" : "publiceringsdagar")} "
                        + "har passerat utan att siffrorna är hämtade."
            )
            + string.Concat(Reports(status).Select(sentence => " " + sentence));
    }

    // The report that is next, for those plans that share it.
    private static IEnumerable<string> Reports(StatusAnswer status) =>
        status
            .Plans.GroupBy(plan => plan.NextReport)
            .OrderBy(same => same.Key.Closes)
            .Select(same =>
                $"{Words.Sentence(PublicationWords.Name(same.Key))} ({Whose([.. same.Select(plan => plan.Name)], status.Plans.Count)}) "
                + $"beskriver läget {SwedishFormat.Date(same.Key.Closes)}."
            );

    private static string Whose(IReadOnlyList<string> names, int plans) => names.Count == plans ? "alla planer" : Words.List(names);
}
