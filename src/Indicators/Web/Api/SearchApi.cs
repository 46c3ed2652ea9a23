using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Indicators.UseCases;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Web.Api;

/// <summary>Search among all of Kolada's KPIs.</summary>
internal static class SearchApi
{
    /// <summary>The KPIs that some words mean, the likeliest first.</summary>
    /// <remarks>
    /// Among all of Kolada's, fetched or not. Words are matched to titles, in any form and however spelt; when a word was read as another,
    /// readAs says which. The answer's asOf is the time of the list of KPIs.
    /// </remarks>
    public static ApiResult<FoundKpis, FoundKpiLine> List(HttpContext context, [AsParameters] SearchApiQuery query)
    {
        var request = ApiRequest.Of(context);
        var kolada = request.Snapshot.Kolada;
        var answer = kolada.Search.Value.Of(
            new SearchQuestion(query.Words ?? "")
            {
                Areas = query.Area,
                Producers = query.Producer,
                Descriptions = query.Descriptions == "true",
            }
        );
        return request.Page(
            query,
            answer.Shown,
            SearchWords.Sourced(answer.AsOf),
            hits => new FoundKpis { ReadAs = answer.ReadAs, Kpis = [.. hits.Select(hit => FoundKpi.From(hit, kolada))] },
            Line,
            answer.AsOf
        );
    }

    private static FoundKpiLine Line(SearchHit hit) =>
        new(
            hit.Kpi.Id,
            SearchWords.Title(hit.Kpi),
            hit.Kpi.Area,
            string.Join(", ", hit.Kpi.Producers ?? []),
            hit.Kpi.Genders,
            hit.LastYear,
            hit.Fetched
        );
}

/// <summary>What /search may be asked.</summary>
internal sealed record SearchApiQuery : PageQuery
{
    [
        FromQuery(Name = "q"),
        StringLength(SearchKpis.MostLetters),
        Description("Words as people type them, such as arbetslöshet kvinnor; at most 200 letters.")
    ]
    public string? Words { get; init; }

    [FromQuery(Name = "area"), StringLength(Patterns.MostLetters), Description("Kolada's area, such as Arbetsmarknad. May be repeated.")]
    public string[] Area { get; init; } = [];

    [FromQuery(Name = "producer"), StringLength(Patterns.MostLetters), Description("Whose figures it is, such as SCB. May be repeated.")]
    public string[] Producer { get; init; } = [];

    [
        FromQuery(Name = "descriptions"),
        AllowedValues("true", "false"),
        Description("true: also those with a word in their description alone.")
    ]
    public string? Descriptions { get; init; }
}

/// <summary>The KPIs that were found.</summary>
internal sealed record FoundKpis : ApiPage
{
    /// <summary>What was looked for in place of misspelt words; null when the words are there.</summary>
    public required string? ReadAs { get; init; }

    /// <summary>The likeliest first.</summary>
    public required IReadOnlyList<FoundKpi> Kpis { get; init; }
}

/// <summary>One of them in CSV.</summary>
internal sealed record FoundKpiLine(
    string Kpi,
    string Title,
    string? Area,
    string Producers,
    bool? Genders,
    string? LastYear,
    bool Fetched
);
