using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a map of all municipalities says (karta).</summary>
internal static class MapWords
{
    /// <summary>The chart, as a sentence begins with it.</summary>
    public const string Chart = "Kartan";

    public const string Missing = "saknas";
    public const string Place = "Plats";
    public const string Gap = "…";

    private const string Borders = "Kartunderlag: Valmyndigheten, förenklat.";

    /// <summary>"Norrtälje: 66,2 procent, plats 167 av 290".</summary>
    public static string Title(string name, Indicator indicator, MapClasses map) =>
        $"{name}: {Sentences.Format(indicator).InWords(map.Own.Value)}, {ChartWords.PlaceOf(map.Own.Place, map.Places.Count)}"
        + (RankWords.Ranked(indicator) ? "" : " räknat från högst");

    public static string Subtitle(Indicator indicator, int year) =>
        SeriesWords.Subtitle(indicator, year)
        + (indicator.Better == Better.Neutral ? "" : $". {Words.Sentence(MeasureWords.Direction(indicator))}");

    /// <summary>Over the key: fifths, unless values are so alike that there are fewer classes.</summary>
    public static string Classes(MapClasses map, bool brief) =>
        map.Limits.Count == 4 ? (brief ? "Femtedelar" : "Femtedelar av kommunerna") : (brief ? "Klasser" : "Klasser av kommunerna");

    /// <summary>A class's values: "73,0 % eller mer", "69,0–72,9 %", "under 62,0 %".</summary>
    public static string Range(MapClasses map, int one, ValueFormat format, bool brief)
    {
        string Limit(double value) => brief ? format.Value(value) : format.WithUnit(value);
        return map.Limits.Count == 0 ? "alla"
            : one == 0 ? $"under {Limit(map.Limits[0])}"
            : one == map.Limits.Count ? $"{Limit(map.Limits[^1])} eller mer"
            : $"{Between(map, one, format)}{Limit(map.Limits[one] - Math.Pow(10, -format.Decimals))}";
    }

    /// <summary>How many are in a class, and that the own one is.</summary>
    public static string Count(int municipalities, string? own, bool brief) =>
        brief
            ? NumberWords.Place(municipalities)
            : $"{NumberWords.Place(municipalities)} {(municipalities == 1 ? "kommun" : "kommuner")}{(own is null ? "" : $", här {own}")}";

    /// <summary>The head of the values' column.</summary>
    public static string Column(ValueFormat format) =>
        format.Unit is Unit.Number ? ChartWords.Value : Words.Sentence(SwedishFormat.UnitWord(format.Unit));

    /// <summary>Under the table's chosen rows.</summary>
    public static string WholeTable(int rows) => $"Hela tabellen har {SwedishFormat.Number(rows, 0)} rader.";

    /// <summary>How it is read, what chance leaves open, and the source last.</summary>
    public static IReadOnlyList<string> Notes(string name, Indicator indicator, MapClasses map, Rank? rank)
    {
        var format = Sentences.Format(indicator);
        var missing = map.Missing.Count;
        return
        [
            (
                map.Limits.Count == 4
                    ? "Femtedelar: ungefär lika många kommuner i varje"
                    : "Klasser: så nära lika många kommuner i varje som går"
            )
                + $", gränserna avrundade till {format.RoundInWords(map.Step)}; ett värde på gränsen räknas uppåt. "
                + (
                    missing == 0
                        ? "Alla kommuner har värde. "
                        : $"{Words.Sentence(NumberWords.Municipalities(missing))} saknar värde (randigt). "
                )
                + (ExploreWords.Chance(rank) is { } chance ? $"{name}: {char.ToLowerInvariant(chance[0])}{chance[1..]} " : "")
                + "Ytan säger inget om hur många som bor där.",
            $"{Sources.Published(indicator)} {Sources.Computed("klasser och plats")} {Borders}",
        ];
    }

    public static string Description(string name, Indicator indicator, MapClasses map, (string Best, string Last) names)
    {
        var format = Sentences.Format(indicator);
        var classes = Enumerable
            .Range(0, map.Counts.Count)
            .Reverse()
            .Select(one => $"{Range(map, one, format, brief: false)} i {NumberWords.Place(map.Counts[one])}");
        return $"Karta över Sveriges kommuner {SwedishFormat.Year(map.Year)}: {MeasureWords.InUnit(indicator)}. "
            + $"Klasser: {string.Join(", ", classes)} kommuner. "
            + $"{name} har {format.WithUnit(map.Own.Value)}, i klassen {Range(map, map.Own.Class, format, brief: false)}, "
            + $"{ChartWords.PlaceOf(map.Own.Place, map.Places.Count)}. "
            + (map.Country is { } country ? $"Riket {format.Value(country)}. " : "")
            + $"Först {names.Best} {format.Value(map.Places[0].Value)}, sist {names.Last} {format.Value(map.Places[^1].Value)}."
            + (map.Missing.Count == 0 ? "" : $" {Words.Sentence(NumberWords.Municipalities(map.Missing.Count))} saknar värde.");
    }

    /// <summary>Why an indicator has no map though the municipality has a value.</summary>
    public static string WhyNot(PlanFigures plan, Indicator indicator) =>
        MapClasses.MedianBase(plan, indicator) is { } persons and < MapClasses.LeastBase
            ? $"{indicator.Key} bygger på så få personer (i mitten av kommunerna {SwedishFormat.Number(persons, 0)}) "
                + "att en karta mest skulle visa slumpen. Se tratten i stället."
            : $"Färre än {MapClasses.FewestMunicipalities} kommuner har värde i {indicator.Key} det nyaste året, "
                + "så kartan går inte att rita.";

    private static string Between(MapClasses map, int one, ValueFormat format) =>
        format.Value(map.Limits[one - 1]) + (map.Limits[one - 1] < 0 || format.Unit is Unit.PercentagePoints ? " till " : "–");
}
