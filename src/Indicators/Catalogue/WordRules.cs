using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>The rules of a plan's own words: none is empty, and none means two things.</summary>
internal static class WordRules
{
    /// <summary>Every broken rule of a plan that stands at a path.</summary>
    public static IEnumerable<Fault> Check(Plan plan, string at) =>
        [
            .. Of(plan.StatusWords?.Fulfilment, $"{at}.statusWords.fulfilment"),
            .. Of(plan.StatusWords?.Expectation, $"{at}.statusWords.expectation"),
            .. plan.Occasions.SelectMany((one, o) => Of(one.StatusWords, CatalogueRules.At($"{at}.occasions", o) + ".statusWords")),
            .. Empty(plan.Levels?.Goals, $"{at}.levels.goals"),
            .. Empty(plan.Levels?.Actions, $"{at}.levels.actions"),
            .. plan.Words.SelectMany((word, w) => Check(plan, word, w, CatalogueRules.At($"{at}.words", w))),
        ];

    private static IEnumerable<Fault> Of(StatusWords? words, string at)
    {
        var given = words?.Given().ToList() ?? [];
        if (given.Any(one => one.Word.Length == 0))
        {
            yield return new Fault(at, PlanWordFaults.Empty);
        }

        foreach (var twice in given.GroupBy(one => Folded.Key(one.Word)).Where(same => same.Key.Length > 0 && same.Count() > 1))
        {
            yield return new Fault(at, PlanWordFaults.TwoMeanings(twice.First().Word));
        }
    }

    private static IEnumerable<Fault> Empty(LevelName? name, string at) =>
        name?.Forms()
            .Where(form => string.IsNullOrWhiteSpace(form.Form))
            .Select(form => new Fault($"{at}.{form.Field}", PlanWordFaults.Empty))
        ?? [];

    private static IEnumerable<Fault> Check(Plan plan, PlanWord word, int index, string at)
    {
        if (string.IsNullOrWhiteSpace(word.Word))
        {
            yield return new Fault($"{at}.word", PlanWordFaults.Empty);
        }

        if (plan.Words.Take(index).Any(before => Folded.Same(before.Word, word.Word) && OfOneKind(before.Means, word.Means)))
        {
            yield return new Fault($"{at}.word", PlanWordFaults.Twice(word.Word));
        }

        if (PlanWordMeanings.State(word.Means) is { } state && SheetWords.StateOf(word.Word) is { } known && known != state)
        {
            yield return new Fault($"{at}.means", PlanWordFaults.MeansOther(word.Word, ActionStates.Code(known)));
        }
    }

    private static bool OfOneKind(WordMeaning one, WordMeaning other) =>
        PlanWordMeanings.Status(one) is null == (PlanWordMeanings.Status(other) is null);
}
