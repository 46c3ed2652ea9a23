using Indicators.Catalogue;

namespace Indicators.Reports.Model;

/// <summary>
/// The places that the administration writes in, by the names of their files without ending: <c>sammanfattning</c>, <c>mal-1</c>,
/// <c>indikator-arbetar</c>, <c>matt-E1</c>.
/// </summary>
public static class CommentPlace
{
    /// <summary>The ending of their files.</summary>
    public const string Ending = ".md";

    /// <summary>On the whole.</summary>
    public const string Summary = "sammanfattning";

    private const string Goals = "mal-";

    /// <summary>On a goal.</summary>
    public static string OfGoal(string id) => Goals + id;

    /// <summary>Whether it is a goal's.</summary>
    public static bool IsOfGoal(string place) => place.StartsWith(Goals, StringComparison.OrdinalIgnoreCase);

    /// <summary>On an indicator.</summary>
    public static string OfIndicator(string id) => $"indikator-{id}";

    /// <summary>The account that an own measure of kind narrative asks for.</summary>
    public static string OfMeasure(string id) => $"matt-{id}";

    /// <summary>All that a plan's report of a period may hold, the head apart, in the plan's order.</summary>
    public static IReadOnlyList<string> Of(Plan plan) =>
        [
            Summary,
            .. plan.Goals.Select(goal => OfGoal(goal.Id)),
            .. plan.Indicators.Select(named => OfIndicator(named.Indicator)),
            .. plan.Measures.Where(plan.IsAccount).Select(measure => OfMeasure(measure.Id)),
        ];

    /// <summary>The goal whose place it is; null when it is none's.</summary>
    public static Goal? GoalOf(Plan plan, string place) => plan.Goals.FirstOrDefault(goal => Folded.Same(OfGoal(goal.Id), place));
}
