using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Web.Pages;

/// <summary>What is told of one decided version, wherever it is listed.</summary>
internal static class VersionParts
{
    /// <summary>How it stands today: in force or replaced, and what Kolada has changed of it.</summary>
    public static Markup Standing(DecidedReport report, ReportVersionStatus version, bool link)
    {
        var address = Addresses.Of(report.Plan, report.Period, version.Kept.Number);
        var told = VersionWords.Changed(version.Changed?.Count, version.Follows.Count);
        return $"""
            <p><strong>{VersionWords.State(version.ReplacedBy)}</strong>{Markup.If(
                version.Kept.Fault is null,
                () => link && version.Changed is { Count: > 0 } ? (Markup)$""" · <a href="{address}">{told}</a>""" : $" · {told}"
            )}</p>
            {Markup.For(Why(version.Kept), why => $"""<p class="note">{why}</p>""")}
            """;
    }

    /// <summary>Why a version cannot be read; null when it can.</summary>
    public static string? Why(KeptVersion version) => version.Fault is { } fault ? ReportFaults.CannotBeShown(version.Number, fault) : null;

    /// <summary>Why a file of a version is not sent.</summary>
    public static string Why(KeptVersion version, string file, KeptBytes bytes) =>
        Why(version) ?? (bytes is KeptBytes.Altered ? ReportFaults.KeptFileAltered(file) : ReportFaults.KeptFileGone(file));

    /// <summary>Its files by their addresses; one that is not there as it was decided is named.</summary>
    public static Markup Files(DecidedReport report, KeptVersion version)
    {
        var (lying, address) = (version.Look(), Addresses.Of(report.Plan, report.Period, version.Number));
        var whole = lying.Select(one => (one.File.Name, Bytes: one.Bytes as KeptBytes.Whole)).Where(one => one.Bytes is not null).ToList();
        return $"""
            {Markup.If(
                whole.Count > 0,
                () =>
                    ReportList.Links(
                        report.Plan,
                        report.Period,
                        whole.Select(one => (one.Name, (long)one.Bytes!.Content.Length, $"{address}/{one.Name}"))
                    )
            )}
            {Markup.Each(
                lying.Where(one => one.Bytes is not KeptBytes.Whole),
                one => $"""<p class="note">{Why(version, one.File.Name, one.Bytes)}</p>"""
            )}
            """;
    }

    /// <summary>What it is made of.</summary>
    public static Markup Facts(KeptVersion version) =>
        Markup.For(
            version.Manifest,
            manifest =>
                $"""
                    <dl class="terms">{Markup.Each(
                        VersionWords.Facts(
                            manifest.AsOf,
                            manifest.HandedInUntil,
                            version.Number > 1,
                            manifest.Forced?.Reason,
                            version.Mark!
                        ),
                        fact => $"<div><dt>{fact.Term}</dt><dd>{Days.In(fact.Text)}</dd></div>"
                    )}</dl>
                    """
        );

    /// <summary>Every value that Kolada shows otherwise now, with both, and what is another for that.</summary>
    public static Markup Changed(SiteSnapshot shown, Plan plan, ReportVersionStatus version) =>
        $"""
            {Markup.If(version.Changed is { Count: > 0 }, () => Table(shown, plan, VersionWords.ChangedHeading, version.Changed!))}
            {Markup.If(version.Follows.Count > 0, () => Table(shown, plan, VersionWords.FollowsHeading, version.Follows))}
            {Markup.If(version.NotCompared > 0, () => $"""<p class="note">{VersionWords.NotCompared(version.NotCompared)}</p>""")}
            """;

    private static Markup Table(SiteSnapshot shown, Plan plan, string heading, IReadOnlyList<Difference> values) =>
        $"""
            <h2>{heading}</h2>
            {new HtmlTable
            {
                Caption = heading,
                HeardCaption = true,
                Look = "cards",
                Columns = [new TableColumn("Mått", false), new("År", true), new("I rapporten", true), new("Visas nu", true)],
                Rows =
                [
                    .. values.Select(one => new HtmlRow(
                        Linked(shown, plan, one),
                        [
                            new($"{SwedishFormat.Year(one.Year!.Value)}"),
                            new($"{DifferenceLines.From(one, shown.Catalogue)}"),
                            new($"{DifferenceLines.To(one, shown.Catalogue)}"),
                        ]
                    )),
                ],
            }.Write()}
            """;

    private static Markup Linked(SiteSnapshot shown, Plan plan, Difference one) =>
        Days.In(DifferenceWords.What(one.Name, one.Of)) is var name
        && shown.Catalogue.Indicators.FirstOrDefault(indicator => indicator.Id == one.Id) is { } indicator
            ? $"""<a href="{Addresses.Of(plan, indicator)}">{name}</a>"""
            : name;
}
