using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>A report's decided versions, and each by the address that keeps: what it is made of, its files, how it stands today.</summary>
internal static class VersionsPage
{
    /// <summary>The part of an address that says which version: <c>v1</c>.</summary>
    public const string OneVersion = "v{version:int}";

    /// <summary>All of a report's versions; null where nothing has been decided.</summary>
    public static Page? Write(View view) =>
        Report(view.Snapshot, view.One("plan"), view.One("period")) is { } found
            ? new Page
            {
                Title = VersionWords.Title(found.Plan.Name, found.Report.Period),
                Section = "/rapporter",
                Crumbs = [("Rapporter", "/rapporter")],
                Body = $"""
                    <p class="lead">{VersionWords.Lead(found.Report.Versions.Count, found.Report.Versions[0].Kept.Number)}</p>
                    {Markup.Each(found.Report.Versions, version => Section(view.Snapshot, found.Plan, found.Report, version))}
                    """,
            }
            : null;

    /// <summary>One version; null where there is none such.</summary>
    public static Page? WriteOne(View view) =>
        Find(view.Snapshot, view.One("plan") ?? "", view.One("period") ?? "", view.One("version") ?? "") is { } found
            ? new Page
            {
                Title = VersionWords.OneTitle(found.Plan.Name, found.Report.Period, found.Version.Kept.Number),
                Section = "/rapporter",
                Crumbs =
                [
                    ("Rapporter", "/rapporter"),
                    (VersionWords.Title(found.Plan.Name, found.Report.Period), Addresses.Of(found.Report)),
                ],
                Body = $"""
                    {VersionParts.Standing(found.Report, found.Version, link: false)}
                    {VersionParts.Files(found.Report, found.Version.Kept)}
                    {VersionParts.Facts(found.Version.Kept)}
                    {VersionParts.Changed(view.Snapshot, found.Plan, found.Version)}
                    """,
                Sources = VersionWords.Sources,
            }
            : null;

    /// <summary>What is said of a file that is not there as it was decided.</summary>
    public static Page NotSent(View view, KeptVersion version, string name, KeptBytes why) =>
        new()
        {
            Title = VersionWords.NotSent,
            Section = "/rapporter",
            Crumbs = [("Rapporter", "/rapporter")],
            Status = Microsoft.AspNetCore.Http.StatusCodes.Status410Gone,
            Body = $"<p>{VersionParts.Why(version, name, why)}</p>",
        };

    /// <summary>The version that an address names; null when there is none.</summary>
    public static (Plan Plan, DecidedReport Report, ReportVersionStatus Version)? Find(
        SiteSnapshot shown,
        string plan,
        string period,
        string version
    ) =>
        Report(shown, plan, period) is { } found
        && KeptVersion.NumberOf("v" + version) is { } number
        && found.Report.Version(number) is { } status
            ? (found.Plan, found.Report, status)
            : null;

    private static (Plan Plan, DecidedReport Report)? Report(SiteSnapshot shown, string? plan, string? period) =>
        shown.Decided.FirstOrDefault(report => report.Plan == plan && report.Period.ToString() == period) is { } report
            ? (shown.Catalogue.Plan(report.Plan), report)
            : null;

    private static Markup Section(SiteSnapshot shown, Plan plan, DecidedReport report, ReportVersionStatus version) =>
        $"""
            <section class="report" id="{KeptVersion.FolderName(version.Kept.Number)}">
            <h2>{VersionWords.Name(version.Kept.Number)}</h2>
            {VersionParts.Standing(report, version, link: true)}
            {VersionParts.Files(report, version.Kept)}
            {VersionParts.Facts(version.Kept)}
            </section>
            """;
}
