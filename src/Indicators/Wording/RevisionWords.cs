using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.Wording;

/// <summary>What Kolada has changed of an indicator's values since the report before, as one sentence.</summary>
public static class RevisionWords
{
    private const int MostTold = 4;

    /// <summary>"Sedan förra rapporten har Kolada ändrat 2021 från 64,4 till 64,1 …"; null when nothing has changed.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="changes">Changes of this indicator's own values, the municipality's.</param>
    public static string? Tell(Indicator indicator, IReadOnlyList<ValueChange> changes)
    {
        if (changes.Count == 0)
        {
            return null;
        }

        var format = Sentences.Format(indicator);
        string Number(double? value) => value is { } number ? format.Value(number) : "saknat värde";
        var told = changes.OrderByDescending(change => change.Year).ThenBy(change => change.Gender == "T" ? 0 : 1).ThenBy(change => change.Gender, StringComparer.Ordinal).Take(MostTold)
            .Select(change => $"{SwedishFormat.Year(change.Year)}{Of(change.Gender)} från {Number(change.From)} till {Number(change.To)}").ToList();
        var more = changes.Count - told.Count;
        return $"Sedan förra rapporten har Kolada ändrat {Words.List(more > 0 ? [.. told, $"{Numbers.Word(more)} värden till"] : told)}.";
    }

    private static string Of(string gender) => gender switch { "K" => " (kvinnor)", "M" => " (män)", _ => "" };
}
