using System.Text.RegularExpressions;

namespace Indicators.Fetching;

/// <summary>Kolada gives most KPIs that end no successor; often a new one has nearly the same title.</summary>
internal sealed partial class Successors
{
    // Half of the words shared says nothing ("andel (%)" is in most titles); three quarters is a renamed or redefined measure.
    // The first word says what is counted: "Förväntat värde för …" shares all other words with what it is expected of.
    private const double AlikeEnough = 0.75;

    // Among several that are alike, one that differs late (an age, a year) is nearer than one with a word more in the middle.
    private const double SameStart = 0.25;

    private const int Most = 3;

    private readonly IReadOnlyDictionary<string, string> titles;
    private readonly ILookup<string, (string Kpi, HashSet<string> Words)> current;

    /// <summary>Takes the titles to look among, by id; those that have themselves ended follow nothing.</summary>
    public Successors(IReadOnlyDictionary<string, string> titles)
    {
        this.titles = titles;
        current = titles
            .Where(kpi => StoredKpi.LastYear(kpi.Value) is null)
            .Select(kpi => (Kpi: kpi.Key, Words: WordsOf(kpi.Value)))
            .Where(kpi => kpi.Words.Count > 0)
            .ToLookup(kpi => kpi.Words[0], kpi => (kpi.Kpi, kpi.Words.ToHashSet(StringComparer.Ordinal)), StringComparer.Ordinal);
    }

    /// <summary>The KPIs whose titles are most alike, at most three, the nearest first. Which it is, if any, a person decides.</summary>
    public IReadOnlyList<string> Of(string kpi, string title)
    {
        if (WordsOf(title) is not [var first, ..] list)
        {
            return [];
        }

        var words = list.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. current[first]
                .Where(other => other.Kpi != kpi)
                .Select(other => (other.Kpi, Likeness: Likeness(words, other.Words)))
                .Where(other => other.Likeness >= AlikeEnough)
                .OrderByDescending(other => other.Likeness + (SameStart * CommonStart(title, titles[other.Kpi])))
                .ThenBy(other => other.Kpi, StringComparer.Ordinal)
                .Select(other => other.Kpi)
                .Take(Most),
        ];
    }

    // Shared words among all words of the two titles.
    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared == 0 ? 0 : (double)shared / (one.Count + other.Count - shared);
    }

    // The share of the longer title that both begin with.
    private static double CommonStart(string one, string other) =>
        (double)one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count() / Math.Max(1, Math.Max(one.Length, other.Length));

    private static List<string> WordsOf(string title) =>
        [.. Word().Matches(StoredKpi.WithoutEndedMark(title).ToLowerInvariant()).Select(word => word.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
