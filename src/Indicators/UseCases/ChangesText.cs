using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>The changes as a person reads them: the newest first, the plans' own municipalities at the top.</summary>
internal static class ChangesText
{
    private const int MostValueLines = 40;

    public static string Tell(IndicatorCatalogue catalogue, ReadSession store, ChangesAnswer answer)
    {
        if (store.Runs.NewestCopy() is not { } newest)
        {
            return "Inget är hämtat ännu. Kör indicators fetch, eller indicators fetch --offline.";
        }

        var names = store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, newest).ToDictionary(area => area.Id, area => area.Title);
        var lines = answer.IsEmpty ? [Nothing(answer.Since, newest)] : Tell(catalogue, names, answer);
        return string.Join(Environment.NewLine, lines);
    }

    private static string Nothing(DateTimeOffset? since, DateTimeOffset newest) =>
        since is { } instant
            ? $"Inget har ändrats sedan {Date(instant)}. Den senaste kopian är från {Date(newest)}."
            : $"Inget har ändrats: det finns bara en kopia, från {Date(newest)}.";

    private static List<string> Tell(IndicatorCatalogue catalogue, Dictionary<string, string> names, ChangesAnswer answer)
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
        return indicators.Count == 0 ? "Källa: Kolada." : Sources.Published(indicators);
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

    private static string Line(ChangedNumber numbers, Dictionary<string, string> names, ValueChange change)
    {
        var (from, to) = numbers.Of(change);
        var who = change.Gender switch
        {
            "K" => ", kvinnor",
            "M" => ", män",
            _ => "",
        };
        return (
            $"{Date(change.At)}  {change.Kpi}  "
            + $"{names.GetValueOrDefault(change.Municipality, change.Municipality)} "
            + $"{SwedishFormat.Year(change.Year)}{who}: {from} → {to}  {numbers.Name(change.Kpi)}"
        ).TrimEnd();
    }

    private static string Line(Dictionary<string, string> names, ChangesAnswer.Regrouped group) =>
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

    private static string Date(DateTimeOffset instant) => SwedishFormat.Date(StockholmTime.DateInStockholm(instant));
}
