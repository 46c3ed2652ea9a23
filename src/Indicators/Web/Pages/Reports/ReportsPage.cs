using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Faults;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>
/// Every report that the reader may read, plan by plan: what it is, what has changed since the one before, and its files.
/// </summary>
internal static class ReportsPage
{
    public static Page Write(View view) =>
        new()
        {
            Title = "Rapporter",
            Section = "/rapporter",
            Body =
                "<p class=\"lead\">En rapport är planens uppföljning, som bilaga till kommunens "
                + "delårsrapport eller årsredovisning. Den är ett utkast tills den är fastställd.</p>"
                + (view.Reports.Count + view.Snapshot.Unreadable.Count == 0 ? Said("p", "Ingen rapport finns att läsa ännu.") : "")
                + string.Concat(view.Snapshot.Plans.Select(plan => OfPlan(view, plan)))
                + (
                    !view.AsksForDrafts
                        ? ""
                        : "<p class=\"note\">Utkast visas bara för den som har koden till dem. <a "
                            + "href=\"/rapporter/utkast\">Visa utkasten</a></p>"
                ),
        };

    private static string OfPlan(View view, PlanSnapshot plan)
    {
        var reports = view.Reports.Where(report => report.Plan == plan.Plan.Id).ToList();
        var unreadable = view.Snapshot.Unreadable.Where(report => report.Plan == plan.Plan.Id).ToList();
        return reports.Count + unreadable.Count == 0
            ? ""
            : Said("h2", plan.Plan.Name)
                + Element("p", Said("a", plan.Plan.Title, ("href", Addresses.Of(plan.Plan))), ("class", "meta"))
                + string.Concat(unreadable.Select(report => Element("section", Of(report), ("class", "report"))))
                + string.Concat(reports.Select(report => Element("section", Of(reports, report), ("class", "report"))));
    }

    // Whether it is decided cannot be told; that it is there can, and every reader is told it.
    private static string Of(UnreadableReport report) =>
        Said("h3", ReportList.Name(report.Period)) + Said("p", ReportFaults.CannotBeShown(report.Manifest, report.Why), ("class", "note"));

    private static string Of(IReadOnlyList<ReportSnapshot> all, ReportSnapshot report) =>
        Said("h3", ReportList.Name(report))
        + Element("p", Said("strong", report.Manifest.Final ? "Fastställd" : "Utkast") + Text(Figures(report)), ("class", "meta"))
        + ReportList.Links(report)
        + string.Concat(report.Changed.Select(file => Said("p", ReportFaults.Changed(file), ("class", "note"))))
        + string.Concat(report.Gone.Select(file => Said("p", ReportFaults.Gone(file), ("class", "note"))))
        + Said("p", Changed(report, all.FirstOrDefault(one => one.Period == report.Period.Before)), ("class", "note"));

    private static string Figures(ReportSnapshot report) =>
        report.Manifest.AsOf is { } asOf ? $" · Värden som Kolada visade dem {Day(asOf)}" : " · Utan siffror från Kolada";

    // The report itself tells what differs, value by value; the page says which two copies stand against each other.
    private static string Changed(ReportSnapshot report, ReportSnapshot? before) =>
        before is null
            ? "Det finns ingen tidigare rapport här att jämföra med."
            : (report.Manifest.AsOf, before.Manifest.AsOf) switch
            {
                ({ } now, { } then) when now == then => $"{ReportList.Name(before)} bygger på samma siffror, från {Day(then)}.",
                ({ } now, { } then) => $"{ReportList.Name(before)} bygger på värden från {Day(then)}, den här på värden från {Day(now)}.",
                _ => $"Rapporten före är {PlanWords.LowerFirst(ReportList.Name(before))}.",
            };

    private static string Day(DateTimeOffset at) => SwedishFormat.Date(StockholmTime.DateInStockholm(at));
}
