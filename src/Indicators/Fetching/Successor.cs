using System.Text.RegularExpressions;

namespace Indicators.Fetching;

/// <summary>Kolada gives a KPI that ends no successor; often a new one has nearly the same title.</summary>
internal static partial class Successor
{
    // Half of the words shared says nothing ("andel (%)" is in most titles); three quarters is a renamed or redefined measure.
    // The first word says what is counted: "Förväntat värde för …" shares all other words with what it is expected of.
    private const double AlikeEnough = 0.75;

    // Among several that are alike, one that differs late (an age, a year) is nearer than one with a word more in the middle.
    private const double SameStart = 0.25;

    private const int Most = 3;

    /// <summary>
    /// The KPIs whose titles are most alike, at most three, the nearest first; none that has itself ended. Which it is, if any, a person
    /// decides.
    /// </summary>
    public static IReadOnlyList<string> Of(string kpi, string title, IReadOnlyDictionary<string, string> titles)
    {
        var words = WordsOf(title);
        return
        [
            .. titles
                .Where(other => other.Key != kpi && StoredKpi.LastYear(other.Value) is null)
                .Select(other => (other.Key, Words: WordsOf(other.Value)))
                .Where(other => words.Count > 0 && other.Words.Count > 0 && other.Words[0] == words[0])
                .Select(other => (other.Key, Likeness: Likeness([.. words], [.. other.Words])))
                .Where(other => other.Likeness >= AlikeEnough)
                .OrderByDescending(other => other.Likeness + (SameStart * CommonStart(title, titles[other.Key])))
                .ThenBy(other => other.Key, StringComparer.Ordinal)
                .Select(other => other.Key)
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
