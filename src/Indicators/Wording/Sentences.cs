using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>The sentences that tell one indicator, by rule: each says only what its judgement and cells bear.</summary>
public static class Sentences
{
    /// <summary>Level, expected value, change, comparisons and base, as short sentences in that order.</summary>
    public static IReadOnlyList<string> Tell(PlanFigures plan, IndicatorComparison told)
    {
        var indicator = told.Indicator;
        var subject = Subject(indicator, plan.Plan.Name);
        if (told.Total is not { } total || told.Year is not { } year)
        {
            return [indicator.Derived is null ? $"Kolada har inget värde för {subject}." : $"Det finns inga värden att räkna fram {subject} ur."];
        }

        return
        [
            $"År {SwedishFormat.Year(year)} var {subject} {Format(indicator).InWords(total.Value)}.",
            .. Optional(Expected(told)),
            Change(indicator, total, year),
            .. Optional(Comparisons(plan, indicator, total)),
            .. Optional(Place(indicator, total)),
            .. Optional(Base(indicator, total)),
        ];
    }

    /// <summary>How this indicator's numbers are written.</summary>
    public static ValueFormat Format(Indicator indicator) => new(indicator.Unit, indicator.Decimals);

    /// <summary>The measure as the subject of a sentence about one area.</summary>
    public static string Subject(Indicator indicator, string name) => indicator.Subject.Replace("{kommun}", name, StringComparison.Ordinal);

    /// <summary>"4,1 procentenheter under", "i nivå med": the beginning of "… förväntat värde".</summary>
    public static string Against(ValueFormat format, double deviation) => format.ShowsAsZero(deviation)
        ? "i nivå med"
        : $"{format.SizeInWords(deviation)} {(deviation > 0 ? "över" : "under")}";

    private static string? Expected(IndicatorComparison told) => told.Expected is not { } expected
        ? null
        : told.Model?.Newest.Interval is { } interval ? OwnModelWords.Deviation(Format(told.Indicator), expected, interval)
        : $"Det är {Against(Format(told.Indicator), expected.Deviation)} det förväntade värdet, {Format(told.Indicator).Value(expected.Value)}.";

    private static string Change(Indicator indicator, SeriesComparison total, int year)
    {
        var format = Format(indicator);
        var before = SwedishFormat.Year(year - 1);
        if (total.Change is not { } change || total.Previous is not { } previous)
        {
            return $"Värde för {before} saknas, så ingen ändring visas.";
        }

        var size = format.SizeInWords(change);
        var noun = change > 0 ? "Ökningen" : "Minskningen";
        return (total.Judgement.Verdict, total.Judgement.Evidence) switch
        {
            _ when format.ShowsAsZero(change) => $"Värdet är i stort sett detsamma som {before}.",
            (Verdict.Uncertain, Evidence.Persons) => $"{noun} sedan {before}, {size}, kan bero på slumpen.",
            (Verdict.Uncertain, _) => $"{noun} sedan {before}, {size}, är inte större än den vanliga variationen.",
            (Verdict.Better or Verdict.Worse, Evidence.Persons) =>
                $"{noun} sedan {before}, {size}, är större än vad slumpen brukar ge: läget är {Words.Of(total.Judgement.Verdict)}.",
            (Verdict.Better or Verdict.Worse, _) =>
                $"{noun} sedan {before}, {size}, är större än den vanliga variationen: läget är {Words.Of(total.Judgement.Verdict)}.",
            (_, Evidence.NoDirection) => $"Året före var värdet {format.Value(previous)}. Måttet har inget håll som är bättre.",
            (_, Evidence.Break) => $"Serien bryts mellan {before} och {SwedishFormat.Year(year)}, så åren går inte att jämföra.",
            _ => $"{noun} sedan {before}, {size}, bedöms inte: serien är för kort{(indicator.Breaks.Count > 0 ? " efter brottet" : "")}.",
        };
    }

    private static string? Comparisons(PlanFigures plan, Indicator indicator, SeriesComparison total)
    {
        var format = Format(indicator);
        var country = total.Country is { } value ? format.Value(value) : null;
        var peers = total.Peers is { } summary && plan.Group is { } group
            ? format.Value(summary.Mean) + (summary.N < group.Members.Count ? $" ({summary.N} av {group.Members.Count} har värde)" : "")
            : null;
        return (country, peers) switch
        {
            _ when !indicator.Comparable => "Antal jämförs inte med andra kommuners, för de följer kommunens storlek.",
            (null, null) => null,
            (null, _) => $"Liknande kommuner hade i medel {peers}.",
            (_, null) => $"Riket hade {country}.",
            _ => $"Riket hade {country} och liknande kommuner i medel {peers}.",
        };
    }

    private static string? Place(Indicator indicator, SeriesComparison total) => indicator.Better == Better.Neutral
        ? null
        : $"Det ger {Words.Place(total.Rank)} kommuner{(Words.Quarter(total.Rank) is { } quarter ? $", i {quarter}" : "")}.";

    private static string? Base(Indicator indicator, SeriesComparison total) => total.Base is not { } persons || indicator.Base is not { } known
        ? null
        : total.SmallBase
            ? $"Underlaget är litet: {SwedishFormat.Number(persons, 0)} {known.Of}."
            : $"Bakom värdet står {SwedishFormat.Number(persons, 0)} {known.Of}.";

    private static IEnumerable<string> Optional(string? sentence) => sentence is null ? [] : [sentence];
}
