using Indicators.Catalogue;

namespace Indicators.Web.Html;

/// <summary>Every address that pages link to, made in one place.</summary>
internal static class Addresses
{
    /// <summary>A plan's page.</summary>
    public static string Of(Plan plan) => $"/planer/{plan.Id}";

    /// <summary>An indicator's page within a plan.</summary>
    public static string Of(Plan plan, Indicator indicator) => $"/planer/{plan.Id}/{indicator.Id}";

    /// <summary>One file of a report.</summary>
    public static string Of(ShownReport report, string file) => $"/rapporter/{report.Plan}/{report.Period}/{file}";
}
