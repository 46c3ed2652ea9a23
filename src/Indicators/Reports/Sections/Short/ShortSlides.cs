using Indicators.Charts.Build;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Short;

/// <summary>The short version to be shown: what matters most, the measures, what was promised, and the others.</summary>
internal static class ShortSlides
{
    public static SlideDeck Write(ReportMaterial report)
    {
        var document = ShortDocument.Write(report);
        var progress = new Progress(report);
        var shown = Panels.Chosen(report, ShortDocument.MostPanels);
        var chart = ShortDocument.MainChart(report);
        var spread = shown.Select(one => ChartBuilder.Spread(report.Figures, one)).OfType<Chart>().FirstOrDefault();
        var plan = report.Figures.Plan;
        var sources = shown.Count == 0 ? [] : new[] { Sources.Published([.. shown.Select(one => one.Indicator)]) };
        return new(
            document,
            [
                new Slide(
                    document.Title,
                    [FindingsBlock.First(report, report.Findings.First, brief: true)],
                    chart is null ? [] : [new Block.Picture(chart)],
                    [document.Subtitle + ".", .. chart?.Notes ?? [], .. Findings(report), .. sources]
                ),
                .. shown.Count == 0
                    ? []
                    : new[]
                    {
                        new Slide(
                            ShortWords.Panels(shown.Count),
                            [Panels.Of(report, shown)],
                            [],
                            [Panels.Note(report, shown), .. sources, Sources.Computed("ändring och plats")]
                        ),
                    },
                new Slide(
                    ShortWords.Promised,
                    [PromisePage.Overall(report, progress), .. PromisePage.Goals(report, progress)],
                    [.. PromisePage.Actions(report, progress), .. PromisePage.Money(report)],
                    [
                        .. plan.Vision is { } vision ? [$"”{vision}”"] : Array.Empty<string>(),
                        WorkbookWords.OwnSource + ".",
                        .. plan.Goals.Count > 0 ? [GoalWords.WhoJudges] : Array.Empty<string>(),
                        .. plan.Actions.Count > 0 ? [ActionStrip.Signs(report, progress)] : Array.Empty<string>(),
                    ]
                ),
                new Slide(
                    ShortWords.Others,
                    [.. PromisePage.Others(report).Where(block => block is not Block.Heading)],
                    [.. spread is null ? [] : new[] { new Block.Picture(spread) }, .. PromisePage.News(report)],
                    [.. spread?.Notes ?? [], .. sources, Sources.Computed("liknande kommuners medel"), ShortWords.Rest]
                ),
            ]
        );
    }

    // What the sentences rest on, which the slide itself has no room for.
    private static IEnumerable<string> Findings(ReportMaterial report) =>
        FindingsBlock.First(report, report.Findings.First) is Block.Findings findings
            ? findings.Items.Select(said => $"{said.Heading} {said.Text}".Trim())
            : [];
}
