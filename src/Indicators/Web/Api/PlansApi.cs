using Indicators.Catalogue;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Api;

/// <summary>The plans, and one plan line by line.</summary>
internal static class PlansApi
{
    private const string FromThePlans = "Källa: kommunernas planer.";

    public static readonly ApiAddress List = new()
    {
        Path = "/plans",
        Summary = "Planerna som följs upp.",
        Columns =
        [
            new("id", "string", "Planens id."), new("municipality", "string", "Kommunkod."), new("name", "string", "Kommunens namn."), new("title", "string", "Dokumentets titel."),
            new("from", "integer", "Första året den gäller; null när inget sägs."), new("until", "integer", "Sista året den gäller; null när inget sägs."),
            new("goals", "integer", "Antal mål."), new("indicators", "integer", "Antal indikatorer ur Kolada."), new("measures", "integer", "Antal egna mått."),
            new("actions", "integer", "Antal åtgärder."), new("page", "string", "Adressen till planens sida."),
        ],
        Answer = request => new ApiAnswer.Rows(
            "plans",
            [
                .. request.Shown.Catalogue.Plans.Select(plan => (IReadOnlyList<object?>)
                [
                    plan.Id, plan.Municipality, plan.Name, plan.Title, plan.From, plan.Until, plan.Goals.Count, plan.Indicators.Count, plan.Measures.Count, plan.Actions.Count, Addresses.Of(plan),
                ]),
            ],
            FromThePlans),
    };

    public static readonly ApiAddress One = new()
    {
        Path = "/plans/{plan}",
        Summary = "En plan rad för rad: mål, indikatorer, egna mått och åtgärder, ordagrant.",
        Columns =
        [
            new("kind", "string", "goal, indicator, measure eller action."), new("id", "string", "Id inom planen."), new("name", "string", "Några ord."), new("text", "string", "Ordagrant ur planen."),
            new("place", "string", "Var i dokumentet; null när det inte går att peka ut."), new("responsible", "string", "Vilka som ansvarar; null när ingen nämns."), new("kpi", "string", "Koladas nyckeltal; null när det inte finns."),
        ],
        Answer = request => request.Shown.Plan(request.One("plan")!) is { } shown
            ? new ApiAnswer.Rows("lines", [.. Lines(request.Shown.Catalogue, shown.Plan)], FromThePlans)
            : request.NoPlan(),
    };

    private static IEnumerable<IReadOnlyList<object?>> Lines(IndicatorCatalogue catalogue, Plan plan) =>
    [
        .. plan.Goals.Select(goal => Line("goal", goal.Id, goal.Short, goal.Text, goal.Place, OwnWords.Bodies(goal.Bodies, plan), null)),
        .. plan.Indicators.Zip(catalogue.IndicatorsOf(plan), (named, indicator) => Line("indicator", indicator.Id, indicator.Name, named.Wording, named.Place, null, indicator.Kpi)),
        .. plan.Measures.Select(measure => Line("measure", measure.Id, measure.Name, measure.Wording, measure.Place, OwnWords.Bodies(measure.Bodies, plan), null)),
        .. plan.Actions.Select(action => Line("action", action.Id, action.Short, action.Text, action.Place, OwnWords.Bodies(action.Bodies, plan), null)),
    ];

    private static IReadOnlyList<object?> Line(string kind, string id, string name, string text, string? place, string? responsible, string? kpi) =>
        [kind, id, name, text, place, responsible, kpi];
}
