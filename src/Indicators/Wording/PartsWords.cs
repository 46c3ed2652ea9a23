using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a chart of the parts of a whole says.</summary>
internal static class PartsWords
{
    public const string Rounded = "Summan kan avvika från 100 för att delarna är avrundade.";
    public const string NoCountry = "Riket saknar värde det senaste året.";

    /// <summary>The first part's finding, or that it is not known.</summary>
    public static string Title(Indicator first, string name, double? value, int year) =>
        value is { } leading ? SeriesWords.Finding(first, name, leading) : $"{name}: delarna är inte kända {SwedishFormat.Year(year)}";

    public static string Subtitle(Whole whole, Unit unit) =>
        $"{whole.Of}, {SwedishFormat.UnitWord(unit)}.{(whole.Note is null ? "" : " " + whole.Note)}";

    /// <summary>The chart for who cannot see it.</summary>
    /// <param name="whole">What the parts are of.</param>
    /// <param name="format">How values are written.</param>
    /// <param name="rows">Whose parts, with the year, and the value of each.</param>
    public static string Description(
        Whole whole,
        ValueFormat format,
        IEnumerable<(string Name, int Year, IReadOnlyList<double?> Values)> rows
    ) =>
        $"Staplade liggande staplar, en rad per år. {whole.Of}. "
        + string.Join(' ', rows.Select(row => $"{row.Name} {SwedishFormat.Year(row.Year)}: {Each(whole, format, row.Values)}."));

    /// <summary>What a year without all its parts says in its row.</summary>
    /// <param name="format">How values are written.</param>
    /// <param name="known">The parts that are known, by name.</param>
    public static string Incomplete(ValueFormat format, IReadOnlyList<(string Name, double Value)> known) =>
        known.Count == 0
            ? "Värden saknas"
            : $"Delar saknas: {string.Join(", ", known.Select(part => $"{Short(part.Name)} {format.WithUnit(part.Value)}"))} "
                + "(övriga saknas)";

    // The name up to its comma: "Avbrutit, färre än två kurser" is "avbrutit".
    private static string Short(string name) => ChartWords.Inside(name.Split(',')[0]);

    private static string Each(Whole whole, ValueFormat format, IReadOnlyList<double?> values) =>
        Words.List([
            .. whole.Parts.Select((part, i) => $"{Short(part.Name)} {(values[i] is { } value ? format.WithUnit(value) : "saknas")}"),
        ]);
}
