using Indicators.Analysis;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>The form of a comparison: it only makes an address, so it needs no script, and each step can be undone by a link.</summary>
internal static class CompareForm
{
    private const string Alike = CompareLists.AlikeTitle;

    /// <summary>A group's name without Kolada's note on how its own mean is made: ours are unweighted and say so.</summary>
    public static string NameOf(StoredGroup group) => group.Title.Replace(" (ovägt medel)", "", StringComparison.Ordinal);

    public static string Write(View view, CompareChoice choice)
    {
        var fields = new[]
        {
            Field("indikator", "Mått", Element("select", Indicators(view, choice), ("id", "indikator"), ("name", "indikator"))),
            Field(
                "kommun",
                choice.Areas.Count == 0 ? "Kommun" : "Lägg till kommun",
                Element("select", Municipalities(view, choice), ("id", "kommun"), ("name", "kommun"))
            ),
            Field("grupp", "Lägg till grupp, som medel", Element("select", GroupOptions(view, choice), ("id", "grupp"), ("name", "grupp"))),
            Field(
                "kon",
                "Kön",
                Element(
                    "select",
                    Option("", "Alla", choice.Gender == Figures.Total)
                        + Option("K", "Kvinnor", choice.Gender == Figures.Women)
                        + Option("M", "Män", choice.Gender == Figures.Men),
                    ("id", "kon"),
                    ("name", "kon")
                )
            ),
            Field("fran", "Från år", YearSelect(view, "fran", choice, choice.From, "senaste tio åren")),
            Field("till", "Till år", YearSelect(view, "till", choice, choice.Until, "nyaste")),
        };
        var kept = string.Concat(
            choice.Areas.Select(area => Hidden("kommun", area)).Concat(choice.Groups.Select(group => Hidden("grupp", group.Id)))
        );
        var riket = Element(
            "label",
            $"<input type=\"checkbox\" name=\"riket\" value=\"1\"{(choice.Country || choice.Areas.Count == 0 ? " checked" : "")}> Riket",
            ("class", "tick")
        );
        return Said("h2", choice.Areas.Count + choice.Groups.Count == 0 ? "Välj" : "Ändra valet")
            + Chosen(choice)
            + Near(view, choice)
            + Element(
                "form",
                kept + Element("div", string.Concat(fields), ("class", "fields")) + riket + Said("button", "Visa", ("type", "submit")),
                ("method", "get"),
                ("action", "/jamfor"),
                ("class", "choose")
            );
    }

    private static string Chosen(CompareChoice choice)
    {
        var rows = choice
            .Areas.Select(area =>
                (Name: choice.Plan.NameOf(area), Without: choice with { Areas = [.. choice.Areas.Where(other => other != area)] })
            )
            .Concat(
                choice.Groups.Select(group =>
                    (Name: NameOf(group), Without: choice with { Groups = [.. choice.Groups.Where(other => other != group)] })
                )
            )
            .ToList();
        return rows.Count == 0
            ? ""
            : Element(
                "ul",
                string.Concat(
                    rows.Select(row =>
                        Element(
                            "li",
                            Text(row.Name)
                                + " "
                                + Element("a", "Ta bort" + Said("span", " " + row.Name, ("class", "heard")), ("href", row.Without.Address))
                        )
                    )
                ),
                ("class", "chosen")
            );
    }

    // One click from one municipality to those that Kolada holds to be like it.
    private static string Near(View view, CompareChoice choice)
    {
        if (choice.Areas.Count == 0)
        {
            return "";
        }

        var own = choice.Areas[0];
        var links = Preferred(view, choice, own)
            .SelectMany(group =>
                new[]
                {
                    (
                        Text: $"{Words.Sentence(NumberWords.Word(group.Members.Count))} liknande kommuner ({group.Area})",
                        Choice: choice with
                        {
                            Areas = [own, .. group.Members.Where(choice.Plan.Municipalities.Contains)],
                        }
                    ),
                }
            )
            .ToList();
        return links.Count == 0
            ? ""
            : Element(
                "p",
                Text($"Jämför {choice.Plan.NameOf(own)} med ")
                    + string.Join(Text(" · "), links.Select(link => Said("a", link.Text, ("href", link.Choice.Address))))
            );
    }

    // The areas that the plans ask for, in their order.
    private static IEnumerable<PeerGroup> Preferred(View view, CompareChoice choice, string area)
    {
        var all = view.Snapshot.Lists.Near(view.Snapshot.Groups.Values)[choice.Plan.NameOf(area)];
        return view
            .Snapshot.Plans.SelectMany(plan => plan.Plan.Groups)
            .Distinct()
            .SelectMany(wanted => all.Where(group => group.Area == wanted).Take(1));
    }

    private static string Indicators(View view, CompareChoice choice)
    {
        var known = CompareChoice.Known(view.Snapshot);
        string OfPlan(PlanSnapshot plan) =>
            string.Concat(
                known
                    .Where(pair => pair.Plan == plan.Figures)
                    .Select(pair => Option(pair.Indicator.Id, pair.Indicator.Name, pair.Indicator == choice.Indicator))
            );
        return string.Concat(
            view.Snapshot.Plans.Select(plan => (plan, Options: OfPlan(plan)))
                .Where(pair => pair.Options.Length > 0)
                .Select(pair => Element("optgroup", pair.Options, ("label", $"{pair.plan.Plan.Name}: {pair.plan.Plan.Title}")))
        );
    }

    private static string Municipalities(View view, CompareChoice choice) =>
        Option("", "Välj …", chosen: choice.Areas.Count > 0)
        + string.Concat(
            view.Snapshot.Lists.Municipalities(choice.Plan)
                .Where(pair => !choice.Areas.Contains(pair.Code))
                .Select(pair => Option(pair.Code, pair.Name, chosen: false))
        );

    private static string GroupOptions(View view, CompareChoice choice)
    {
        var (lists, known) = (view.Snapshot.Lists, view.Snapshot.Groups.Values);
        var near =
            choice.Areas.Count == 0
                ? []
                : lists.Alike(known, NameOf)[choice.Plan.NameOf(choice.Areas[0])].Where(group => !choice.Groups.Contains(group)).ToList();
        var rest = lists.Others(known, NameOf, choice.Plan).Where(group => !choice.Groups.Contains(group)).ToList();
        string Options(string label, List<StoredGroup> groups) =>
            groups.Count == 0
                ? ""
                : Element(
                    "optgroup",
                    string.Concat(groups.Select(group => Option(group.Id, NameOf(group), chosen: false))),
                    ("label", label)
                );
        return Option("", "Välj …", chosen: true) + Options(Alike, near) + Options("Andra grupper", rest);
    }

    private static string YearSelect(View view, string name, CompareChoice choice, int? chosen, string none)
    {
        var years = view
            .Snapshot.Lists.Years(choice.Plan, choice.Indicator.Key)
            .Concat(new[] { chosen }.OfType<int>())
            .Distinct()
            .OrderDescending();
        return Element(
            "select",
            Option("", none, chosen is null)
                + string.Concat(years.Select(year => Option(SwedishFormat.Year(year), SwedishFormat.Year(year), year == chosen))),
            ("id", name),
            ("name", name)
        );
    }

    private static string Field(string id, string label, string control) => Element("div", Said("label", label, ("for", id)) + control);

    private static string Option(string value, string text, bool chosen) =>
        $"<option value=\"{Text(value)}\"{(chosen ? " selected" : "")}>{Text(text)}</option>";

    private static string Hidden(string name, string value) => $"<input type=\"hidden\" name=\"{name}\" value=\"{Text(value)}\">";
}
