using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

internal static partial class PlanPage
{
    private static string Goals(PlanSnapshot plan) =>
        plan.Plan.Goals.Count == 0
            ? ""
            : Said("h2", "Mål")
                + Element("ul", string.Concat(plan.Plan.Goals.Select((goal, i) => GoalOf(plan, goal, i + 1))), ("class", "goals"));

    private static string GoalOf(PlanSnapshot plan, Goal goal, int number)
    {
        var judged = plan.Material.Judge(goal);
        return Element(
            "li",
            Element(
                "div",
                Said("h3", $"Mål {SwedishFormat.Number(number, 0)}: {goal.Short}")
                    + Element("p", Said("q", goal.Text))
                    + Said("p", GoalSection.Reason(plan.Material, goal, judged), ("class", "note"))
            )
                + Element(
                    "p",
                    Element(
                        "span",
                        ChartHtml.Sign(Marks.Of(judged.Status)) + Said("span", GoalSection.Word(plan.Material, judged)),
                        ("class", "judged")
                    ) + (GoalSection.By(plan.Material, judged) is { } by ? Said("small", by) : ""),
                    ("class", "status")
                )
        );
    }

    private static string OwnMeasures(PlanSnapshot plan, ChartHtml drawn)
    {
        var (material, measures) = (plan.Material, plan.Plan.Measures);
        if (measures.Count == 0)
        {
            return "";
        }

        var come = measures.Where(measure => material.Figures.Own.IsReported(measure.Id, material.Period)).ToList();
        var awaited = measures.Except(come).ToList();
        return Said("h2", "Kommunens egna mått")
            + Said(
                "p",
                (measures.Count == 1 ? "Planens enda egna mått är " : $"Av planens {NumberWords.Word(measures.Count)} egna mått är ")
                    + (
                        measures.Count == 1
                            ? come.Count == 1
                                ? ""
                                : "inte "
                            : NumberWords.Word(come.Count) + " "
                    )
                    + $"{(come.Count <= 1 ? "inrapporterat" : "inrapporterade")} för {OwnWords.Period(material.Period)}."
            )
            + drawn.Write(OwnMeasureTable.Write(material, "Inrapporterade egna mått", come))
            + (
                awaited.Count == 0
                    ? ""
                    : Folded(
                        $"Egna mått som inte är inrapporterade ({SwedishFormat.Number(awaited.Count, 0)})",
                        ChartHtml.Write(
                            new Table
                            {
                                Caption = "Ingen uppgift inrapporterad",
                                Columns =
                                [
                                    new("Eget mått", false),
                                    new("Ordagrant ur planen", false, Wide: true),
                                    new("Ansvarig", false, Wide: true),
                                ],
                                Rows =
                                [
                                    .. awaited.Select(measure => new TableRow(
                                        measure.Name,
                                        [new($"”{measure.Wording}”"), new(TableValue.OfWords(OwnWords.Bodies(measure.Bodies, plan.Plan)))]
                                    )),
                                ],
                            }
                        )
                    )
            );
    }

    private static string Actions(PlanSnapshot plan)
    {
        var (material, actions) = (plan.Material, plan.Plan.Actions);
        if (actions.Count == 0)
        {
            return "";
        }

        var states = ActionSection.States(material);
        var counts = ActionStates
            .All.Cast<ActionState?>()
            .Append(null)
            .Select(state => (state, n: states.Count(one => one == state)))
            .Where(pair => pair.n > 0)
            .ToList();
        return Said("h2", "Åtgärder")
            + Said("p", ActionSection.Counts(material))
            + Element(
                "ul",
                string.Concat(
                    counts.Select(pair =>
                        Element(
                            "li",
                            ChartHtml.Sign(Marks.OfState(pair.state), 20)
                                + Element("span", Said("b", SwedishFormat.Number(pair.n, 0)) + " " + Text(ActionWords.State(pair.state)))
                        )
                    )
                ),
                ("class", "counts"),
                ("aria-label", "Åtgärderna efter läge")
            )
            + Folded(
                $"Alla åtgärder ({SwedishFormat.Number(actions.Count, 0)})",
                string.Concat(ActionSection.Tables(material).Select(table => ChartHtml.Write(table)))
            );
    }

    private static string Money(PlanSnapshot plan, ChartHtml drawn) =>
        plan.Plan.Money is not { } asked
            ? ""
            : Said("h2", "Ersättningar och utgifter") + drawn.Write(MoneySection.Asked(plan.Material, asked));

    private static string Reports(View view, PlanSnapshot plan)
    {
        var written = view.Reports.Where(report => report.Plan == plan.Plan.Id).ToList();
        var all = Element("p", Said("a", "Alla rapporter", ("href", "/rapporter")));
        return Said("h2", "Hämta rapporten")
            + (
                written is not [var newest, ..]
                    ? Said("p", "Ingen rapport finns att läsa ännu.") + all
                    : Said("p", $"{ReportList.Name(newest)}, {ReportList.Standing(newest)}.") + ReportList.Links(newest) + all
            );
    }

    private static string Folded(string summary, string content) => Element("details", Said("summary", summary) + content);
}
