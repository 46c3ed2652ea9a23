using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.UseCases;
using Indicators.Web.Snapshot;

namespace Indicators.Web.Html;

/// <summary>Every address that pages link to, made in one place.</summary>
internal static class Addresses
{
    /// <summary>A plan's page.</summary>
    public static string Of(Plan plan) => $"/planer/{plan.Id}";

    /// <summary>An indicator's page within a plan.</summary>
    public static string Of(Plan plan, Indicator indicator) =>
        plan.Id == LookUp.PlanId ? Measure(indicator.Key, plan.Municipality) : $"/planer/{plan.Id}/{indicator.Id}";

    /// <summary>Any KPI's page for a municipality.</summary>
    public static string Measure(string kpi, string municipality) => $"/matt/{kpi}/{municipality}";

    /// <summary>A search.</summary>
    public static string Search(string words) => $"/sok?q={Uri.EscapeDataString(words)}";

    /// <summary>An indicator's figures as CSV.</summary>
    public static string Csv(Plan plan, Indicator indicator) => Of(plan, indicator) + ".csv";

    /// <summary>One of an indicator's charts as a file.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="kind">Which chart.</param>
    /// <param name="ending">The kind of file, with its point.</param>
    public static string Chart(Plan plan, Indicator indicator, string kind, string ending) => $"{Of(plan, indicator)}/{kind}{ending}";

    /// <summary>One of an indicator's charts as another site's page may hold it in a frame.</summary>
    public static string Embedded(Plan plan, Indicator indicator, string kind) => $"/inbaddad{Of(plan, indicator)}/{kind}";

    /// <summary>Charts to explore with.</summary>
    public const string Explore = "/utforska";

    /// <summary>One of them.</summary>
    /// <param name="choice">Each part of the choice, in the order it stands in the address.</param>
    public static string Explored(IEnumerable<(string Name, string Value)> choice) => Query(Explore, choice);

    /// <summary>A comparison.</summary>
    /// <param name="choice">Each part of the choice, in the order it stands in the address.</param>
    public static string Compare(IEnumerable<(string Name, string Value)> choice) => Query("/jamfor", choice);

    /// <summary>The figures of a comparison as a file.</summary>
    public static string CompareFile(IEnumerable<(string Name, string Value)> choice, string ending) => Query($"/jamfor.{ending}", choice);

    /// <summary>A comparison that is kept as it was.</summary>
    public static string Frozen(string id) => $"/jamforelser/{id}";

    /// <summary>Where a comparison is kept, for those who may.</summary>
    public static string Keep(string comparison) => $"/arbetsrum/spara-jamforelse?val={Uri.EscapeDataString(comparison)}";

    /// <summary>A report's decided versions.</summary>
    public static string Of(DecidedReport report) => $"/rapporter/{report.Plan}/{report.Period}";

    /// <summary>One of them: the address that keeps.</summary>
    public static string Of(string plan, ReportPeriod period, int version) =>
        $"/rapporter/{plan}/{period}/{KeptVersion.FolderName(version)}";

    /// <summary>One file of a report.</summary>
    public static string Of(ReportSnapshot report, string file) => $"/rapporter/{report.Plan}/{report.Period}/{file}";

    private static string Query(string page, IEnumerable<(string Name, string Value)> choice) =>
        page + string.Concat(choice.Select((part, i) => $"{(i == 0 ? '?' : '&')}{part.Name}={Uri.EscapeDataString(part.Value)}"));
}
