using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>The first page: what this is, the plans with how they stand, and what is new.</summary>
internal static class StartPage
{
    public static Page Write(View view) =>
        new()
        {
            Title = Layout.Site,
            Section = "/",
            Body =
                "<p class=\"lead\">Här syns hur det går för kommunernas integrationsplaner, med "
                + "siffror ur Kolada och det som kommunerna själva rapporterar. "
                + "En ändring kallas bättre eller sämre bara när den är större än det som brukar vara slump eller vanlig variation.</p>"
                + (
                    view.Snapshot.AsOf is null
                        ? "<div class=\"box\"><p>Inga siffror är hämtade ännu. Planernas mål och åtgärder finns ändå att läsa.</p></div>"
                        : ""
                )
                + Said("h2", "Planerna")
                + Element("ul", string.Concat(view.Snapshot.Plans.Select(PlanOf)), ("class", "plans"))
                + Said("h2", "Vad som är nytt")
                + LatestUpdates.Write(view),
            Sources = view.Snapshot.AsOf is null
                ? ""
                : Sources.Published(
                    [
                        .. view
                            .Snapshot.Plans.SelectMany(plan => plan.Told)
                            .Where(comparison => comparison.Total is not null)
                            .Select(comparison => comparison.Indicator)
                            .Distinct(),
                    ],
                    expected: true
                )
                    + " "
                    + Sources.Computed("ändring och bedömning"),
        };

    private static string PlanOf(PlanSnapshot plan)
    {
        var counted = JudgementCounts.Counted(plan);
        var compared = counted.Any(comparison => comparison.Total is not null);
        var about = string.Join(" · ", new[] { PlanWords.Period(plan.Plan), PlanWords.Years(plan) }.OfType<string>());
        return Element(
            "li",
            Element(
                "div",
                Element("h3", Said("a", plan.Plan.Name, ("href", Addresses.Of(plan.Plan))))
                    + Said("p", $"{plan.Plan.Title}{(about.Length == 0 ? "" : " · " + about)}", ("class", "meta"))
                    + (PlanPage.MainOf(plan) is { } main ? Said("p", Sentences.Tell(plan.Figures, main)[0]) : "")
                    + Said(
                        "p",
                        string.Join(' ', new[] { PlanWords.Goals(plan), PlanWords.Followed(plan.Plan) }.OfType<string>()),
                        ("class", "note")
                    )
            )
                + (
                    compared
                        ? JudgementCounts.Write(
                            counted,
                            $"{plan.Plan.Name}: {NumberWords.Word(counted.Count)} mått efter hur de har ändrats{PlanPage.Since(counted)}"
                        )
                        : ""
                )
        );
    }
}
