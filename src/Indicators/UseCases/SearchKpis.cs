using System.Collections.Concurrent;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>
/// Looks among all of Kolada's KPIs by words as people type them: SQLite finds those that hold the letters, and what is nearest to what was
/// meant is put first here.
/// </summary>
public sealed class SearchKpis : IDisposable
{
    /// <summary>More letters than this are no search.</summary>
    public const int MostLetters = 200;

    /// <summary>More words than this are not looked for.</summary>
    public const int MostWords = 12;

    private readonly KoladaKpis kolada;
    private readonly KpiIndex index;
    private readonly ConcurrentDictionary<string, string> stems = new(StringComparer.Ordinal);
    private readonly KpiWords?[] words;
    private readonly Lazy<IReadOnlyList<string>> vocabulary;

    internal SearchKpis(KoladaKpis kolada)
    {
        this.kolada = kolada;
        index = new KpiIndex(kolada.All.Select(kpi => (Folded.Key(kpi.Title), Folded.Key(Beside(kpi)), Folded.Key(kpi.Description ?? ""))));
        words = new KpiWords?[kolada.All.Count];
        // The commonest first: of words that are as near, it is the likelier one.
        vocabulary = new(() =>
            [
                .. kolada
                    .All.SelectMany(kpi => SearchTerm.WordsOf(kpi.Title))
                    .Where(word => word.Length >= KpiIndex.FewestLetters)
                    .CountBy(word => word, StringComparer.Ordinal)
                    .OrderByDescending(word => word.Value)
                    .ThenBy(word => word.Key, StringComparer.Ordinal)
                    .Select(word => word.Key),
            ]
        );
    }

