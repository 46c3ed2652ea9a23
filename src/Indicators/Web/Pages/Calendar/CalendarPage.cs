using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>When new figures come, for which plans, and the days that the reports describe.</summary>
internal static class CalendarPage
{
    private const int MostNamed = 6;

    public static Page Write(View view)
    {
        var days = CalendarDay.Of(view.Snapshot);
        var (late, ahead) = (days.Where(day => day.Overdue).ToList(), days.Where(day => !day.Overdue && day.Date >= view.Today).ToList());
        var past = days.Where(day => !day.Overdue && day.Date < view.Today).ToList();
        return new Page
        {
            Title = "Kalender",
            Section = "/kalender",
            Body =
                Said("p", Lead(view, late.Count), ("class", "lead"))
                + Part("Kommande", ahead, "Inget är aviserat.")
                + (
                    late.Count == 0
                        ? ""
                        : Said("h2", "Försenat")
                            + Said(
                                "p",
                                "De här dagarna har passerat utan att siffrorna är hämtade: Kolada kan "
                                    + "ha flyttat dem, eller så är de inte hämtade än."
                            )
                            + Table("Dagar som har passerat utan nya siffror", late)
                )
                + (past.Count == 0 ? "" : Said("h2", "Rapporter vars dag har passerat") + Table("Dagar som rapporter beskriver", past))
                + Said("h2", "I din egen kalender")
                + Element(
                    "p",
                    Text("Prenumerera på ")
                        + Said("a", "/kalender.ics", ("href", "/kalender.ics"), ("type", "text/calendar"), ("class", "address"))
                        + Text(": kopiera länkens adress och lägg till den som en kalender från internet. Då följer ändrade datum med.")
                ),
            Sources = view.Snapshot.AsOf is null ? "" : "Källa: Kolada (publiceringsdagar). Rapporternas dagar: planerna.",
        };
    }

    private static string Lead(View view, int late)
    {
        if (view.Snapshot.AsOf is null)
        {
            return "Inga siffror är hämtade ännu, så Koladas publiceringar är inte kända.";
        }

        var next = view.Snapshot.Status.Publications.FirstOrDefault(one => !one.Overdue && one.Date >= view.Today);
        return (next is null ? "Kolada har inte aviserat några nya siffror." : $"Nästa siffror väntas {SwedishFormat.Date(next.Date)}.")
            + (
                late == 0
                    ? ""
                    : $" {Words.Sentence(NumberWords.Things(late))} "
                        + $"{(late == 1 ? "publiceringsdag" : "publiceringsdagar")} har passerat utan att "
                        + "siffrorna är hämtade."
            )
            + " "
            + string.Join(' ', Reports(view));
    }

    private static string Whose(IReadOnlyList<string> names, int plans) => names.Count == plans ? "alla planer" : Words.List(names);

    // The report that is next, for those plans that share it.
    private static IEnumerable<string> Reports(View view) =>
        view
            .Snapshot.Status.Plans.GroupBy(plan => plan.NextReport)
            .OrderBy(same => same.Key.Closes)
            .Select(same =>
                $"{Words.Sentence(PublicationText.Name(same.Key))} "
                + $"({Whose([.. same.Select(plan => plan.Name)], view.Snapshot.Status.Plans.Count)}) "
                + $"beskriver läget {SwedishFormat.Date(same.Key.Closes)}."
            );

    private static string Part(string heading, List<CalendarDay> days, string none) =>
        Said("h2", heading) + (days.Count == 0 ? Said("p", none) : Table("Kommande dagar", days));

    private static string Table(string caption, List<CalendarDay> days) =>
        new HtmlTable
        {
            Caption = caption,
            HeardCaption = true,
            Look = "cards days",
            Columns = [new TableColumn("Dag", false), new("Vad", false, Wide: true), new("Planer", false)],
            Rows =
            [
                .. days.Select(day => new HtmlRow(
                    Said("span", SwedishFormat.Date(day.Date), ("class", "day")),
                    [new(Text(day.What) + Details(day.Details)), new(Text(Words.List(day.Plans)))]
                )),
            ],
        }.Write();

    private static string Details(IReadOnlyList<string> details)
    {
        string List(IEnumerable<string> some) => Element("ul", string.Concat(some.Select(one => Said("li", one))), ("class", "plain"));
        return details.Count == 0 ? ""
            : details.Count <= MostNamed ? List(details)
            : List(details.Take(MostNamed))
                + Element(
                    "details",
                    Said("summary", $"{NumberWords.Word(details.Count - MostNamed)} till") + List(details.Skip(MostNamed))
                );
    }
}
