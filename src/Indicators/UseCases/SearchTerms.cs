using System.Text.RegularExpressions;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>One word that is looked for, with what is held to be the same.</summary>
/// <param name="Word">As it was written, in small letters.</param>
internal sealed partial record SearchTerm(string Word)
{
    /// <summary>What its forms have in common.</summary>
    public string Stem { get; } = SwedishStem.Of(Word);

    /// <summary>Other words that mean what it means to Kolada, each one or several that must all be there.</summary>
    public IReadOnlyList<IReadOnlyList<SearchTerm>> Also { get; init; } = [];

    /// <summary>The letters that whatever has the word has; null when they are too few to be asked for.</summary>
    public string? Letters =>
        Stem.Length >= Store.KpiIndex.FewestLetters ? Stem
        : Word.Length >= Store.KpiIndex.FewestLetters ? Word
        : null;

    /// <summary>The words of a text, in small letters.</summary>
    public static IEnumerable<string> WordsOf(string text) => AWord().Matches(Folded.Key(text)).Select(word => word.Value);

    /// <summary>What a question asks for: small words that are in every title are left out, when there are others.</summary>
    public static IReadOnlyList<SearchTerm> Of(string question)
    {
        var words = WordsOf(question).Distinct().Take(SearchKpis.MostWords).ToList();
        var telling = words.Where(word => !SearchWords.Small.Contains(word)).ToList();
        return [.. (telling.Count > 0 ? telling : words).Select(word => new SearchTerm(word) { Also = AlsoOf(word) })];
    }

    private static IReadOnlyList<IReadOnlyList<SearchTerm>> AlsoOf(string word) =>
        [
            .. SearchWords
                .Same.GetValueOrDefault(word, [])
                .Select(other => (IReadOnlyList<SearchTerm>)[.. WordsOf(other).Select(one => new SearchTerm(one))]),
        ];

    /// <summary>How nearly a word of a title is this one: 1 the same, 0 another.</summary>
    public double Likeness(string word, string stem) =>
        word == Word ? 1
        : stem == Stem ? 0.99
        : Word.Length >= LeastPart && word.StartsWith(Word, StringComparison.Ordinal) ? 0.85
        : Stem.Length < LeastPart ? 0
        : word.StartsWith(Stem, StringComparison.Ordinal) ? 0.8
        : word.Contains(Stem, StringComparison.Ordinal) ? 0.6
        : 0;

    // Three letters are a part of words that have nothing to do with them: "mat" of "klimat".
    private const int LeastPart = 4;

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex AWord();
}
