using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Diff;
using Indicators.Reports.Model;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>
/// Where reports are written and where the administration's comments lie: all that a report is made of besides the store.
/// </summary>
/// <param name="Workspace">The catalogue and the store.</param>
/// <param name="Folder">The folder the reports are written in.</param>
/// <param name="CommentsFolder">The folder of the comments.</param>
/// <param name="FolderAlone">Whether the folder was asked for: then its files are read, and none of the store's words.</param>
internal sealed record WriteReport(Workspace Workspace, string Folder, string CommentsFolder, bool FolderAlone = false)
{
    /// <summary>
    /// What one report is written from: figures with their comparisons, the comments, and what has changed since the report before.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="figures">The plan's figures.</param>
    /// <param name="comparisons">Its indicators compared.</param>
    /// <param name="period">The report.</param>
    /// <param name="wordsAsOf">The instant of the store's words; null means as they stand.</param>
    /// <param name="holds">Places whose words are said to hold for the figures as they are.</param>
    /// <exception cref="UserException">A comment holds a word that means nothing.</exception>
    public ReportMaterial Material(
        ReadSession store,
        PlanFigures figures,
        IReadOnlyList<IndicatorComparison> comparisons,
        ReportPeriod period,
        DateTimeOffset? wordsAsOf = null,
        IReadOnlySet<string>? holds = null
    )
    {
        var comments = CommentsOf(store, figures.Plan, period, wordsAsOf).Refused();
        return Material(store, figures, comparisons, period, comments, wordsAsOf, holds).Refused() with
        {
            InOtherPlans = this.InOtherPlans(store, figures.Plan, comments.Fields, wordsAsOf),
        };
    }

    /// <summary>The administration's words, what cannot be used of them named and left out.</summary>
    public Comments CommentsOf(ReadSession store, Plan plan, ReportPeriod period, DateTimeOffset? asOf = null) =>
        Comments.Of(this.Words(store, plan, period, asOf), period);

    /// <summary>The same with comments that have been read; one with a figure that does not exist is left out, and is among their
    /// faults.</summary>
    public ReportMaterial Material(
        ReadSession store,
        PlanFigures figures,
        IReadOnlyList<IndicatorComparison> comparisons,
        ReportPeriod period,
        Comments comments,
        DateTimeOffset? wordsAsOf = null,
        IReadOnlySet<string>? holds = null
    )
    {
        var (own, faults) = CommentFigures.Filled(figures, period, comparisons);
        var names = new FigureNames(figures, period, comparisons);
        var carried = this.Carried(store, figures.Plan, period, comments.Fields, wordsAsOf);
        var before = ReportFiles.ReportBefore(Folder, figures.Plan, period);
        var printed = new[] { Standing(figures.Plan, period).Manifest, before?.Manifest }.OfType<Manifest>().ToList();
        var report = new ReportMaterial(
            figures with
            {
                Own = own,
                Plan = AnswersNow.Of(figures.Plan, store.Room.Events(figures.Plan.Id, period.ToString()), wordsAsOf),
            },
            period,
            comparisons,
            comments.Marked(carried).Filled(names, figures.Plan, faults)
        )
        {
            Carried = carried,
            Written = Binding.Of(figures.Plan, comments, names, printed, holds ?? new HashSet<string>()),
            Kpis = Workspace.KpisOf(store, figures.Plan, figures.AsOf),
            Template = OwnTemplate.Content(store, figures.Plan, wordsAsOf),
            Layout = store.Layout(figures.Plan, period, wordsAsOf),
            Version = new ReportVersion(KeptVersions.Newest(Folder, figures.Plan, period) + 1),
        };
        return before switch
        {
            { Manifest: { } earlier } => report with
            {
                Since = Against(store, report, earlier, ManifestFile.Of(before.ManifestPath, File.ReadAllBytes(before.ManifestPath))),
            },
            { } unreadable => report with { NotHeldAgainst = unreadable.ManifestPath },
            null => report,
        };
    }

    /// <summary>How a report differs from an earlier one on the same plan.</summary>
    /// <param name="store">The store that the report was read of.</param>
    /// <param name="report">The report.</param>
    /// <param name="earlier">The earlier one's manifest, with a period.</param>
    /// <param name="file">Its name and hash.</param>
    public ReportDiff Against(ReadSession store, ReportMaterial report, Manifest earlier, ManifestFile file)
    {
        var period = earlier.Of ?? throw new ArgumentException("The manifest has no period.", nameof(earlier));
        var old = earlier.Content ?? FiguresThen(store, report.Figures.Plan, period, earlier.AsOf);
        return new ReportDiff(
            period,
            earlier.AsOf,
            file,
            old is null ? null : Differences.Between((old, period), (ContentReading.Of(report), report.Period)),
            OnlyFigures: old is { Goals: null }
        );
    }

    // What a manifest of older form does not hold of Kolada's figures is in the store's history; null when it does not reach so far back.
    private ReportContent? FiguresThen(ReadSession store, Plan plan, ReportPeriod period, DateTimeOffset? asOf)
    {
        if (asOf is not { } at || Workspace.FiguresOf(store, plan, at) is not { AreaNames.Count: > 0 } figures)
        {
            return null;
        }

        return ContentReading.OfFigures(
            new ReportMaterial(figures, period, Comparing.Compare(figures), Comments.None) { Kpis = Workspace.KpisOf(store, plan, at) }
        );
    }

    /// <summary>What stands where a report goes.</summary>
    public StandingReport Standing(Plan plan, ReportPeriod period) => StandingReport.Of(Folder, plan, period);

    /// <summary>Writes the usual files as a draft.</summary>
    /// <exception cref="UserException">What stands there must not be replaced, or the files cannot be written.</exception>
    public WrittenReport WriteDraft(ReportMaterial material, IReadOnlyList<string> answers) =>
        MakeDraft(material, answers, forced: null).Put();

    /// <summary>Makes the usual files as a draft, and writes nothing.</summary>
    public MadeReport MakeDraft(ReportMaterial material, IReadOnlyList<string> answers, Forced? forced) =>
        ReportFiles.Make(material, ReportParts.AtNight, ReportFiles.Usual, Folder, final: false, answers, forced: forced);
}
