using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports;

namespace Indicators;

/// <summary>Where reports are written and where the administration's comments lie: all that a report is made of besides the store.</summary>
/// <param name="Services">The catalogue and the store.</param>
/// <param name="Folder">The folder the reports are written in.</param>
/// <param name="CommentsFolder">The folder of the comments.</param>
internal sealed record ReportMaking(IndicatorServices Services, string Folder, string CommentsFolder)
{
    /// <summary>What one report is written from: figures with their comparisons, the comments, and what Kolada has revised since the report before up to an instant (null means now).</summary>
    /// <exception cref="UserException">A comment holds a word that means nothing.</exception>
    public ReportMaterial Material(PlanFigures figures, IReadOnlyList<IndicatorComparison> told, ReportPeriod period, DateTimeOffset? asOf) =>
        new(figures, period, told, Comments.Read(CommentsFolder, figures.Plan, period))
        {
            Revised = Services.RevisedOf(figures.Plan, ReportFiles.ReportBefore(Folder, figures.Plan, period), asOf),
        };

    /// <summary>Whether a decided report stands there, that must not be replaced.</summary>
    public bool IsFinal(Plan plan, ReportPeriod period) => ReportFiles.IsFinal(Folder, plan, period);

    /// <summary>Writes the usual files as a draft; returns their paths.</summary>
    public IReadOnlyList<string> WriteDraft(ReportMaterial material, IReadOnlyList<string> answers) =>
        ReportFiles.Write(material, ReportFiles.Usual, Folder, final: false, answers).Paths;
}
