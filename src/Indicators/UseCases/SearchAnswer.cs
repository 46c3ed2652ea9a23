namespace Indicators.UseCases;

/// <summary>What is looked for among Kolada's KPIs.</summary>
/// <param name="Words">As they were typed.</param>
public sealed record SearchQuestion(string Words)
{
    /// <summary>Only of these areas, by their names; empty for all.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Only what one of these produces; empty for all.</summary>
    public IReadOnlyList<string> Producers { get; init; } = [];

    /// <summary>Only those with women and men apart (true), or without (false); null for all.</summary>
    public bool? Genders { get; init; }

    /// <summary>Only those that have ended (true), or go on (false); null for all.</summary>
    public bool? Ended { get; init; }

    /// <summary>Also those that have a word in their description alone.</summary>
    public bool Descriptions { get; init; }
}

/// <summary>One KPI that was found.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Fetched">Whether there are figures of it in the store.</param>
/// <param name="LastYear">Its last year when it has ended; else null.</param>
public sealed record SearchHit(StoredKpi Kpi, bool Fetched, string? LastYear)
{
    /// <summary>How near it is; says nothing beside another question's.</summary>
    internal double Score { get; init; }

    /// <summary>How many of the words it lacks.</summary>
    internal int Missing { get; init; }

    /// <summary>Whether a word of the question is in its description and nowhere else.</summary>
    public bool InDescriptionOnly { get; init; }

    /// <summary>The words of its title that were looked for, in small letters.</summary>
    public IReadOnlyList<string> Matched { get; init; } = [];
}

/// <summary>What was found, the nearest to what was meant first.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Found">All that have the words, before the question's choices among them.</param>
public sealed record SearchAnswer(SearchQuestion Question, IReadOnlyList<SearchHit> Found)
{
    /// <summary>How many were looked among.</summary>
    public required int Of { get; init; }

    /// <summary>When the list of them was taken of Kolada.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Whether those found have every word; else they have most of them.</summary>
    public required bool HasAllWords { get; init; }

    /// <summary>What was looked for in place of misspelt words; null when the words are there.</summary>
    public required string? ReadAs { get; init; }

    /// <summary>Those with the words in their titles or beside them.</summary>
    public IReadOnlyList<SearchHit> Named => field ??= [.. Found.Where(hit => !hit.InDescriptionOnly)];

    /// <summary>What the question's choices leave.</summary>
    public IReadOnlyList<SearchHit> Shown =>
        field ??= [
            .. (Question.Descriptions ? Found : Named).Where(hit =>
                IsOfAreas(hit) && IsOfProducers(hit) && HasGenders(hit) && IsEnded(hit)
            ),
        ];

    private bool IsOfAreas(SearchHit hit) => Question.Areas.Count == 0 || Question.Areas.Any(area => Folded.Same(area, hit.Kpi.Area ?? ""));

    private bool IsOfProducers(SearchHit hit) =>
        Question.Producers.Count == 0 || (hit.Kpi.Producers ?? []).Any(one => Question.Producers.Any(asked => Folded.Same(asked, one)));

    private bool HasGenders(SearchHit hit) => Question.Genders is not { } apart || hit.Kpi.Genders == apart;

    private bool IsEnded(SearchHit hit) => Question.Ended is not { } ended || hit.LastYear is not null == ended;
}
