using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>Where a measure stood when the plan began, where it has gone since, and the class the plan puts it in.</summary>
internal static class SinceWords
{
    /// <summary>
    /// "Utgångsvärde 2017: 41,9 procent. Sedan dess +10,8 procentenheter, åt rätt håll."; null where the plan has no such year.
    /// </summary>
    public static string? Tell(IndicatorComparison comparison)
    {
        if (comparison.SinceStart is not { } since)
        {
            return null;
        }

        var format = Sentences.Format(comparison.Indicator);
        var year = SwedishFormat.Year(since.FromYear);
        return since.From is not { } from ? $"Utgångsvärde {year}: saknas hos Kolada."
            : since.Change is not { } change
                ? $"Utgångsvärde {year}: {format.InWords(from)}. Serien har ett brott sedan dess, så ändringen går inte att räkna."
            : $"Utgångsvärde {year}: {format.InWords(from)}. Sedan dess {format.Difference(change)} {format.DifferenceUnit}"
                + $"{Way(since.Judgement.Verdict)}.";
    }

    private static string Way(Verdict verdict) =>
        verdict switch
        {
            Verdict.Better => ", åt rätt håll",
            Verdict.Worse => ", åt fel håll",
            Verdict.Uncertain => ", vilket kan vara slump eller vanliga svängningar",
            _ => "",
        };

    /// <summary>
    /// How many measures have gone which way since the plan began, as a sentence whose parts make the whole; null where none can be asked.
    /// </summary>
    /// <param name="comparisons">The plan's measures.</param>
    public static string? Counts(IEnumerable<IndicatorComparison> comparisons)
    {
        var asked = comparisons.Where(one => one is { SinceStart: not null, Indicator.Better: not Better.Neutral }).ToList();
        if (asked.Count == 0)
        {
            return null;
        }

        var parts = asked
            .GroupBy(one => Part(one.SinceStart!.Judgement.Verdict))
            .OrderBy(part => part.Key)
            .Select(part => Said(part.Key, [.. part.Select(one => one.Indicator.Name)], asked.Count));
        var year = SwedishFormat.Year(asked[0].SinceStart!.FromYear);
        return $"Sedan utgångsåret {year}, av {NumberWords.Word(asked.Count)} mått där ett håll är bättre: {string.Join("; ", parts)}.";
    }

    private static int Part(Verdict verdict) =>
        verdict switch
        {
            Verdict.Better => 0,
            Verdict.Worse => 1,
            Verdict.Uncertain => 2,
            _ => 3,
        };

    private static string Said(int part, IReadOnlyList<string> names, int of)
    {
        var count = names.Count == of && of > 1 ? "alla" : NumberWords.Word(names.Count);
        return part switch
        {
            0 => $"{count} åt rätt håll ({string.Join(", ", names)})",
            1 => $"{count} åt fel håll ({string.Join(", ", names)})",
            2 => $"{count} utan säker ändring",
            _ => $"{count} som inte går att bedöma",
        };
    }

    /// <summary>The class of the newest value, with every class and its limits; null where the plan has none.</summary>
    public static string? Class(PlanIndicator named, IndicatorComparison comparison)
    {
        var classes = ValueClass.All(named);
        if (classes.Count == 0)
        {
            return null;
        }

        var format = Sentences.Format(comparison.Indicator);
        var limits = string.Join("; ", classes.Select(one => $"{one.Name} {Limits(format, one)}"));
        return comparison.Total is not { } total ? $"Planens klasser: {limits}. Värdet saknas, så klassen är inte känd."
            : ValueClass.Of(named, total.Value) is not { } own
                ? $"Planens klasser: {limits}. Värdet {SwedishFormat.Year(total.Year)} ligger under dem alla."
            : $"Planens klass {SwedishFormat.Year(total.Year)}: {own.Name}. Klasserna är {limits}. "
                + "Klassen går efter värdet, utan hänsyn till slumpen.";
    }

    private static string Limits(ValueFormat format, ValueClass one) =>
        (one.From, one.Below) switch
        {
            ({ } from, { } below) => $"{format.Value(from)} till under {format.InWords(below)}",
            ({ } from, null) => $"{format.InWords(from)} eller mer",
            (null, { } below) => $"under {format.InWords(below)}",
            _ => "alla värden",
        };
}
