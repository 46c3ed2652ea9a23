using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>The changes as a person reads them: the newest first, the plans' own municipalities at the top.</summary>
internal static class ChangesWords
{
    private const int MostValueLines = 40;

    /// <param name="catalogue">The indicators, by which KPIs are named.</param>
    /// <param name="areas">The areas' names, by code.</param>
    /// <param name="newest">The time of the newest copy; null when nothing is fetched.</param>
    /// <param name="answer">What has changed.</param>
    public static string Tell(
        IndicatorCatalogue catalogue,
        IReadOnlyDictionary<string, string> areas,
        DateTimeOffset? newest,
        ChangesAnswer answer
    ) =>
        newest is not { } copy ? "Inget är hämtat ännu. Kör indicators fetch, eller indicators fetch --offline."
        : answer.IsEmpty ? Nothing(answer.Since, copy)
        : string.Join(Environment.NewLine, Tell(catalogue, areas, answer));

    private static string Nothing(DateTimeOffset? since, DateTimeOffset newest) =>
        since is { } instant
            ? $"Inget har ändrats sedan {Date(instant)}. Den senaste kopian är från {Date(newest)}."
            : $"Inget har ändrats: det finns bara en kopia, från {Date(newest)}.";

    private static List<string> Tell(IndicatorCatalogue catalogue, IReadOnlyDictionary<string, string> names, ChangesAnswer answer)
    {
        var lines = new List<string>
        {
            answer.Since is { } since ? $"Ändrat i Kolada sedan {Date(since)}" : "Ändrat i Kolada, allt som är känt",
        };
        void Part(string heading, IEnumerable<string> rows)
        {
            var list = rows.ToList();
            lines.AddRange(list.Count == 0 ? [] : ["", heading, .. list.Select(row => "  " + row)]);
        }

        var numbers = new ChangedNumber(catalogue);
        Part(Counted(answer.Values), answer.Values.Take(MostValueLines).Select(change => Line(numbers, names, change)));
        if (answer.Values.Count - MostValueLines is > 0 and var more)
        {
            lines.Add($"  … och {SwedishFormat.Number(more, 0)} till. Alla finns med --json.");
        }

        Part("Avslutade, får inga nya värden", answer.EndedKpis.Select(kpi => $"{kpi}  {numbers.Name(kpi)}".TrimEnd()));
        Part(
            "Borttagna ur Koladas katalog; det som är sparat står kvar",
            answer.RemovedKpis.Select(kpi => $"{kpi}  {numbers.Name(kpi)}".TrimEnd())
        );
        Part("Nya namn", answer.Titles.Select(title => $"{Date(title.At)}  {title.Kpi}  {title.From} → {title.To}"));
        Part("Grupper", answer.Groups.Select(group => Line(names, group)));
        Part("Flyttade publiceringar", answer.PublicationDates.Select(Line));
        lines.AddRange(["", Source(catalogue, answer)]);
        return lines;
    }

    /// <summary>Where the changed values come from, with those who produce them.</summary>
    public static string Source(IndicatorCatalogue catalogue, ChangesAnswer answer)
    {
        var changed = answer.Values.Select(change => change.Kpi).ToHashSet();
        var indicators = catalogue.Indicators.Where(indicator => changed.Contains(indicator.Key)).ToList();
        return indicators.Count == 0 ? Sources.Kolada : Sources.Published(indicators);
    }

    /// <summary>"Värden: två reviderade och ett återtaget".</summary>
    public static string Counted(IReadOnlyList<ValueChange> values)
    {
        string? Of(ChangeKind kind, string one, string many) =>
            values.Count(change => change.Kind == kind) switch
            {
                0 => null,
                1 => $"ett {one}",
                var count => $"{NumberWords.Word(count)} {many}",
            };
        var parts = new[]
        {
            Of(ChangeKind.Revised, "reviderat", "reviderade"),
            Of(ChangeKind.Withdrawn, "återtaget", "återtagna"),
            Of(ChangeKind.Restored, "återkommet", "återkomna"),
        };
        return $"Värden: {Words.List([.. parts.OfType<string>()])}";
    }

    private static string Line(ChangedNumber numbers, IReadOnlyDictionary<string, string> names, ValueChange change)
    {
        var (from, to) = numbers.Of(change);
        return (
            $"{Date(change.At)}  {change.Kpi}  "
            + $"{names.GetValueOrDefault(change.Municipality, change.Municipality)} "
            + $"{Year(change)}: {from} → {to}  {numbers.Name(change.Kpi)}"
        ).TrimEnd();
    }

    private static string Line(IReadOnlyDictionary<string, string> names, ChangesAnswer.Regrouped group) =>
        $"{Date(group.At)}  {group.Id}  {Told(group, code => names.GetValueOrDefault(code, code))}";

