using System.ComponentModel.DataAnnotations;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Web.Api;

/// <summary>Any KPI of any municipality.</summary>
internal static class LookApi
{
    /// <summary>A KPI of a municipality held against Riket, peers and the years before.</summary>
    /// <remarks>With the fields of the command look. A KPI without figures here is 404 with why, and what to do.</remarks>
    /// <param name="context">The request.</param>
    /// <param name="kpi">Kolada's KPI, such as N00700.</param>
    /// <param name="municipality">The municipality's code or name.</param>
    /// <param name="query">Which page, and in what form.</param>
    public static Results<ApiResult<LookedKpi, ComparisonLine>, ProblemHttpResult> One(
        HttpContext context,
        [RegularExpression(Patterns.Kpi)] string kpi,
        [StringLength(Patterns.MostLetters, MinimumLength = 1)] string municipality,
        [AsParameters] PageQuery query
    )
    {
        var request = ApiRequest.Of(context);
        if (LookUp.Municipality(request.Snapshot.Areas, municipality) is not { } area)
        {
            return TypedResults.Problem(InitFaults.NotFound(municipality, null), statusCode: StatusCodes.Status404NotFound);
        }

        if (request.Snapshot.Look(kpi, area) is not LookAnswer.Shown shown)
        {
            var why = ((LookAnswer.Nothing)request.Snapshot.Look(kpi, area)).Why;
            return TypedResults.Problem(why, statusCode: StatusCodes.Status404NotFound);
        }

        var compared = CompareAnswer.Of(shown.Figures, shown.Comparison);
        return request.Page(
            query,
            [compared],
            $"{Sources.Published(shown.Comparison.Indicator)} {Sources.Computed("medel, ändring, plats och bedömning")}",
            one => new LookedKpi
            {
                Municipality = area.Id,
                Title = SearchWords.Title(shown.Kpi),
                Indicator = compared,
            },
            ComparisonsApi.Line,
            shown.Figures.AsOf
        );
    }
}

/// <summary>A KPI of a municipality.</summary>
internal sealed record LookedKpi : ApiPage
{
    /// <summary>The municipality's code.</summary>
    [RegularExpression(Patterns.Area)]
    public required string Municipality { get; init; }

    /// <summary>The KPI's title in Kolada.</summary>
    public required string Title { get; init; }

    /// <summary>It held against everything, as an indicator of compare.</summary>
    public required CompareAnswer.Compared Indicator { get; init; }
}
