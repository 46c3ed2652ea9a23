using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>The statement of state grants (statliga ersättningar) and municipal costs (kommunala utgifter) that a plan asks for.</summary>
public sealed record MoneyStatement
{
    /// <summary>The document's words for it.</summary>
    [Description("Planens egna ord, ordagrant.")]
    public required string Wording { get; init; }

    /// <summary>Where in the document they stand; null when it has no numbers to point at.</summary>
    [Description("Var i dokumentet orden står.")]
    public string? Place { get; init; }

    /// <summary>
    /// The KPI with the number of new arrivals that the sums are divided by, such as <c>N01986</c>; null when none is near enough.
    /// </summary>
    [Description("Nyckeltalet med antalet mottagna nyanlända som summorna delas med, till exempel \"N01986\".")]
    public string? Arrivals { get; init; }

    /// <summary>Ids of the indicators shown beside it.</summary>
    [Description("Id på indikatorerna som visas bredvid.")]
    public IReadOnlyList<string> Indicators
    {
        get => field ?? [];
        init;
    } = [];
}

/// <summary>A term as the document defines it.</summary>
public sealed record Definition
{
    /// <summary>The term: "nyanländ".</summary>
    [Description("Ordet, till exempel \"nyanländ\".")]
    public required string Term { get; init; }

    /// <summary>The document's definition, word by word.</summary>
    [Description("Planens definition, ordagrant.")]
    public required string Text { get; init; }
}
