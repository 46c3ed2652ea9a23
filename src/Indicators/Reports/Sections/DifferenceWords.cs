using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>What two reports say differently, in words.</summary>
internal static class DifferenceWords
{
    private const int MostTold = 4;

    /// <summary>Which report it is held against: "delår 2024, med siffror som Kolada visade dem 2024-08-30".</summary>
    public static string Earlier(ReportDiff since) =>
        Words.Sentence(PeriodName(since.Period))
        + (
            since.AsOf is { } asOf
                ? $", med siffror som Kolada visade dem {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}"
                : ", innan några siffror var hämtade"
        );

    /// <summary>That not everything could be compared, and why; null when everything could.</summary>
    public static string? NotCompared(ReportDiff since) =>
        since switch
        {
            { Differences: null } => "Rapporternas innehåll går inte att jämföra: den rapportens manifest är av "
                + "äldre slag, och det som Kolada hade då är inte sparat.",
            { OnlyFigures: true } => "Den rapportens manifest är av äldre slag. Därför jämförs bara det som Kolada hade: värden, "
                + "titlar och grupper, men inte planens mål, definitioner och bedömningar.",
            _ => null,
        };

    /// <summary>Everything that differs, a sentence a thing; new values are told year by year.</summary>
    public static IEnumerable<string> All(IReadOnlyList<Difference> differences, IndicatorCatalogue catalogue) =>
        NewValues(differences)
            .Concat(differences.Where(one => one.Kind is not DifferenceKind.NewValue).Select(one => Line(one, catalogue)));

    /// <summary>All but the changed values, which a report has a table of.</summary>
    public static IEnumerable<string> AllButValues(IReadOnlyList<Difference> differences, IndicatorCatalogue catalogue) =>
        All([.. differences.Where(one => one.Kind is not DifferenceKind.Value)], catalogue);

    /// <summary>An indicator's own changed values in one sentence; null when there are none.</summary>
    public static string? Revised(IReadOnlyList<Difference> differences, Indicator indicator, IndicatorCatalogue catalogue)
    {
        var changed = differences
            .Where(one =>
                one.Kind == DifferenceKind.Value
                && one.Id == indicator.Id
                && one.Of is WhoseNumber.Total or WhoseNumber.Women or WhoseNumber.Men
            )
            .OrderByDescending(one => one.Year)
            .ThenBy(one => one.Of)
            .ToList();
        var told = changed
            .Take(MostTold)
            .Select(one =>
                $"{SwedishFormat.Year(one.Year!.Value)}{(one.Of == WhoseNumber.Total ? "" : $" ({Whose(one.Of)})")} "
                + $"från {Number(one, one.FromValue, catalogue)} till {Number(one, one.ToValue, catalogue)}"
            )
            .ToList();
        var more = changed.Count - told.Count;
        return changed.Count == 0
            ? null
            : $"Ändrat sedan förra rapporten: {Words.List(more > 0 ? [.. told, $"{NumberWords.Word(more)} värden till"] : told)}.";
    }

    /// <summary>Whose number it is: "Flyktingar 20–64 år som arbetar, kvinnor".</summary>
    public static string What(Difference value) => value.Of == WhoseNumber.Total ? value.Name : $"{value.Name}, {Whose(value.Of)}";

    /// <summary>A number as the report writes it; "saknat värde" when there is none.</summary>
    public static string Number(Difference value, double? number, IndicatorCatalogue catalogue) =>
        number is not { } known ? "saknat värde"
        : value.Of == WhoseNumber.Place || catalogue.Indicators.FirstOrDefault(indicator => indicator.Id == value.Id) is not { } indicator
            ? SwedishFormat.Number(known, value.Of == WhoseNumber.Place ? 0 : 1)
        : Sentences.Format(indicator).Value(known);

    /// <summary>"delår 2024".</summary>
    public static string PeriodName(string period) =>
        ReportPeriod.TryParse(period) is { } known ? $"{(known.WholeYear ? "helår" : "delår")} {SwedishFormat.Year(known.Year)}" : period;

    private static IEnumerable<string> NewValues(IReadOnlyList<Difference> differences) =>
        from one in differences
        where one.Kind == DifferenceKind.NewValue
        group one by one.Year into year
        orderby year.Key descending
        select $"Nya värden för {SwedishFormat.Year(year.Key!.Value)}: {Words.List([.. year.GroupBy(one => one.Id).Select(Arrived)])}.";

