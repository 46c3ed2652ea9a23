using System.Text.Json.Serialization;

namespace Indicators.Reports.Model;

/// <summary>
/// What a report said that a later one may say otherwise. Kept in its manifest, so that two reports can be held against each other without
/// the store.
/// </summary>
public sealed record ReportContent
{
    /// <summary>The indicators, in the plan's order.</summary>
    public required IReadOnlyList<SaidIndicator> Indicators { get; init; }

    /// <summary>The municipality's own measures, in the plan's order; null when only Kolada's figures are known of the report.</summary>
    public IReadOnlyList<SaidMeasure>? Measures { get; init; }

    /// <summary>The goals, in the plan's order; null when only Kolada's figures are known of the report.</summary>
    public IReadOnlyList<SaidGoal>? Goals { get; init; }

    /// <summary>The comparison group; null when none was in force.</summary>
    public SaidGroup? Group { get; init; }
}

/// <summary>One indicator as a report told it.</summary>
public sealed record SaidIndicator
{
    /// <summary>The indicator's id in the catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in the report.</summary>
    public required string Name { get; init; }

    /// <summary>Kolada's KPI id; null when the values are computed here.</summary>
    public string? Kpi { get; init; }

    /// <summary>Kolada's title; null when the copy did not have it.</summary>
    public string? Title { get; init; }

    /// <summary>Kolada's own definition; null when the copy did not hold it.</summary>
    public string? KoladaDefinition { get; init; }

    /// <summary>The definition that the report printed; null when only Kolada's figures are known.</summary>
    public string? Definition { get; init; }

    /// <summary>The plan's promise, word by word; null when it has none.</summary>
    public string? Target { get; init; }

    /// <summary>The municipality, both sexes, all years, rounded as shown.</summary>
    public Series? Total { get; init; }

    /// <summary>The same for women.</summary>
    public Series? Women { get; init; }

    /// <summary>The same for men.</summary>
    public Series? Men { get; init; }

    /// <summary>Riket, the newest year of the municipality.</summary>
    public Series? Country { get; init; }

    /// <summary>The peers' mean that year.</summary>
    public Series? Peers { get; init; }

    /// <summary>The expected value that year.</summary>
    public Series? Expected { get; init; }

    /// <summary>The place among the municipalities that year; null when it is not told.</summary>
    public Series? Place { get; init; }
}

/// <summary>One own measure as a report told it.</summary>
public sealed record SaidMeasure
{
    /// <summary>The measure's id in the plan.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What is counted.</summary>
    public required string Definition { get; init; }

    /// <summary>The plan's promise, word by word; null when it has none.</summary>
    public string? Target { get; init; }

    /// <summary>What was shown, as it is read, by what it is for.</summary>
    public IReadOnlyDictionary<ReportedPeriod, string> Shown
    {
        get => field ?? new Dictionary<ReportedPeriod, string>();
        init;
    } = new Dictionary<ReportedPeriod, string>();
}

/// <summary>One goal as a report told it.</summary>
/// <param name="Id">The goal's id in the plan.</param>
/// <param name="Short">Its heading.</param>
/// <param name="Text">The goal, word by word.</param>
/// <param name="Judged">The judgement as it is read: "går inte att bedöma".</param>
public sealed record SaidGoal(string Id, string Short, string Text, string Judged);

/// <summary>The comparison group as a report told it.</summary>
/// <param name="Id">Kolada's id.</param>
/// <param name="Title">Kolada's title.</param>
/// <param name="Members">The members' names, as told.</param>
public sealed record SaidGroup(string Id, string Title, IReadOnlyList<string> Members);

/// <summary>Numbers by year, rounded as the report shows them; a year without a value is not there.</summary>
[JsonConverter(typeof(SeriesForm))]
public sealed record Series(IReadOnlyDictionary<int, double> Years);
