using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What two reports say differently of numbers, and which two they are.</summary>
internal static class DifferenceWords
{
    public const string NoValue = "saknat värde";
    public const string Same = "Inget som jämförs skiljer sig.";

    /// <summary>Which report it is held against: "Delår 2024, med siffror som Kolada visade dem 2024-08-30".</summary>
    public static string Earlier(ReportPeriod period, DateTimeOffset? asOf) =>
        Words.Sentence(ReportWords.Period(period))
        + (
            asOf is { } at
                ? $", med siffror som Kolada visade dem {SwedishFormat.Date(StockholmTime.DateInStockholm(at))}"
                : ", innan några siffror var hämtade"
        );

    /// <summary>The report before, and that nothing has changed where nothing has.</summary>
    public static string Before(ReportPeriod period, DateTimeOffset? asOf, bool unchanged) =>
        $"Förra rapporten: {Earlier(period, asOf)}.{(unchanged ? " Inget som jämförs har ändrats sedan dess." : "")}";

    /// <summary>The report that one is held against, by its manifest's name.</summary>
    public static string ComparedWith(string manifest, ReportPeriod period, DateTimeOffset? asOf) =>
        $"Jämfört med {manifest}: {Earlier(period, asOf)}.";

    /// <summary>That nothing could be compared, and why.</summary>
    public const string NothingCompared =
        "Rapporternas innehåll går inte att jämföra: den rapportens manifest är av "
        + "äldre slag, och det som Kolada hade då är inte sparat.";

    /// <summary>That only figures could be compared, and why.</summary>
    public const string OnlyFigures =
        "Den rapportens manifest är av äldre slag. Därför jämförs bara det som Kolada hade: värden, "
        + "titlar och grupper, men inte planens mål, definitioner och bedömningar.";

    /// <summary>The heading over the earlier report's numbers.</summary>
    public static string Formerly(ReportPeriod period) => $"Förut, {ReportWords.Period(period)}";

    /// <summary>Whose number it is: "Flyktingar 20–64 år som arbetar, kvinnor".</summary>
    public static string What(string name, WhoseNumber? of) => of == WhoseNumber.Total ? name : $"{name}, {Whose(of)}";

    /// <summary>A number as the report writes it; that it is missing when there is none.</summary>
    /// <param name="number">The number, rounded as shown.</param>
    /// <param name="of">Whose it is.</param>
    /// <param name="indicator">Its indicator; null when the catalogue no longer has it.</param>
    public static string Number(double? number, WhoseNumber? of, Indicator? indicator) =>
        number is not { } known ? NoValue
        : of == WhoseNumber.Place ? SwedishFormat.Number(known, 0)
        : indicator is null ? SwedishFormat.Number(known, 1)
        : Sentences.Format(indicator).Value(known);

    /// <summary>A changed number as a sentence; from and to as <see cref="Number"/> writes them.</summary>
    public static string Value(string name, WhoseNumber? of, int year, string from, string to) =>
        $"{What(name, of)}, {SwedishFormat.Year(year)}: från {from} till {to}.";

    /// <summary>The same in a list of one indicator's own: "2022 (kvinnor) från 63,1 till 64,0".</summary>
    public static string InList(WhoseNumber? of, int year, string from, string to) =>
        $"{SwedishFormat.Year(year)}{(of == WhoseNumber.Total ? "" : $" ({Whose(of)})")} från {from} till {to}";

    /// <summary>An indicator's own changed values in one sentence.</summary>
    /// <param name="told">Those that are told, as <see cref="InList"/> writes them.</param>
    /// <param name="more">How many more there are.</param>
    public static string Revised(IReadOnlyList<string> told, int more) =>
        "Ändrat sedan förra rapporten: "
        + $"{Words.List(more > 0 ? [.. told, $"{NumberWords.Counted(more, "ett värde", "värden")} till"] : told)}.";

    /// <summary>The indicators that have new values of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="arrived">Each indicator with whose values have come.</param>
    public static string NewValues(int year, IEnumerable<(string Name, IReadOnlyList<WhoseNumber?> Of)> arrived) =>
        $"Nya värden för {SwedishFormat.Year(year)}: {Words.List([.. arrived.Select(one => Arrived(one.Name, one.Of))])}.";

    // Women and men come with the total, and are named only when they come alone.
    private static string Arrived(string name, IReadOnlyList<WhoseNumber?> of) =>
        of.Contains(WhoseNumber.Total) ? $"”{name}”" : $"”{name}” ({Words.List([.. of.Select(Whose)])})";

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
