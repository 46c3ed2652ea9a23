using System.ComponentModel.DataAnnotations;
using Indicators.Catalogue;
using Indicators.Web.Html;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Web.Api;

/// <summary>The plans, and one plan line by line.</summary>
internal static class PlansApi
{
    private const string FromThePlans = "Källa: kommunernas planer.";

    /// <summary>The plans that are followed up.</summary>
    /// <remarks>Each with how many goals, indicators, measures and actions it has, and the address of its page. Their ids are what the
    /// other addresses call plan.</remarks>
    public static ApiResult<PlanList, PlanRow> List(HttpContext context, [AsParameters] PageQuery query)
    {
        var request = ApiRequest.Of(context);
        return request.Page(query, [.. request.Snapshot.Catalogue.Plans.Select(Row)], FromThePlans, rows => new PlanList { Plans = rows });
    }

    /// <summary>One plan line by line: goals, indicators, own measures and actions, word by word.</summary>
    /// <remarks>
    /// The texts are the plan's own, with where in the document they stand. An indicator that comes from Kolada has its KPI; what the
    /// municipality reports itself has none.
    /// </remarks>
    /// <param name="context">The request.</param>
    /// <param name="plan">The plan's id, such as norrtalje.</param>
    /// <param name="query">Which page, and in what form.</param>
    public static Results<ApiResult<PlanLineList, PlanLine>, ProblemHttpResult> One(
        HttpContext context,
        [StringLength(Patterns.MostLetters, MinimumLength = 1)] string plan,
        [AsParameters] PageQuery query
    )
    {
        var request = ApiRequest.Of(context);
        return request.Snapshot.Plan(plan) is { } shown
            ? request.Page(query, Lines(request.Snapshot.Catalogue, shown.Plan), FromThePlans, rows => new PlanLineList { Lines = rows })
            : TypedResults.Problem(request.NoPlan(plan), statusCode: StatusCodes.Status404NotFound);
    }

    private static PlanRow Row(Plan plan) =>
        new(
            plan.Id,
            plan.Municipality,
            plan.Name,
            plan.Title,
            plan.From,
            plan.Until,
            plan.Goals.Count,
            plan.Indicators.Count,
            plan.Measures.Count,
            plan.Actions.Count,
            Addresses.Of(plan)
        );

    private static IReadOnlyList<PlanLine> Lines(IndicatorCatalogue catalogue, Plan plan) =>
        [
            .. plan.Goals.Select(goal => new PlanLine(
                PlanLineKind.Goal,
                goal.Id,
                goal.Short,
                goal.Text,
                goal.Place,
                OwnWords.Bodies(goal.Bodies, plan),
                null
            )),
            .. plan.Indicators.Zip(
                catalogue.IndicatorsOf(plan),
                (named, indicator) =>
                    new PlanLine(PlanLineKind.Indicator, indicator.Id, indicator.Name, named.Wording, named.Place, null, indicator.Kpi)
            ),
            .. plan.Measures.Select(measure => new PlanLine(
                PlanLineKind.Measure,
                measure.Id,
                measure.Name,
                measure.Wording,
                measure.Place,
                OwnWords.Bodies(measure.Bodies, plan),
                null
            )),
            .. plan.Actions.Select(action => new PlanLine(
                PlanLineKind.Action,
                action.Id,
                action.Short,
                action.Text,
                action.Place,
                OwnWords.Bodies(action.Bodies, plan),
                null
            )),
        ];
}

/// <summary>The plans.</summary>
internal sealed record PlanList : ApiPage
{
    /// <summary>One a plan, in the catalogue's order.</summary>
    public required IReadOnlyList<PlanRow> Plans { get; init; }
}

/// <summary>One plan.</summary>
/// <param name="Id">The plan's id.</param>
/// <param name="Municipality">The municipality's code, four digits.</param>
/// <param name="Name">The municipality's name.</param>
/// <param name="Title">The document's title.</param>
/// <param name="From">The first year it is in force; null when it does not say.</param>
/// <param name="Until">The last year it is in force; null when it does not say.</param>
/// <param name="Goals">Number of goals.</param>
/// <param name="Indicators">Number of indicators from Kolada.</param>
/// <param name="Measures">Number of measures of the municipality's own.</param>
/// <param name="Actions">Number of actions.</param>
/// <param name="Page">The address of the plan's page.</param>
internal sealed record PlanRow(
    [property: MinLength(1)] string Id,
    [property: RegularExpression(Patterns.Area)] string Municipality,
    string Name,
    string Title,
    int? From,
    int? Until,
    [property: Range(0, int.MaxValue)] int Goals,
    [property: Range(0, int.MaxValue)] int Indicators,
    [property: Range(0, int.MaxValue)] int Measures,
    [property: Range(0, int.MaxValue)] int Actions,
    [property: DataType(DataType.Url)] string Page
);

/// <summary>A plan's lines.</summary>
internal sealed record PlanLineList : ApiPage
{
    /// <summary>Goals, indicators, measures and actions, in that order, each as the plan has them.</summary>
    public required IReadOnlyList<PlanLine> Lines { get; init; }
}

/// <summary>One line of a plan.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id within the plan.</param>
/// <param name="Name">A few words.</param>
/// <param name="Text">Word by word from the plan.</param>
/// <param name="Place">Where in the document; null when it cannot be pointed out.</param>
/// <param name="Responsible">Who answers for it; null when nobody is named.</param>
/// <param name="Kpi">Kolada's KPI; null when there is none.</param>
internal sealed record PlanLine(
    PlanLineKind Kind,
    [property: MinLength(1)] string Id,
    string Name,
    string Text,
    string? Place,
    string? Responsible,
    [property: RegularExpression(Patterns.Kpi)] string? Kpi
);

/// <summary>What a line of a plan is.</summary>
internal enum PlanLineKind
{
    /// <summary>A goal.</summary>
    Goal,

    /// <summary>An indicator from Kolada.</summary>
    Indicator,

    /// <summary>A measure of the municipality's own.</summary>
    Measure,

    /// <summary>An action.</summary>
    Action,
}
