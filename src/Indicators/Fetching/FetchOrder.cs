using Indicators.Catalogue;

namespace Indicators.Fetching;

/// <summary>What a fetch is asked to do.</summary>
/// <param name="Kpis">KPI ids, for all areas and all years.</param>
/// <param name="Source">Where the client points, for the log.</param>
/// <param name="CopyTime">The time of a stored copy; null for a live fetch, whose time is its start.</param>
/// <param name="Accepted">KPIs and lists whose answer is taken whatever it is; <see cref="All"/> for all.</param>
public sealed record FetchOrder(IReadOnlyList<string> Kpis, string Source, DateTimeOffset? CopyTime, IReadOnlySet<string> Accepted)
{
    /// <summary>The word that accepts all.</summary>
    public const string All = "all";

    private static readonly string[] Lists = [All, "kpis", "areas", "groups"];

    /// <summary>Whether a word can name what was held back: a KPI's id in any case, one of Kolada's lists, or all.</summary>
    public static bool MayAccept(string word) =>
        Lists.Contains(word, StringComparer.OrdinalIgnoreCase)
        || (word is ['N' or 'U' or 'n' or 'u', _, _, _, _, _] && word[1..].All(char.IsAsciiDigit));

    /// <summary>The default of <see cref="MostChanged"/>: a fifth.</summary>
    public const int AFifth = 20;

    /// <summary>The greatest part of what is stored of a KPI that an answer may change unasked, in per cent.</summary>
    public int MostChanged { get; init; } = AFifth;

    /// <summary>What each KPI's values can be.</summary>
    public ValueRanges Ranges { get; init; } = ValueRanges.SaneOnly;

    /// <summary>What is to be done once it has brought figures: noted with the run, so that a kill loses none of it.</summary>
    public IReadOnlyCollection<string> Owed { get; init; } = [];
}
