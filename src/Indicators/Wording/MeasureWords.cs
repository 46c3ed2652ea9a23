using System.Globalization;
using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a measure is, and how its figures on a page are headed and explained.</summary>
internal static class MeasureWords
{
    /// <summary>The row of the difference between women and men.</summary>
    public static string Gap(Indicator indicator) => $"Kvinnor minus män, {Sentences.Format(indicator).DifferenceUnit}";

    /// <summary>The heading of a measure's page: the measure, and where.</summary>
    public static string Title(Plan plan, Indicator indicator) => $"{indicator.Name} i {plan.Name}";

    /// <summary>Which way is the better one.</summary>
    public static string Direction(Indicator indicator) =>
        indicator.Better switch
        {
            Better.High => "högre är bättre",
            Better.Low => "lägre är bättre",
            Better.Near => $"närmare {indicator.Near!.Value.ToString("0.###", CultureInfo.InvariantCulture).Replace('.', ',')} är bättre",
            _ => indicator.Undecided ? "inte sagt vilket som är bättre" : "inget håll är bättre",
        };

    /// <summary>What is measured and in what unit: a table's caption.</summary>
    public static string InUnit(Indicator indicator, string gender = Figures.Total) =>
        $"{indicator.Measures}{(indicator.Unit == Unit.Number ? "" : ", " + SwedishFormat.UnitWord(indicator.Unit))}"
        + (FaultWords.GenderWord(gender) is { Length: > 0 } who ? ", " + who : "");

    /// <summary>A measure's name, with women or men where only they are shown.</summary>
    public static string Name(Indicator indicator, string gender) =>
        indicator.Name + (FaultWords.GenderWord(gender) is { Length: > 0 } who ? ", " + who : "");

    /// <summary>What is measured, its unit, which way is better, and through which years.</summary>
    public static string Meta(Indicator indicator, int from, int until) =>
        $"{indicator.Measures} · {UnitPart(indicator)}" + $"{Words.Sentence(Direction(indicator))} · {Words.Span(from, until)}";

    /// <summary>Whose measure it is, where it comes from, its unit and which way is better.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="indicator">The measure.</param>
    /// <param name="kolada">Kolada's KPIs, by id.</param>
    public static string Meta(Plan plan, Indicator indicator, IReadOnlyDictionary<string, StoredKpi> kolada)
    {
        var from = indicator.Kpi is { } kpi ? $"Kolada {Title(kpi, kolada)}" : "Räknas fram här";
        return $"{plan.Name} · {from} · {UnitPart(indicator)}{Words.Sentence(Direction(indicator))}";
    }

    // A number's unit stands in its measure's name.
    private static string UnitPart(Indicator indicator) =>
        indicator.Unit == Unit.Number ? "" : $"{Words.Sentence(SwedishFormat.UnitWord(indicator.Unit))} · ";

    /// <summary>Kolada's id, or that the measure is computed here.</summary>
    public static string Kpi(Indicator indicator) => indicator.Kpi ?? "egen beräkning";

    /// <summary>A KPI's id with Kolada's title.</summary>
    public static string Title(string kpi, IReadOnlyDictionary<string, StoredKpi> kolada) =>
        kolada.TryGetValue(kpi, out var known) ? $"{kpi}, {known.Title}" : kpi;

    /// <summary>
    /// The sources of a measure's page. What of it is computed here: a number of persons is held against nobody, and what has no direction
    /// has no place.
    /// </summary>
    public static string Sourced(Indicator indicator, bool hasValue)
    {
        string?[] computed =
        [
            indicator.Comparable ? "medel" : null,
            indicator.Comparable && indicator.Better != Better.Neutral ? "plats" : null,
            "ändring",
            "bedömning",
        ];
        return Sources.Published(indicator, indicator.Expected is not null)
            + (hasValue ? " " + Sources.Computed(Words.List([.. computed.OfType<string>()])) : "");
    }

    /// <summary>The year of the newest value, and that few are behind it.</summary>
    public static string NewestYear(SeriesComparison total) => SwedishFormat.Year(total.Year) + (total.SmallBase ? ", litet underlag" : "");

    /// <summary>Since when a change is, and how it is judged.</summary>
    public static string Judged(SeriesComparison total) =>
        $"sedan {SwedishFormat.Year(total.ComparedYear)}: {Words.Of(total.Judgement.Verdict)}";

    /// <summary>That there is no change to tell of.</summary>
    public static string NoChange(SeriesComparison total) => $"Värde för {SwedishFormat.Year(total.ComparedYear)} saknas";

    /// <summary>What a deviation is from.</summary>
    public static string Against(IndicatorComparison comparison, ExpectedComparison expected) =>
        expected.Source == ExpectedSource.Kolada ? $"mot förväntat värde {Sentences.Format(comparison.Indicator).Value(expected.Value)}"
        : comparison.Model?.Newest.Interval is { } span && span.Holds(expected.Value + expected.Deviation)
            ? "mot egen modell: inom det väntade spannet"
        : "mot egen modell";

    /// <summary>Among how many a place is; a quarter is named only where chance cannot move the place out of it.</summary>
    public static string Among(Rank rank) =>
        FormattableString.Invariant($"av {rank.Of}")
        + (
            Words.PlacesOf(rank) is { } places ? $" (med slumpen inräknad {places})"
            : Words.Quarter(rank) is { } quarter ? $": {quarter}"
            : ""
        );

    /// <summary>Over the chart of every municipality.</summary>
    public static string AllMunicipalities(int year) => $"Alla kommuner {SwedishFormat.Year(year)}";

    /// <summary>Over the chart of the municipalities' values.</summary>
    public static string Spread(int year) => $"Kommunernas värden {SwedishFormat.Year(year)}";

    /// <summary>A deviation's name, with its unit.</summary>
    public static string Deviation(Indicator indicator) => $"Avvikelse, {Sentences.Format(indicator).DifferenceUnit}";

    /// <summary>A chart to take home.</summary>
    /// <summary>The signs of the table of figures.</summary>
    public static string Signs(Indicator indicator) =>
        "Tecken: "
        + (indicator.Base is null ? "" : "u färre än 30 personer i underlaget, ")
        + "– värde saknas."
        + (
            indicator.Comparable
                ? " Medel är ovägda: varje kommun räknas lika."
                : " Antal jämförs inte med andra kommuner, för de följer kommunens storlek."
        )
        + (indicator.Comparable && indicator.Better != Better.Neutral ? " Plats 1 är bäst." : "")
        + (indicator.Expected is null ? "" : " Avvikelsen är Koladas, eller skillnaden där Kolada inte anger den.");

    /// <summary>Over the years that are folded away.</summary>
    public static string Earlier(int from, int until) => $"Tidigare år, {Words.Span(from, until)}";
}
