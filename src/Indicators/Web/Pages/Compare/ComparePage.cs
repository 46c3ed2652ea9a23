using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>Any municipalities, groups and Riket beside each other in any measures; the address holds the choice.</summary>
internal static class ComparePage
{
    // Of more, the table tells.
    private const int MostCharted = 4;

    public static Page Write(View view)
    {
        var choice = view.Snapshot.AsOf is null ? null : CompareChoice.Read(view);
        return new Page
        {
            Title = "Jämför kommuner",
            Section = "/jamfor",
            Body = choice is null ? Nothing : Body(view, choice),
            Sources = choice is null
                ? ""
                : ComparePageWords.Sourced([.. choice.Measures.Select(one => one.Indicator)], groups: choice.Groups.Count > 0),
        };
    }

    private static Markup Nothing => $"<p>Inga siffror är hämtade ännu, så det finns inget att jämföra.</p>";

    private static Markup Body(View view, CompareChoice choice) =>
        $"""
            {Markup.If(choice.Faults.Count > 0, () => Faults(choice))}
            {Markup.If(choice.Begun, () => $"<p>{CompareStart.Told(choice)}</p>")}
            {(choice.Areas.Count + choice.Groups.Count == 0 ? Unchosen : Compared(view, choice))}
            {CompareForm.Write(view, choice)}
            """;

    private static Markup Faults(CompareChoice choice) =>
        $"""<div class="box" role="status">{Markup.Each(choice.Faults, fault => $"<p>{Days.In(fault)}</p>")}</div>""";

    private static Markup Unchosen =>
        $"""
            <p class="lead">Välj mått och kommuner. Den första kommunen du väljer blir den som de andra hålls mot.</p>
            """;

    private static Markup Compared(View view, CompareChoice choice) =>
        $"""
            {Markup.If(choice.Measures.Count > 1, () => CompareTogether.Write(choice))}
            {Markup.Each(
                choice.Measures.Take(MostCharted),
                (measure, place) => new CompareSection(choice.Of(measure), place, alone: choice.Measures.Count == 1).Write()
            )}
            {Markup.If(
                choice.Measures.Count > MostCharted,
                () => $"<p>{ComparePageWords.MostCharts(MostCharted, choice.Measures.Count)}</p>"
            )}
            <h2>Dela jämförelsen</h2>
            <p>Adressen håller hela valet. Den som öppnar den ser samma jämförelse, med de siffror som då är nyast:
            <a href="{choice.Address}" class="address">{choice.Address}</a></p>
            <ul class="links">
            <li><a href="{choice.File("csv")}" download="">Jämförelsens siffror (CSV)</a></li>
            <li><a href="{choice.File("json")}">Jämförelsens siffror med slutsatser (JSON)</a></li>
            {Markup.If(view.InRoom, () => $"""<li><a href="{Addresses.Keep(choice.Address)}">{FrozenWords.Save}</a></li>""")}
            </ul>
            <p class="note">{FrozenWords.Who}</p>
            """;
}
