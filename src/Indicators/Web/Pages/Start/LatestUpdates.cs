using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Faults;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>
/// What has come since last: the newest fetch, revisions of the plans' own values, reports, and what Kolada publishes next.
/// </summary>
internal static class LatestUpdates
{
    private const int MostNames = 3;

    public static string Write(View view)
    {
        var rows = new (string Name, string Html)[]
        {
            ("Senaste hämtningen", Text(Fetched(view) + HeldWords.OnPage(view.Snapshot.Status.Held))),
            ("Ändrat i Kolada", Text(Revised(view)) + " " + Said("a", "Ändringar i Kolada", ("href", "/andringar"))),
            ("Rapporter", Written(view)),
            ("Väntas från Kolada", Text(Coming(view)) + " " + Said("a", "Kalender", ("href", "/kalender"))),
        };
        return Element(
            "dl",
            string.Concat(rows.Select(row => Element("div", Said("dt", row.Name) + Element("dd", row.Html)))),
            ("class", "news")
        );
    }

    private static string Fetched(View view)
    {
        var runs = view.Snapshot.Status.Runs;
        if (runs is not [var newest, ..])
        {
            return "Inget är hämtat ännu.";
        }

        var ended = newest.Outcome switch
        {
            "complete" => "och blev klar",
            "partial" => "och blev klar till en del; det som inte kom visas som det var förut",
            "failed" => "och misslyckades; det som hämtats förut visas",
            _ => "och är inte avslutad",
        };
        var figures = view.Snapshot.AsOf is { } asOf ? $" Siffrorna är de som Kolada visade {Day(asOf)}." : "";
        return $"Den gjordes {Day(newest.StartedAt)} {ended}.{figures}";
    }

    private static string Revised(View view)
    {
        var (changes, plans) = (view.Snapshot.Changes, view.Snapshot.Plans);
        if (changes.Since is not { } since)
        {
            return "Det finns ingen tidigare hämtning att jämföra med.";
        }

        var own = plans
            .Select(plan =>
                (plan.Plan, N: changes.Values.Count(change => change.Municipality == plan.Plan.Municipality && Follows(plan, change)))
            )
            .Where(pair => pair.N > 0)
            .ToList();
        return own.Count == 0
            ? $"Inget av kommunernas egna värden i planerna har ändrats sedan {Day(since)}."
            : $"Sedan {Day(since)} har Kolada ändrat egna värden i "
                + $"{Words.List([.. own.Select(pair => $"{pair.Plan.Name} ({SwedishFormat.Number(pair.N, 0)})")])}.";
    }

    private static bool Follows(PlanSnapshot plan, ValueChange change) =>
        plan.Told.Any(comparison => comparison.Indicator.Kpi == change.Kpi);

    private static string Written(View view)
    {
        var newest = view.Reports.GroupBy(report => report.Plan).Select(reports => reports.First()).ToList();
        return (
                newest.Count == 0
                    ? "Ingen rapport finns att läsa ännu."
                    : string.Join(
                        ' ',
                        newest
                            .GroupBy(report => (ReportList.Name(report), report.Manifest.Final))
                            .Select(same =>
                                Text(
                                    $"{same.Key.Item1} ({(same.Key.Final ? "fastställd" : "utkast")}): "
                                        + $"{Words.List([.. same.Select(report => view.Snapshot.Plan(report.Plan)!.Plan.Name)])}."
                                )
                            )
                    )
            )
            + " "
            + Said("a", "Alla rapporter", ("href", "/rapporter"));
    }

    private static string Coming(View view)
    {
        var followed = view.Snapshot.Status.Indicators.GroupBy(one => one.Kpi).ToDictionary(same => same.Key, same => same.First().Name);
        var all = view.Snapshot.Status.Publications.Where(one => followed.ContainsKey(one.Kpi)).ToList();
        var late = all.Count(one => one.Date < view.Today);
        var next = all.Where(one => one.Date >= view.Today).GroupBy(one => one.Date).OrderBy(day => day.Key).FirstOrDefault();
        List<string> told = [];
        if (next is not null)
        {
            told.Add($"{SwedishFormat.Date(next.Key)}: {Named([.. next.Select(one => followed[one.Kpi]).Distinct()])}.");
        }

        if (late > 0)
        {
            told.Add(
                $"{Words.Sentence(NumberWords.Word(late))} mått skulle enligt Kolada ha "
                    + "fått nya värden tidigare, och de är inte hämtade än."
            );
        }

        return told.Count == 0 ? "Inget nytt är aviserat för måtten." : string.Join(' ', told);
    }

    private static string Named(IReadOnlyList<string> names) =>
        names.Count <= MostNames
            ? Words.List(names)
            : $"{string.Join(", ", names.Take(MostNames))} och {NumberWords.Word(names.Count - MostNames)} mått till";

    private static string Day(DateTimeOffset at) => SwedishFormat.Date(StockholmTime.DateInStockholm(at));
}
