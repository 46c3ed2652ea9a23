using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Short;

/// <summary>The second page: what the plan promises, how goals and actions stand, the money, and what has changed.</summary>
internal static class PromisePage
{
    private const int MostCompared = 5;
    private const int MostNews = 3;

    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var plan = report.Figures.Plan;
        var progress = new Progress(report);
        return
        [
            new Block.Heading(2, ShortWords.Promised, NewPage: true),
            .. plan.Vision is { } vision ? [new Block.Quote(vision)] : Array.Empty<Block>(),
            Overall(report, progress),
            .. Goals(report, progress),
            .. Actions(report, progress),
            .. Aside(report),
            new Block.Paragraph(ShortWords.Rest, TextRole.Note),
        ];
    }

    /// <summary>The administration's word on the whole; that it is not given, or that nothing is, where it is not.</summary>
    internal static Block Overall(ReportMaterial report, Progress progress) =>
        report.Comments.Summary is { } summary
            ? summary
            : new Block.Comment([
                new Block.Paragraph(progress is { AnythingCome: false, Asks: true } ? AwaitWords.Nothing : ShortWords.NoOverall),
            ]);

    internal static IEnumerable<Block> Goals(ReportMaterial report, Progress progress)
    {
        if (progress.Goals.Count == 0)
        {
            yield break;
        }

        var called = report.Figures.Plan.GoalName;
        yield return new Block.Heading(
            3,
            CountWords.Heading(
                CountWords.Begins(progress.Goals.Count, called),
                called.After(progress.Goals.Count),
                CountWords.Goals(progress.Goals, report.Period)
            )
        );
        yield return new Block.Figures(GoalTable.Short(report, progress));
        yield return new Block.Paragraph(GoalWords.WhoJudges, TextRole.Note);
    }

    internal static IEnumerable<Block> Actions(ReportMaterial report, Progress progress)
    {
        var (actions, called) = (report.Figures.Plan.Actions, report.Figures.Plan.ActionName);
        if (actions.Count == 0)
        {
            yield break;
        }

        yield return new Block.Heading(
            3,
            CountWords.Heading(
                CountWords.Begins(actions.Count, called),
                called.After(actions.Count),
                CountWords.Actions(progress.Actions, called)
            )
        );
        if (progress.Actions.Any(state => state is not null))
        {
            yield return new Block.Figures(ActionStrip.Write(report, progress));
            yield return new Block.Paragraph(ActionStrip.Signs(report, progress), TextRole.Note);
        }
    }

    // Beside each other, so that both are on the page; one alone takes the whole width.
    private static IEnumerable<Block> Aside(ReportMaterial report)
    {
        List<Block> left = [.. Money(report), .. News(report)];
        var right = Others(report).ToList();
        return left.Count > 0 && right.Count > 0 ? [new Block.Beside(left, right)] : [.. left, .. right];
    }

    internal static IEnumerable<Block> Money(ReportMaterial report)
    {
        var sums = MoneySums.Of(report.Figures.Own, report.Period);
        if (report.Figures.Plan.Money is null)
        {
            yield break;
        }

        yield return new Block.Heading(3, ShortWords.Money);
        yield return sums.Lines.Count == 0 ? new Block.Paragraph(MoneyWords.Awaited) : new Block.Figures(MoneySection.Short(report, sums));
    }

    internal static IEnumerable<Block> Others(ReportMaterial report)
    {
        var shown = Panels
            .Chosen(report, report.Comparisons.Count)
            .Where(comparison => comparison.Indicator.Comparable)
            .Take(MostCompared)
            .ToList();
        if (shown.Count == 0)
        {
            yield break;
        }

        yield return new Block.Heading(3, ShortWords.Others);
        yield return new Block.Figures(
            new Table
            {
                Caption = ReportWords.Overview(report.Figures.Plan.Name),
                HeardCaption = true,
                Columns = [new("Mått", false), new(report.Figures.Plan.Name, true), new("Liknande", true), new("Riket", true)],
                Rows =
                [
                    .. shown.Select(comparison => new TableRow(
                        IndicatorWords.Name(comparison.Indicator),
                        [
                            new(IndicatorValues.Newest(comparison.Indicator, comparison.Total), Strong: true),
                            new(IndicatorValues.Peers(comparison.Indicator, comparison.Total)),
                            new(IndicatorValues.Country(comparison.Indicator, comparison.Total)),
                        ]
                    )),
                ],
            }
        );
    }

    internal static IEnumerable<Block> News(ReportMaterial report)
    {
        var changed = DifferenceLines.All(report.Since?.Differences ?? [], report.Figures.Catalogue).Take(MostNews).ToList();
        var coming = Coming.Next(report) is { } next ? [next] : Array.Empty<string>();
        if (changed.Count + coming.Length == 0)
        {
            yield break;
        }

        yield return new Block.Heading(3, changed.Count == 0 ? ShortWords.Coming : ShortWords.Since);
        yield return new Block.Bullets([.. changed, .. coming]);
    }
}
