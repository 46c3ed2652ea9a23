using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>Every decided version of every report; never a draft.</summary>
internal static class ReportsFeed
{
    public static WebFile Write(View view, Workspace workspace) =>
        Feed.Write(
            view,
            FeedWords.Reports,
            "/rapporter",
            [
                .. view
                    .Snapshot.Decided.SelectMany(report => report.Versions.Select(version => Entry(view, report, version)))
                    .OfType<FeedEntry>()
                    .OrderByDescending(entry => entry.At)
                    .ThenBy(entry => entry.Name, StringComparer.Ordinal),
            ]
        );

    // One that cannot be read has no time to stand under; its page says why.
    private static FeedEntry? Entry(View view, Snapshot.DecidedReport report, ReportVersionStatus version)
    {
        if (version.Kept.Manifest is not { } manifest)
        {
            return null;
        }

        var name = view.Snapshot.Plan(report.Plan)?.Plan.Name ?? report.Plan;
        var page = Addresses.Of(report.Plan, report.Period, version.Kept.Number);
        return new FeedEntry(
            page,
            new[] { manifest.AsOf, manifest.HandedInUntil }.Max() ?? DateTimeOffset.UnixEpoch,
            VersionWords.OneTitle(name, report.Period, version.Kept.Number),
            [$"{VersionWords.State(version.ReplacedBy)}{ReportListWords.Figures(manifest.AsOf)}"],
            page
        );
    }
}
