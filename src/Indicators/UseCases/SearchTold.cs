using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>What a search came to, in sentences.</summary>
internal static class SearchTold
{
    /// <summary>How many there are, and what was looked for in place of what was typed.</summary>
    public static IEnumerable<string> Of(SearchAnswer answer)
    {
        if (answer.ReadAs is { } read)
        {
            yield return SearchWords.ReadAs(answer.Question.Words, read);
        }

        if (!answer.HasAllWords)
        {
            yield return SearchWords.NotAll;
        }

        yield return SearchWords.Found(
            answer.Shown.Count,
            answer.Of,
            answer.Shown.Count(hit => hit.LastYear is not null),
            answer.Question.Descriptions ? 0 : answer.Found.Count - answer.Named.Count,
            SearchTerm.Of(answer.Question.Words).Count,
            answer.HasAllWords
        );
    }

    /// <summary>What follows a KPI that has ended.</summary>
    public static string After(KoladaKpis kolada, string kpi) =>
        SearchWords.After([.. kolada.After(kpi).Select(next => (next.Kpi.Id, SearchWords.Title(next.Kpi), next.SaidByKolada))]);
}
