using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Indicators.Analysis;
using Indicators.UseCases;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Web.Api;

/// <summary>A plan's comparisons: in JSON the same object as <c>compare --json</c>.</summary>
internal static class ComparisonsApi
{
    /// <summary>The plan's indicators held against expected, Riket, peers, target and the years before.</summary>
    /// <remarks>
    /// JSON has the fields of the command compare; pages are of indicators, and every page has the whole of the rest. A change is called
    /// better or worse only when it is more than noise; see docs/calculations.md of the program.
    /// </remarks>
    /// <param name="context">The request.</param>
    /// <param name="plan">The plan's id, such as norrtalje.</param>
    /// <param name="query">Which page, and in what form.</param>
    public static Results<ApiResult<Comparisons, ComparisonLine>, ProblemHttpResult> One(
        HttpContext context,
        [StringLength(Patterns.MostLetters, MinimumLength = 1)] string plan,
        [AsParameters] PageQuery query
    )
    {
        var request = ApiRequest.Of(context);
        return request.Snapshot.Plan(plan) is { } shown
            ? Answer(request, shown, query)
            : TypedResults.Problem(request.NoPlan(plan), statusCode: StatusCodes.Status404NotFound);
    }

    private static ApiResult<Comparisons, ComparisonLine> Answer(ApiRequest request, PlanSnapshot shown, PageQuery query)
    {
        var answer = CompareAnswer.Of(shown.Figures, shown.Material.Period, shown.Told, shown.Material.Context, shown.Material.Comments);
        var published =
            shown.Told.Count == 0
                ? ""
                : Sources.Published([.. shown.Told.Select(comparison => comparison.Indicator)], expected: true) + " ";
        return request.Page(
            query,
            answer.Indicators,
            published + Sources.Computed("medel, ändring, plats och bedömning"),
            indicators => new Comparisons
            {
                Plan = answer.Plan,
                Municipality = answer.Municipality,
                Period = answer.Period,
                Indicators = indicators,
                Context = answer.Context,
                Measures = answer.Measures,
                Actions = answer.Actions,
                Money = answer.Money,
                Goals = answer.Goals,
            },
            Line,
            answer.AsOf
        );
    }

    internal static ComparisonLine Line(CompareAnswer.Compared one) =>
        new(
            one.Id,
            one.Kpi,
            one.Year,
            one.Value,
            one.Women,
            one.Men,
            one.Change,
            one.ChangeJudgement,
            one.Expected?.Value,
            one.Expected?.Deviation,
            one.Country,
            one.Peers?.Mean,
            one.Rank?.Place,
            one.Rank?.Of,
            one.Target?.Status
        );
}

/// <summary>A plan's comparisons.</summary>
internal sealed record Comparisons : ApiPage
{
    /// <summary>The plan's id.</summary>
    [MinLength(1)]
    public required string Plan { get; init; }

    /// <summary>The municipality's code.</summary>
    [RegularExpression(Patterns.Area)]
    public required string Municipality { get; init; }

    /// <summary>The period of the report in work, such as 2024-delar.</summary>
    [RegularExpression(Patterns.Period)]
    public required string Period { get; init; }

    /// <summary>The plan's indicators, in its order.</summary>
    public required IReadOnlyList<CompareAnswer.Compared> Indicators { get; init; }

    /// <summary>Common measures that are set beside the plan as context; the plan does not itself have them.</summary>
    public required IReadOnlyList<CompareAnswer.Compared> Context { get; init; }

    /// <summary>The plan's own measures with what is reported for the period.</summary>
    public required IReadOnlyList<OwnMeasureAnswer> Measures { get; init; }

    /// <summary>The plan's actions with what is reported for the period.</summary>
    public required IReadOnlyList<ActionAnswer> Actions { get; init; }

    /// <summary>The statement of money; null when the plan asks for none.</summary>
    public required MoneyAnswer? Money { get; init; }

    /// <summary>The plan's goals as they stand.</summary>
    public required IReadOnlyList<GoalAnswer> Goals { get; init; }
}

/// <summary>One indicator as it is in CSV.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kpi">Kolada's KPI; null when the value is derived.</param>
/// <param name="Year">The newest year with a value; null when there is none.</param>
/// <param name="Value">The municipality's value, in the indicator's unit.</param>
/// <param name="Women">Women's; null when it is not published by gender.</param>
/// <param name="Men">Men's; null when it is not published by gender.</param>
/// <param name="Change">From the year before; null when that is missing.</param>
/// <param name="ChangeJudgement">Whether it is better, worse, uncertain or not assessable.</param>
/// <param name="Expected">The expected value; null when there is none.</param>
/// <param name="Deviation">The value minus the expected one.</param>
/// <param name="Country">Riket; null when it is missing.</param>
/// <param name="PeersMean">The unweighted mean of the comparable municipalities.</param>
/// <param name="Place">Place among all municipalities, 1 for the best.</param>
/// <param name="Of">Municipalities with a value.</param>
/// <param name="TargetStatus">How the promise stands; null without one.</param>
internal sealed record ComparisonLine(
    string Id,
    string? Kpi,
    int? Year,
    double? Value,
    double? Women,
    double? Men,
    double? Change,
    [property: JsonPropertyName("change_judgement")] Verdict ChangeJudgement,
    double? Expected,
    double? Deviation,
    double? Country,
    [property: JsonPropertyName("peers_mean")] double? PeersMean,
    int? Place,
    int? Of,
    [property: JsonPropertyName("target_status")] TargetStatus? TargetStatus
);
