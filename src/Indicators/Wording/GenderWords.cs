using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a chart of women beside men says.</summary>
internal static class GenderWords
{
    public const string Women = "Kvinnor";
    public const string Men = "Män";
    public const string WomenInCountry = "Kvinnor i Riket";
    public const string MenInCountry = "Män i Riket";
    public const string HowToRead = "Streck: 95 procents osäkerhet. Ihålig punkt: färre än 30 personer. Fylld romb: säker skillnad.";

    /// <summary>The difference where it is certain, else that it is not; both values where it is not known how sure it is.</summary>
    /// <param name="name">The own municipality.</param>
    /// <param name="format">How values are written.</param>
    /// <param name="year">The newest year.</param>
    /// <param name="women">Women's value that year.</param>
    /// <param name="men">Men's.</param>
    /// <param name="difference">Men minus women; null where the persons are not known.</param>
    public static string Title(
        string name,
        ValueFormat format,
        int year,
        double? women,
        double? men,
        (double Value, bool Certain)? difference
    ) =>
        difference switch
        {
            (var value, true) => $"{name}: {(value > 0 ? "män" : "kvinnor")} {format.SizeInWords(value)} högre {SwedishFormat.Year(year)}",
            (_, false) => $"{name}: ingen säker skillnad mellan kvinnor och män {SwedishFormat.Year(year)}",
            null when women is { } w && men is { } m =>
                $"{name} {SwedishFormat.Year(year)}: kvinnor {format.Value(w)}, män {format.InWords(m)}",
            null => $"{name} {SwedishFormat.Year(year)}: {(women is null ? "värde för kvinnor saknas" : "värde för män saknas")}",
        };

    public static string DifferenceTitle(ValueFormat format) => $"Skillnad, män minus kvinnor, {format.DifferenceUnit}";

    /// <summary>"kvinnor högre" beside the zero line.</summary>
    public static string Higher(string gender) => $"{ChartWords.Inside(gender)} högre";

    /// <param name="indicator">The indicator.</param>
    /// <param name="computed">Whether uncertainty and difference are drawn.</param>
    public static string Source(Indicator indicator, bool computed) =>
        Sources.Published(indicator) + (computed ? " " + Sources.Computed("osäkerhet och skillnad") : "");

    /// <summary>The chart for who cannot see it.</summary>
    /// <param name="name">The own municipality.</param>
    /// <param name="format">How values are written.</param>
    /// <param name="years">Every year shown.</param>
    /// <param name="women">Women's values.</param>
    /// <param name="men">Men's.</param>
    /// <param name="certain">The years whose difference is certain, with men minus women; null where no difference is drawn.</param>
    public static string Description(
        string name,
        ValueFormat format,
        IReadOnlyList<int> years,
        IReadOnlyList<double?> women,
        IReadOnlyList<double?> men,
        IReadOnlyList<(int Year, double Value)>? certain
    ) =>
        $"Linjediagram. I {name}: {Course("kvinnor", format, years, women)}; {Course("män", format, years, men)}."
        + (certain is null ? "" : Differences(format, certain));

    private static string Course(string who, ValueFormat format, IReadOnlyList<int> years, IReadOnlyList<double?> values) =>
        values.All(value => value is null) ? $"värde för {who} saknas" : $"andelen för {who} {SeriesWords.Course(format, years, values)}";

    private static string Differences(ValueFormat format, IReadOnlyList<(int Year, double Value)> certain) =>
        certain.Count == 0
            ? " Skillnaden är inte säker något år."
            : $" Skillnaden, män minus kvinnor i {format.DifferenceUnit}, är säker "
                + Words.List([.. certain.Select(one => $"{SwedishFormat.Year(one.Year)} ({format.Difference(one.Value)})")])
                + " och annars osäker.";
}
