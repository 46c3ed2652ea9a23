using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>The form of a comparison: it only makes an address, so it needs no script, and each step can be undone by a link.</summary>
internal static class CompareForm
{
    public static Markup Write(View view, CompareChoice choice)
    {
        // What the page begins with is nobody's choice: the first that is chosen takes its place.
        var chosen = choice.Begun ? choice with { Areas = [] } : choice;
        var any = chosen.Areas.Count + chosen.Groups.Count > 0;
        var country = Markup.Attribute("checked", there: choice.Country || choice.Areas.Count == 0);
        return $"""
            <h2>{ComparePageWords.Choose(any)}</h2>
            {Markup.If(any, () => Chosen(choice))}
            {Markup.If(choice.Areas.Count > 0, () => Near(view, choice, choice.Areas[0]))}
            <form method="get" action="/jamfor" class="choose">
            {Markup.Each(chosen.Areas, area => Kept("kommun", area))}
            {Markup.Each(choice.Groups, group => Kept("grupp", group.Id))}
            <div class="fields">
            {Select("indikator", "Mått", Indicators(view, choice))}
            {Markup.Each(choice.Measures.Skip(1), measure => Kept("indikator", measure.Key))}
            {Select("indikator", "Lägg till mått", More(view, choice), id: "fler")}
            {Select("kommun", ComparePageWords.Municipality(chosen.Areas.Count > 0), Municipalities(view, chosen))}
            {Select("grupp", "Lägg till grupp, som medel", GroupOptions(view, chosen))}
            {Select("kon", "Kön", Genders(choice))}
            {Select("fran", "Från år", Years(view, choice, choice.From, "senaste tio åren"))}
            {Select("till", "Till år", Years(view, choice, choice.Until, "nyaste"))}
            </div>
            <label class="tick"><input type="checkbox" name="riket" value="1"{country}> Riket</label>
            <button type="submit">Visa</button>
            </form>
            """;
    }

    private static Markup Kept(string name, string value) => $"""<input type="hidden" name="{name}" value="{value}">""";

    private static Markup Chosen(CompareChoice choice) =>
        $"""
            <ul class="chosen">
            {Markup.Each(
                choice.Areas,
                area => Chosen(choice.Plan.NameOf(area), choice with { Areas = [.. choice.Areas.Where(other => other != area)] })
            )}
            {Markup.Each(
                choice.Groups,
                group => Chosen(ComparePageWords.NameOf(group), choice with { Groups = [.. choice.Groups.Where(other => other != group)] })
            )}
            {Markup.Each(
                choice.Measures.Count > 1 ? choice.Measures : [],
                measure => Chosen(measure.Indicator.Name, choice with { Measures = [.. choice.Measures.Where(other => other != measure)] })
            )}
            </ul>
            """;

    private static Markup Chosen(string name, CompareChoice without) =>
        $"""<li>{name} <a href="{without.Address}">Ta bort<span class="heard"> {name}</span></a></li>""";

    // One click from one municipality to those that Kolada holds to be like it.
    private static Markup Near(View view, CompareChoice choice, string own)
    {
        var groups = CompareStart.Preferred(view, choice, own).ToList();
        Markup Link(PeerGroup group, int place)
        {
            var all = choice with { Areas = [own, .. group.Members.Where(choice.Plan.Municipalities.Contains)] };
            return $"""{(place == 0 ? null : " · ")}<a href="{all.Address}">{ComparePageWords.Alike(group)}</a>""";
        }

        var beside = CompareStart.Beside(choice, own);
        var neighbours = choice with { Areas = [own, .. beside] };
        return $"""
            {Markup.If(groups.Count > 0, () => $"<p>{ComparePageWords.Beside(choice.Plan.NameOf(own))} {Markup.Each(groups, Link)}</p>")}
            {Markup.If(
                beside.Count > 0,
                () =>
                    $"""
                        <p>{ComparePageWords.Beside(choice.Plan.NameOf(own))}
                        <a href="{neighbours.Address}">{ComparePageWords.Neighbours(beside.Count)}</a></p>
                        """
            )}
            """;
    }

    private static Markup More(View view, CompareChoice choice) =>
        $"{Option("", "Välj …", chosen: true)}{Indicators(view, choice with { Measures = [] })}";

    private static Markup Indicators(View view, CompareChoice choice)
    {
        var known = view.Snapshot.Lists.Known(view.Snapshot.Plans).ToLookup(pair => pair.Plan, pair => pair.Indicator);
        return Markup.Each(
            view.Snapshot.Plans,
            plan =>
                Group(
                    ComparePageWords.Of(plan.Plan),
                    known[plan.Figures],
                    indicator => Option(indicator.Id, indicator.Name, chosen: choice.Measures.Count > 0 && indicator == choice.Indicator)
                )
        );
    }

    private static Markup Municipalities(View view, CompareChoice choice) =>
        $"""
            {Option("", "Välj …", chosen: choice.Areas.Count > 0)}
            {Markup.Each(
                view
                    .Snapshot.Lists.Municipalities(choice.Plan, (code, name) => Option(code, name))
                    .Where(pair => !choice.Areas.Contains(pair.Code)),
                pair => pair.Option
            )}
            """;

    // Those that are like the first municipality, then those that hold any municipality and are like none.
    private static Markup GroupOptions(View view, CompareChoice choice)
    {
        var (lists, known) = (view.Snapshot.Lists, view.Snapshot.Groups.Values);
        var alike = lists.Alike(known, ComparePageWords.NameOf);
        var near = choice.Areas.Count == 0 ? [] : alike[choice.Plan.NameOf(choice.Areas[0])];
        var rest = lists.Others(known, ComparePageWords.NameOf, choice.Plan);
        static Markup One(StoredGroup group) => Option(group.Id, ComparePageWords.NameOf(group));
        return $"""
            {Option("", "Välj …", chosen: true)}
            {Group(CompareLists.AlikeTitle, near.Except(choice.Groups), One)}
            {Group("Andra grupper", rest.Except(choice.Groups), One)}
            """;
    }

    private static Markup Genders(CompareChoice choice) =>
        $"""
            {Option("", "Alla", choice.Gender == Figures.Total)}
            {Option(Figures.Women, "Kvinnor", choice.Gender == Figures.Women)}
            {Option(Figures.Men, "Män", choice.Gender == Figures.Men)}
            """;

    private static Markup Years(View view, CompareChoice choice, int? chosen, string none)
    {
        var years = view
            .Snapshot.Lists.Years(choice.Plan, choice.Indicator.Key)
            .Concat(new[] { chosen }.OfType<int>())
            .Distinct()
            .OrderDescending();
        return $"""
            {Option("", none, chosen is null)}
            {Markup.Each(years, year => Option(SwedishFormat.Year(year), SwedishFormat.Year(year), year == chosen))}
            """;
    }

    private static Markup Select(string name, string label, Markup options, string? id = null) =>
        $"""
            <div><label for="{id ?? name}">{label}</label><select id="{id ?? name}" name="{name}">{options}</select></div>
            """;

    private static Markup Group<T>(string label, IEnumerable<T> things, Func<T, Markup> option) =>
        Markup.If(things.Any(), () => $"""<optgroup label="{label}">{Markup.Each(things, option)}</optgroup>""");

    private static Markup Option(string value, string text, bool chosen = false) =>
        $"""<option value="{value}"{Markup.Attribute("selected", there: chosen)}>{text}</option>""";
}
