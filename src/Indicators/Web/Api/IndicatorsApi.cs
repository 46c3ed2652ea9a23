using System.ComponentModel.DataAnnotations;
using Indicators.Catalogue;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Api;

/// <summary>The catalogue's indicators.</summary>
internal static class IndicatorsApi
{
    /// <summary>The indicators from Kolada that some plan follows.</summary>
    /// <remarks>With unit, direction, definition and who makes the values. Their ids are what /values calls indicator.</remarks>
    public static ApiResult<IndicatorList, IndicatorLine> List(HttpContext context, [AsParameters] PageQuery query)
    {
        var request = ApiRequest.Of(context);
        var catalogue = request.Snapshot.Catalogue;
        return request.Page(
            query,
            [.. catalogue.Indicators.Select(indicator => Row(catalogue, indicator))],
            "Källa: Kolada; urval och beskrivningar är programmets egna.",
            rows => new IndicatorList { Indicators = rows },
            row => new IndicatorLine(row.Id, row.Kpi, row.Name, row.Unit, row.Better, row.Near, row.Definition, row.Producers, row.Plans),
            request.Snapshot.AsOf
        );
    }

    private static IndicatorRow Row(IndicatorCatalogue catalogue, Indicator indicator)
    {
        var plans = catalogue.Plans.Where(plan => plan.Indicators.Any(named => named.Indicator == indicator.Id)).Select(plan => plan.Id);
        return new(
            indicator.Id,
            indicator.Kpi,
            indicator.Name,
            indicator.Unit,
            indicator.Better,
            indicator.Near,
            indicator.Definition,
            [.. indicator.Producers],
            [.. plans]
        );
    }
}

/// <summary>The indicators.</summary>
internal sealed record IndicatorList : ApiPage
{
    /// <summary>In the catalogue's order.</summary>
    public required IReadOnlyList<IndicatorRow> Indicators { get; init; }
}

/// <summary>One indicator.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kpi">Kolada's KPI; null when the values are derived from others.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Better">Which way is the better one: high, low, near (a value) or neutral.</param>
/// <param name="Near">The value that near means; else null.</param>
/// <param name="Definition">What is counted.</param>
/// <param name="ProducerNames">Who makes the values.</param>
/// <param name="PlanIds">The ids of the plans that have it.</param>
internal sealed record IndicatorRow(
    [property: MinLength(1)] string Id,
    [property: RegularExpression(Patterns.Kpi)] string? Kpi,
    string Name,
    Unit Unit,
    Better Better,
    double? Near,
    string Definition,
    IReadOnlyList<string> ProducerNames,
    IReadOnlyList<string> PlanIds
)
{
    /// <summary>Who makes the values, with commas between.</summary>
    [ReplacedBy("producerNames")]
    public string Producers => string.Join(", ", ProducerNames);

    /// <summary>The ids of the plans that have it, with spaces between.</summary>
    [ReplacedBy("planIds")]
    public string Plans => string.Join(' ', PlanIds);
}

/// <summary>One indicator, as a row of CSV.</summary>
internal sealed record IndicatorLine(
    string Id,
    string? Kpi,
    string Name,
    Unit Unit,
    Better Better,
    double? Near,
    string Definition,
    string Producers,
    string Plans
);
