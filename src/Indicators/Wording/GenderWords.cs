using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a chart of women beside men says.</summary>
internal static class GenderWords
{
    public const string Women = "Kvinnor";
    public const string Men = "Män";
    public const string WomenInCountry = "Kvinnor i Riket";
    public const string MenInCountry = "Män i Riket";
    public const string HowToRead = "Streck: 99 procents osäkerhet. Ihålig punkt: färre än 30 personer. Fylld romb: säker skillnad.";

    /// <summary>
    /// What the difference at least is where it is certain, else that it is not; both values where the persons are not known.
    /// </summary>
    /// <param name="name">The own municipality.</param>
    /// <param name="format">How values are written.</param>
    /// <param name="year">The newest year.</param>
    /// <param name="women">Women's value that year.</param>
    /// <param name="men">Men's.</param>
    /// <param name="gap">Women less men as judged; null where either is missing.</param>
    public static string Title(string name, ValueFormat format, int year, double? women, double? men, GenderGap? gap) =>
        gap switch
        {
            { Women: not null, Judgement.Verdict: Verdict.Uncertain } => $"{name}: ingen säker skillnad mellan kvinnor och män {Span(gap)}",
            { Women: not null, Interval: { } interval } => $"{name}: {(gap.Value < 0 ? "män" : "kvinnor")} minst "
                + $"{format.SizeInWords(Math.Min(Math.Abs(interval.Low), Math.Abs(interval.High)))} högre {Span(gap)}",
            _ when women is { } w && men is { } m =>
                $"{name} {SwedishFormat.Year(year)}: kvinnor {format.Value(w)}, män {format.InWords(m)}",
            _ => $"{name} {SwedishFormat.Year(year)}: {(women is null ? "värde för kvinnor saknas" : "värde för män saknas")}",
        };

    // "2022" or "2020–2022".
    private static string Span(GenderGap gap) => gap.Years.Count == 1 ? SwedishFormat.Year(gap.Years[0]) : LongerWords.Span(gap.Years);

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
        $"Linjediagram över kvinnor och män i {name}. {Course("kvinnor", format, years, women)} {Course("män", format, years, men)}"
        + (certain is null ? "" : Differences(format, years.Count, certain));

    private static string Course(string who, ValueFormat format, IReadOnlyList<int> years, IReadOnlyList<double?> values) =>
        values.All(value => value is null)
            ? $"Värde för {who} saknas."
            : format.Unit switch
            {
                Unit.Percent => "Andelen bland ",
                Unit.Count => "Antalet ",
                _ => "Värdet för ",
            } + $"{who} {SeriesWords.Course(format, years, values)}.";

    private static string Differences(ValueFormat format, int years, IReadOnlyList<(int Year, double Value)> certain) =>
        certain.Count == 0
            ? " Skillnaden är inte säker något år."
            : $" Skillnaden är män minus kvinnor, i {format.DifferenceUnit}. Den är säker "
                + Words.List([.. certain.Select(one => $"{SwedishFormat.Year(one.Year)} ({format.Difference(one.Value)})")])
                + (certain.Count < years ? ". Andra år är den osäker." : ".");
}
