namespace Indicators.Catalogue;

/// <summary>Finds the word the user probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest edits to the word, if few enough to be a slip; null when none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates) =>
        candidates
            .Select(candidate => (candidate, distance: Edits(Folded.Key(word), Folded.Key(candidate))))
            .Where(pair => pair.distance <= MostEdits(Math.Max(word.Length, pair.candidate.Length)))
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    /// <summary>The same of words that are all in small letters, within so many edits.</summary>
    public static string? To(string word, IEnumerable<string> candidates, int mostEdits) =>
        candidates
            .Select(candidate => (candidate, distance: Edits(word, candidate)))
            .Where(pair => pair.distance <= mostEdits)
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    /// <summary>"Menade du x?" with a space before it, or nothing when no candidate is near.</summary>
    public static string Question(string word, IEnumerable<string> candidates) =>
        To(word, candidates) is { } near ? $" Menade du \"{near}\"?" : "";

    // Two letters that changed places are two edits; a third of a long word may be wrong.
    private static int MostEdits(int length) => length < 4 ? 1 : Math.Max(2, length / 3);

    // Levenshtein's distance, row by row.
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substitution = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[to.Length];
    }
}
