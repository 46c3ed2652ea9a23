using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>What a look came to, in sentences.</summary>
internal static class LookTold
{
    /// <summary>What the figures say; that nobody has said which way is better, where nobody has; what follows what has ended.</summary>
    public static IEnumerable<string> Of(LookAnswer.Shown shown, KoladaKpis kolada)
    {
        yield return string.Join(' ', Sentences.Tell(shown.Figures, shown.Comparison));
        if (shown.Comparison.Indicator.Undecided)
        {
            yield return $"{LookWords.Question} {LookWords.NoDirection} {LookWords.Decide(shown.Kpi.Id)}";
        }

        if (After(shown.Kpi, kolada) is { } after)
        {
            yield return after;
        }
    }

    /// <summary>That it has ended or left Kolada, and what may follow; null when it goes on.</summary>
    public static string? After(StoredKpi kpi, KoladaKpis kolada) =>
        kolada.Find(kpi.Id) is null ? LookWords.Gone(kpi.Id, SearchWords.Title(kpi), SearchTold.After(kolada, kpi.Id))
        : StoredKpi.LastYear(kpi.Title) is { } last ? LookWords.Ended(last, SearchTold.After(kolada, kpi.Id))
        : null;
}