    /// <summary>What happened to a group, without its id and day.</summary>
    public static string Told(ChangesAnswer.Regrouped group, Func<string, string> nameOf)
    {
        string Members(string word, IReadOnlyList<string> codes) =>
            codes.Count == 0 ? "" : $"; {word} {Words.List([.. codes.Select(nameOf)])}";
        var (from, to) = group.Title;
        return group.Kind switch
        {
            ChangesAnswer.GroupChange.New => $"Ny grupp: {to}{Members("med", group.Added)}",
            ChangesAnswer.GroupChange.Gone => $"{from} är borttagen ur Kolada",
            _ => (from == to ? to : $"{from} → {to}") + Members("nya:", group.Added) + Members("borta:", group.Removed),
        };
    }

    private static string Line(ChangesAnswer.Moved date) => $"{Date(date.At)}  {date.Kpi}  {Told(date)}";

    /// <summary>How a publication moved, without its KPI and the day that it did.</summary>
    public static string Told(ChangesAnswer.Moved date)
    {
        string Step(string what, string? from, string? to) => from == to ? "" : $"{what}{from ?? "inget datum"} → {to ?? "inget datum"}";
        string[] steps = [Step("", date.From, date.To), Step("preliminärt ", date.Preliminary.From, date.Preliminary.To)];
        var year =
            date.Period is null ? ""
            : date.FromPeriod is null || date.FromPeriod == date.Period ? $" (år {date.Period})"
            : $" (år {date.FromPeriod} → {date.Period})";
        return $"{string.Join(", ", steps.Where(step => step.Length > 0))}{year}";
    }

    /// <summary>The year that a changed value describes: "2022", "2022, kvinnor".</summary>
    public static string Year(ValueChange change) =>
        SwedishFormat.Year(change.Year) + (FaultWords.GenderWord(change.Gender) is { Length: > 0 } gender ? ", " + gender : "");

    /// <summary>What has changed on the page, in its first sentences.</summary>
    /// <param name="newest">The time of the newest copy; null when nothing is fetched.</param>
    /// <param name="answer">What has changed.</param>
    public static string Lead(DateTimeOffset? newest, ChangesAnswer answer)
    {
        var values = answer.Values.Count == 0 ? "Inga värden är ändrade." : Counted(answer.Values) + ".";
        return (newest, answer) switch
        {
            (null, _) => SiteWords.NothingFetched,
            ({ } copy, { IsEmpty: true, Since: { } since }) =>
                $"Inget har ändrats i planernas mått sedan {Date(since)}. Den senaste kopian är från {Date(copy)}.",
            ({ } copy, { IsEmpty: true }) => $"Inget har ändrats: det finns bara en kopia av Kolada, från {Date(copy)}.",
            (_, { Since: { } since }) => $"Ändrat i planernas mått sedan {Date(since)}. {values}",
            _ => $"Allt som är känt av vad Kolada har ändrat i planernas mått. {values}",
        };
    }

    /// <summary>What is said of a time that cannot be read.</summary>
    public static string NotATime(string asked) =>
        $"Tiden ”{asked}” går inte att tyda. Skriv ett datum, till exempel 2024-08-30. "
        + "Nu visas det som ändrats sedan kopian före den senaste.";

    /// <summary>That a list is longer than what is shown of it.</summary>
    public static string Most(int shown, int all) =>
        $"De {SwedishFormat.Number(shown, 0)} första av {SwedishFormat.Number(all, 0)} visas. Alla finns i /api/v1/changes.";

    /// <summary>A KPI that has left the catalogue, with the day that it did.</summary>
    public static string Removed(string name, DateTimeOffset at) => $"{name}, {Date(at)}";

    /// <summary>A KPI's old title and its new.</summary>
    public static string Renamed(ChangesAnswer.Changed title) => $"{title.Kpi}: ”{title.From}” heter nu ”{title.To}”";

    /// <summary>How many of one municipality's values in a measure have changed, and in what order they are told.</summary>
    public static string OfMeasure(string municipality, int changes) =>
        changes == 0 ? $"Inget av {Words.Genitive(municipality)} värden i måttet har ändrats sedan de först hämtades."
        : changes == 1 ? $"Kolada har gjort en ändring av {Words.Genitive(municipality)} värden sedan de först hämtades."
        : $"Kolada har gjort {NumberWords.Things(changes)} ändringar av {Words.Genitive(municipality)} värden "
            + "sedan de först hämtades. Den nyaste står först.";

    /// <summary>That a measure has changed more often than is shown.</summary>
    public static string MostOfMeasure(int shown) => $"De {NumberWords.Word(shown)} nyaste visas. Alla finns i /api/v1/changes.";

    /// <summary>What a table of a measure's changed values holds.</summary>
    public static string Caption(string municipality) => $"Ändrade värden i måttet för {municipality}";

    private static string Date(DateTimeOffset instant) => SwedishFormat.Date(StockholmTime.DateInStockholm(instant));
}
