using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>A KPI's words with their stems.</summary>
/// <param name="Title">Those of its title, in order.</param>
/// <param name="Beside">Its id, and those of its area, its producers and of women and men where it has them apart.</param>
/// <param name="Description">Kolada's description in small letters.</param>
internal sealed record KpiWords(
    IReadOnlyList<(string Word, string Stem)> Title,
    IReadOnlyList<(string Word, string Stem)> Beside,
    string Description
)
{
    public static KpiWords Of(StoredKpi kpi, string beside, Func<string, string> stem)
    {
        IReadOnlyList<(string, string)> Each(string text) => [.. SearchTerm.WordsOf(text).Select(word => (word, stem(word)))];
        return new(Each(StoredKpi.WithoutEndedMark(kpi.Title)), Each(beside), Folded.Key(kpi.Description ?? ""));
    }
}

/// <summary>How near a KPI is to what was meant by some words.</summary>
internal static class SearchRank
{
    // A word elsewhere than in the title counts less than any in it.
    private const double Beside = 0.35;
    private const double Described = 0.15;
    private const double SameMeaning = 0.9;

    // Added to the mean of the words, which is at most 1.
    private const double First = 0.15;
    private const double Later = 0.5;
    private const double Whole = 0.35;
    private const double Unusual = 0.12;

    public static SearchHit Of(StoredKpi kpi, KpiWords words, IReadOnlyList<SearchTerm> terms, bool fetched)
    {
        var found = terms.Select(term => Best(term, kpi, words)).ToList();
        var missing = found.Count(one => one.Likeness == 0);
        var places = found.SelectMany(one => one.Places).Distinct().ToList();
        var last = StoredKpi.LastYear(kpi.Title);
        var score =
            found.Average(one => one.Likeness)
            + (places.Count == 0 ? 0 : First / (1 + (Later * places.Min())))
            + (Whole * places.Count / Math.Max(1, words.Title.Count))
            + Kind(kpi, words, last is not null, fetched)
            - (Unusual * words.Title.Count(word => SearchWords.Unusual.Contains(word.Word) && !terms.Any(term => term.Word == word.Word)));
        return new SearchHit(kpi, fetched, last)
        {
            Score = score,
            Missing = missing,
            InDescriptionOnly = found.Exists(one => one is { InDescription: true }),
            Matched = [.. places.Select(place => words.Title[place].Word)],
        };
    }

    // What most look for: what goes on, of municipalities, as a share, with figures at hand.
    private static double Kind(StoredKpi kpi, KpiWords words, bool ended, bool fetched) =>
        (ended ? -1 : 0)
        + (kpi.About == "L" ? -0.4 : 0)
        + (fetched ? 0.05 : 0)
        + (kpi.Period is null ? -0.1 : 0)
        + (kpi.Id[0] == 'N' ? 0.05 : 0)
        + (words.Title.Any(word => SearchWords.Usual.Contains(word.Word)) ? 0.05 : 0)
        + (words.Title.Any(word => SearchWords.Totals.Contains(word.Word)) ? 0.08 : 0)
        + (words.Title is [var first, ..] && SearchWords.BesideOthers.Contains(first.Word) ? -0.4 : 0);

    private readonly record struct Found(double Likeness, IReadOnlyList<int> Places, bool InDescription);

    private static Found Best(SearchTerm term, StoredKpi kpi, KpiWords words)
    {
        var own = InTitle(term, words);
        var other = term
            .Also.Select(all => all.Select(one => InTitle(one, words)).ToList())
            .Where(all => all.TrueForAll(one => one.Likeness > 0))
            .Select(all => new Found(SameMeaning * all.Min(one => one.Likeness), [.. all.SelectMany(one => one.Places)], false))
            .DefaultIfEmpty()
            .MaxBy(one => one.Likeness);
        var best = other.Likeness > own.Likeness ? other : own;
        if (best.Likeness > 0)
        {
            return best;
        }

        return string.Equals(term.Word, kpi.Id, StringComparison.OrdinalIgnoreCase) ? new(IdIsAsked, [], false)
            : words.Beside.Any(word => term.Likeness(word.Word, word.Stem) > 0) ? new(Beside, [], false)
            : term.Letters is { } letters && words.Description.Contains(letters, StringComparison.Ordinal) ? new(Described, [], true)
            : new(0, [], false);
    }

    private const double IdIsAsked = 5;

    // The place where it is most itself, and of those the first.
    private static Found InTitle(SearchTerm term, KpiWords words)
    {
        var best = new Found(0, [], false);
        for (var i = 0; i < words.Title.Count; i++)
        {
            if (term.Likeness(words.Title[i].Word, words.Title[i].Stem) is var likeness && likeness > best.Likeness)
            {
                best = new(likeness, [i], false);
            }
        }

        return best;
    }
}
