using Indicators.Analysis;

namespace Indicators.Wording;

/// <summary>The fixed words: one place for each, so that tables, charts and sentences never differ.</summary>
public static class Words
{
    /// <summary>The verdict on a change, as it stands in a list with room.</summary>
    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Better => "bättre",
            Verdict.Worse => "sämre",
            Verdict.Higher => "säkert högre",
            Verdict.Lower => "säkert lägre",
            Verdict.Uncertain => "ingen säker förändring",
            _ => "bedöms inte",
        };

    /// <summary>The verdict in one word, for narrow tables; the table explains it below.</summary>
    public static string Short(Verdict verdict) => verdict == Verdict.Uncertain ? "osäker" : Of(verdict);

    /// <summary>The verdict as a table's cell: "Osäker", "Bättre från 2018".</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="from">The year the change is counted from; null for the year before, and where nothing is judged.</param>
    public static string InTable(Verdict verdict, int? from) =>
        Sentence(Short(verdict)) + (verdict != Verdict.NotAssessable && TableWords.From(from) is { } since ? " " + since : "");

    /// <summary>A place among the municipalities: <c>plats 167 av 290</c>.</summary>
    public static string Place(Rank rank) => ChartWords.PlaceOf(rank.Place, rank.Of);

    /// <summary>The places it may have with chance counted in: <c>20–150</c>; null when what moves it is not chance in who
    /// the persons are.</summary>
    public static string? PlacesOf(Rank rank) =>
        rank is { Low: { } low, High: { } high, SpanBy: Evidence.Persons } ? Places(low, high) : null;

    /// <summary>Places from the best to the worst: <c>20–150</c>; one alone is itself.</summary>
    public static string Places(int low, int high) =>
        low == high ? FormattableString.Invariant($"{low}") : FormattableString.Invariant($"{low}–{high}");

    /// <summary>The quarter in words; null when none is told.</summary>
    public static string? Quarter(Rank rank) =>
        rank.Colour switch
        {
            RankColour.Green => "bästa fjärdedelen",
            RankColour.Yellow => "mellersta hälften",
            RankColour.Red => "sämsta fjärdedelen",
            _ => null,
        };

    /// <summary>The first letter made large, the rest as it is.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A list in running text: <c>a, b och c</c>.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => string.Join(", ", items.Take(items.Count - 1)) + " och " + items[^1],
        };

    /// <summary>Items in turns, as many to a turn as have at most so many words, so that a sentence of each stays short.</summary>
    public static IReadOnlyList<string> Turns(IEnumerable<string> items, int words)
    {
        List<List<string>> turns = [];
        foreach (var item in items)
        {
            if (turns.Count > 0 && turns[^1].Append(item).Sum(one => one.Split(' ').Length) <= words)
            {
                turns[^1].Add(item);
            }
            else
            {
                turns.Add([item]);
            }
        }

        return [.. turns.Select(List)];
    }

    /// <summary>"Skillnaden mot Riket", "Skillnaderna mot Riket och liknande kommuner": the beginning of a sentence.</summary>
    public static string Differences(IReadOnlyList<string> against) =>
        $"{(against.Count == 1 ? "Skillnaden" : "Skillnaderna")} mot {List(against)}";

    /// <summary>Years in running text, runs drawn together: <c>2013, 2015–2017 och 2020</c>.</summary>
    public static string Years(IEnumerable<int> years)
    {
        var runs = new List<(int From, int To)>();
        foreach (var year in years.Order())
        {
            if (runs.Count > 0 && runs[^1].To == year - 1)
            {
                runs[^1] = (runs[^1].From, year);
            }
            else
            {
                runs.Add((year, year));
            }
        }

        return List([
            .. runs.SelectMany(run =>
                run.To == run.From + 1
                    ? [SwedishFormat.Year(run.From), SwedishFormat.Year(run.To)]
                    : (IEnumerable<string>)[run.From == run.To ? SwedishFormat.Year(run.From) : Span(run.From, run.To)]
            ),
        ]);
    }

    /// <summary>A span of years: <c>2013–2022</c>; one year alone is itself.</summary>
    public static string Span(int from, int to) =>
        from == to ? SwedishFormat.Year(from) : SwedishFormat.Year(from) + "–" + SwedishFormat.Year(to);

    /// <summary>
    /// A municipality's name as most form it: <c>Österåkers kommun</c>, <c>Norrtälje kommun</c>. It takes an s after a consonant. What each
    /// calls itself is <see cref="MunicipalityNames"/>.
    /// </summary>
    public static string Municipality(string name) =>
        ("aeiouyåäö".Contains(char.ToLowerInvariant(name[^1]), StringComparison.Ordinal) ? name : Genitive(name)) + " kommun";

    /// <summary>Swedish genitive: <c>Norrtäljes</c>, and no s after s, x or z (<c>Borås</c>).</summary>
    public static string Genitive(string name) => name[^1] is 's' or 'x' or 'z' ? name : name + "s";
}
