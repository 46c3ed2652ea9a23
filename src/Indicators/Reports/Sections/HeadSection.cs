using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>The report's head: whose it is, what it is, for when, and under which number it can be looked up.</summary>
internal static class HeadSection
{
    public static Block Write(ReportMaterial report)
    {
        var (plan, period, head) = (report.Figures.Plan, report.Period, report.Comments.Head);
        (string Term, string? Text)[] facts =
        [
            ("Kommun", ReportWords.Municipality(plan.Name)),
            ("Dokument", $"Bilaga till {Kind(period)} {SwedishFormat.Year(period.Year)}"),
            ("Period", $"{(period.WholeYear ? "helår" : "delår")} {SwedishFormat.Year(period.Year)}, {PerDate(plan, period)}"),
            ("Diarienummer", head.Dnr ?? ReportWords.NotStated),
            (
                "Nämnd",
                head.Body ?? (Recipients(plan, period) is { Count: > 0 } to ? $"{Words.List(to)} (enligt {plan.Called})" : "inte angiven")
            ),
            (
                "Version",
                (report.Final ? "fastställd" : "utkast") is var state && head.Version is { } version ? $"{version} ({state})" : state
            ),
            ("Beslut", head.Decision),
            // The plan's number and not the report's.
            (
                "Planens ärende",
                plan.Decision is { Reference: { } reference } decision
                    ? $"{decision.Body}{(decision.Date is { } date ? " " + SwedishFormat.Date(date) : "")}, {reference}"
                    : null
            ),
        ];
        return new Block.Facts([
            .. facts.Where(fact => fact.Text is not null).Select(fact => new Fact(fact.Term, Words.Sentence(fact.Text!))),
        ]);
    }

    /// <summary>"delårsrapport" or "årsredovisning".</summary>
    public static string Kind(ReportPeriod period) => ReportWords.Kind(period.WholeYear);

    /// <summary>"per 31 augusti 2024": the day whose state the report tells.</summary>
    public static string PerDate(Plan plan, ReportPeriod period)
    {
        var closes = plan.Reporting.FirstOrDefault(reporting => reporting.Occasion == Occasion.Delar)?.Closes;
        return (
                period.WholeYear ? "per 31 december "
                : closes == "06-30" ? "per 30 juni "
                : "per 31 augusti "
            ) + SwedishFormat.Year(period.Year);
    }

    private static List<string> Recipients(Plan plan, ReportPeriod period) =>
        [
            .. plan
                .Reporting.Where(reporting => reporting.Occasion == (period.WholeYear ? Occasion.Helar : Occasion.Delar))
                .SelectMany(reporting => reporting.To)
                .Distinct(),
        ];
}