    /// <summary>What there is for a question.</summary>
    /// <exception cref="UserException">It is too long, or holds no word.</exception>
    public SearchAnswer Of(SearchQuestion question)
    {
        if (question.Words.Length > MostLetters)
        {
            throw UserException.Invalid(SearchWords.TooLong(question.Words.Length, MostLetters));
        }

        var terms = SearchTerm.Of(question.Words);
        if (terms.Count == 0)
        {
            throw UserException.Invalid(SearchWords.NoWord);
        }

        var each = terms.SelectMany(Read).ToList();
        var read = each.ConvertAll(one => one.Read);
        var hits = Hits(Common([.. each.Select(one => one.Places).OfType<HashSet<int>>()]), read, mostMissing: 0);
        if (hits.Count == 0)
        {
            // When none has them all, those that have most of them.
            var some = Hits(Most(each.SelectMany(one => one.Places ?? [])), read, mostMissing: read.Count - 1);
            hits = some.Count == 0 ? [] : some.FindAll(hit => hit.Missing == some.Min(one => one.Missing));
        }

        var ordered = hits.OrderBy(hit => hit.InDescriptionOnly)
            .ThenByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Kpi.Id, StringComparer.Ordinal)
            .ToList();
        return new SearchAnswer(question, ordered)
        {
            Of = kolada.All.Count,
            AsOf = kolada.AsOf,
            HasAllWords = hits.TrueForAll(hit => hit.Missing == 0),
            ReadAs = read.SequenceEqual(terms) ? null : string.Join(' ', read.Select(term => term.Word)),
        };
    }

    /// <summary>The KPIs whose titles are nearest to some words, at most so many; none when nothing is near.</summary>
    public IReadOnlyList<StoredKpi> Nearest(string text, int most)
    {
        var cut = text.Length > MostLetters ? text[..MostLetters] : text;
        return SearchTerm.Of(cut).Count == 0 ? [] : [.. Of(new SearchQuestion(cut)).Shown.Take(most).Select(hit => hit.Kpi)];
    }

    /// <summary>The KPIs that go on whose titles have at least half of the words of what something is called, at most so many.</summary>
    public IReadOnlyList<StoredKpi> Called(string name, int most)
    {
        var cut = name.Length > MostLetters ? name[..MostLetters] : name;
        var asked = SearchTerm.Of(cut).Count;
        return asked == 0
            ? []
            :
            [
                .. Of(new SearchQuestion(cut) { Ended = false })
                    .Shown.Where(hit => hit.Missing * 2 <= asked)
                    .Take(most)
                    .Select(hit => hit.Kpi),
            ];
    }

    // A word that nothing has is read as the nearest that something has, or as the two words that it is made of.
    private IEnumerable<(SearchTerm Read, HashSet<int>? Places)> Read(SearchTerm term)
    {
        var found = With(term);
        if (found is not { Count: 0 })
        {
            return [(term, found)];
        }

        return Near(term.Word) is { } near ? [(new SearchTerm(near), With(new SearchTerm(near)))]
            : Parts(term.Word) is var (first, second) ? [(first, With(first)), (second, With(second))]
            : [(term, found)];
    }

    // Two letters that changed places are two edits.
    private string? Near(string word)
    {
        var most = word.Length switch
        {
            < 6 => 1,
            < 12 => 2,
            _ => 3,
        };
        return Catalogue.Nearest.To(word, vocabulary.Value.Where(other => Math.Abs(other.Length - word.Length) <= most), most);
    }

    // "ungdomsarbetslöshet": "ungdom" and "arbetslöshet", with the letter between that joins them left out. The longest last part first,
    // for it says what the whole is.
    private (SearchTerm, SearchTerm)? Parts(string word)
    {
        for (var cut = LeastPart; cut <= word.Length - LeastPart; cut++)
        {
            var last = new SearchTerm(word[cut..]);
            var first = new SearchTerm(word[..cut].TrimEnd('s'));
            if (vocabulary.Value.Contains(last.Word) && first.Word.Length >= LeastPart && With(first) is { Count: > 0 })
            {
                return (first, last);
            }
        }

        return null;
    }

    private const int LeastPart = 4;

    // Those that stand in most of the sets.
    private static List<int> Most(IEnumerable<int> places)
    {
        var counts = places.CountBy(place => place).ToList();
        var most = counts.Count == 0 ? 0 : counts.Max(place => place.Value);
        return [.. counts.Where(place => place.Value == most).Select(place => place.Key)];
    }

    private HashSet<int> Common(IReadOnlyList<HashSet<int>> each) =>
        each.Count == 0 ? [.. Enumerable.Range(0, words.Length)] : each.Aggregate((all, one) => [.. all.Intersect(one)]);

    // Null where the letters are too few to be asked for: then each is looked at.
    private HashSet<int>? With(SearchTerm term)
    {
        if (term.Letters is not { } letters)
        {
            return null;
        }

        var found = index.With(letters).ToHashSet();
        foreach (var other in term.Also)
        {
            found.UnionWith(other.Select(With).OfType<HashSet<int>>().Aggregate((all, one) => [.. all.Intersect(one)]));
        }

        return found;
    }

    private List<SearchHit> Hits(IReadOnlyCollection<int> places, IReadOnlyList<SearchTerm> terms, int mostMissing) =>
        [.. places.Select(place => Hit(place, terms)).Where(hit => hit.Missing <= mostMissing)];

    /// <summary>Lets go of the index; a service leaves that to its collector, for a reader may be looking in it.</summary>
    public void Dispose() => index.Dispose();

    private SearchHit Hit(int place, IReadOnlyList<SearchTerm> terms) =>
        SearchRank.Of(kolada.All[place], Of(place), terms, kolada.Fetched.Contains(kolada.All[place].Id));

    private KpiWords Of(int place) => words[place] ??= KpiWords.Of(kolada.All[place], Beside(kolada.All[place]), StemOf);

    private string StemOf(string word) => stems.GetOrAdd(word, SwedishStem.Of);

    private static string Beside(StoredKpi kpi) =>
        $"{kpi.Id} {kpi.Area} {string.Join(' ', kpi.Producers ?? [])} {(kpi.Genders == true ? string.Join(' ', SearchWords.Sexes) : "")}";
}
