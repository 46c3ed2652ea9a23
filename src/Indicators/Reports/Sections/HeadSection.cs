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
            ("Kommun", MunicipalityNames.Of(plan)),
            ("Dokument", ReportWords.Appendix(period)),
            ("Period", ReportWords.PeriodToDate(period)),
            ("Diarienummer", head.Dnr ?? ReportWords.NotStated),
            ("Nämnd", ReportWords.Body(head.Body, Recipients(plan, period), plan)),
            ("Version", ReportWords.Version(head.Version, report.Version.Number, report.Final)),
            (ReportWords.Correction, ReportWords.Replaces(report.Version.Number, report.Version.Reason, report.Final)),
            (ReportWords.HandedIn, ReportWords.HandedInUntil(report.HandedInUntil)),
            ("Beslut", head.Decision),
            // The plan's number and not the report's.
            ("Planens ärende", ReportWords.Case(plan.Decision)),
        ];
        return new Block.Facts([
            .. facts.Where(fact => fact.Text is not null).Select(fact => new Fact(fact.Term, Words.Sentence(fact.Text!))),
        ]);
    }

    private static List<string> Recipients(Plan plan, ReportPeriod period) =>
        [.. plan.Reporting.Where(reporting => reporting.IsOf(period)).SelectMany(reporting => reporting.To).Distinct()];
}