    // Women and men come with the total, and are named only when they come alone.
    private static string Arrived(IGrouping<string?, Difference> indicator) =>
        indicator.Any(one => one.Of == WhoseNumber.Total)
            ? $"”{indicator.First().Name}”"
            : $"”{indicator.First().Name}” ({Words.List([.. indicator.Select(one => Whose(one.Of))])})";

    private static string Line(Difference one, IndicatorCatalogue catalogue) =>
        one.Kind switch
        {
            DifferenceKind.Value => $"{What(one)}, {SwedishFormat.Year(one.Year!.Value)}: från "
                + $"{Number(one, one.FromValue, catalogue)} till "
                + $"{Number(one, one.ToValue, catalogue)}.",
            DifferenceKind.Reported =>
                $"{one.Name}, {Reported(one.Period!)}: från {one.From ?? "inget inrapporterat"} till {one.To ?? "inget inrapporterat"}.",
            DifferenceKind.IndicatorAdded => $"Ny indikator: {one.Name}.",
            DifferenceKind.IndicatorRemoved => $"Indikatorn ”{one.Name}” är inte längre med.",
            DifferenceKind.MeasureAdded => $"Nytt eget mått: {one.Name}.",
            DifferenceKind.MeasureRemoved => $"Det egna måttet ”{one.Name}” är inte längre med.",
            DifferenceKind.GoalAdded => $"Nytt mål: {one.Name}.",
            DifferenceKind.GoalRemoved => $"Målet ”{one.Name}” är inte längre med.",
            DifferenceKind.Name => $"”{one.To}” hette förut ”{one.From}”.",
            DifferenceKind.Kpi =>
                $"{one.Name}: nyckeltalet är nu {one.To ?? "en egen beräkning"}, förut {one.From ?? "en egen beräkning"}.",
            DifferenceKind.Title => $"{one.Name}: Kolada har ändrat titeln från ”{one.From}” till ”{one.To}”.",
            DifferenceKind.KoladaDefinition =>
                $"{one.Name}: Kolada har ändrat sin definition från ”{one.From}” till {OwnWords.Quoted(one.To ?? "")}",
            DifferenceKind.Definition => $"{one.Name}: definitionen är ändrad. Förut: {OwnWords.Quoted(one.From ?? "")}",
            DifferenceKind.Target => Target(one),
            DifferenceKind.GoalText => $"Målet ”{one.Name}” är omskrivet. Förut: {OwnWords.Quoted(one.From ?? "")}",
            DifferenceKind.GoalJudged => $"Målet ”{one.Name}”: bedömningen är ändrad från ”{one.From}” till ”{one.To}”.",
            _ => Group(one),
        };

    private static string Target(Difference one) =>
        (one.From, one.To) switch
        {
            (null, _) => $"{one.Name}: planen har fått målet ”{one.To}”.",
            (_, null) => $"{one.Name}: planen har inte längre målet ”{one.From}”.",
            _ => $"{one.Name}: planens mål är ändrat från ”{one.From}” till ”{one.To}”.",
        };

    private static string Group(Difference one)
    {
        string Members(string word, IReadOnlyList<string>? names) => names is { Count: > 0 } ? $" {word} {Words.List(names)}." : "";
        return one switch
        {
            { To: null } => $"Jämförelsegruppen ”{one.From}” finns inte längre, så liknande kommuner visas inte.",
            { From: null } => $"Ny jämförelsegrupp: ”{one.To}”.{Members("Medlemmar:", one.Joined)}",
            _ => (
                one.From == one.To
                    ? $"Jämförelsegruppen ”{one.To}” har ändrats."
                    : $"Jämförelsegruppen är nu ”{one.To}”, förut ”{one.From}”."
            )
                + Members("Nya:", one.Joined)
                + Members("Borta:", one.Left),
        };
    }

    private static string Reported(string key) =>
        key.Split(' ') is [var period, var gender] ? $"{PeriodName(period)}, {(gender == "K" ? "kvinnor" : "män")}" : PeriodName(key);

    private static string Whose(WhoseNumber? of) =>
        of switch
        {
            WhoseNumber.Women => "kvinnor",
            WhoseNumber.Men => "män",
            WhoseNumber.Country => "Riket",
            WhoseNumber.Peers => "liknande kommuners medel",
            WhoseNumber.Expected => "förväntat värde",
            WhoseNumber.Place => "plats",
            _ => "",
        };
}
