using Indicators.Reports.Model;
using Indicators.Reports.Sections.Short;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>The first page: the administration's word, what to know, how each goal is judged, how far the follow-up has come.</summary>
internal static class AppendixSummary
{
    public static IEnumerable<Block> Write(ReportMaterial report, Progress progress)
    {
        var (first, facts) = report.Findings;
        return
        [
            new Block.Heading(2, AppendixWords.Summary),
            .. report.Figures.Plan.Vision is { } vision ? [new Block.Quote(vision)] : Array.Empty<Block>(),
            PromisePage.Overall(report, progress),
            FindingsBlock.First(report, first),
            .. FindingsBlock.More(report, facts),
            .. Goals(report, progress),
            .. HowFar(report, progress),
        ];
    }

    private static IEnumerable<Block> Goals(ReportMaterial report, Progress progress) =>
        progress.Goals.Count == 0
            ? []
            :
            [
                new Block.Heading(3, Words.Sentence(report.Figures.Plan.GoalName.All)),
                new Block.Figures(GoalTable.Write(report, progress)),
            ];

    private static IEnumerable<Block> HowFar(ReportMaterial report, Progress progress)
    {
        if (!progress.Asks)
        {
            yield break;
        }

        yield return new Block.Heading(3, AppendixWords.HowFar);
        yield return new Block.Figures(
            new Table
            {
                Caption = AppendixWords.HowFarCaption,
                HeardCaption = true,
                Columns = [new(AppendixWords.What, false), new(AppendixWords.State, false, Wide: true)],
                Rows = [.. Rows(report, progress)],
            }
        );
        if (progress.Owed() is { Count: > 0 } owed)
        {
            yield return new Block.Figures(
                new Table
                {
                    Caption = AwaitWords.Caption,
                    Columns = [new(AwaitWords.Who, false), new(AwaitWords.What, false, Wide: true)],
                    Rows = [.. owed.Select(one => new TableRow(Words.Sentence(one.Who), [new(one.What)]))],
                }
            );
        }
    }

    private static IEnumerable<TableRow> Rows(ReportMaterial report, Progress progress)
    {
        if (progress.Goals.Count > 0)
        {
            yield return Row(
                Words.Sentence(report.Figures.Plan.GoalName.Many),
                progress.Goals.Count,
                CountWords.Goals(progress.Goals, report.Period)
            );
        }

        var called = report.Figures.Plan.ActionName;
        if (progress.Actions.Count > 0)
        {
            yield return Row(Words.Sentence(called.Many), progress.Actions.Count, CountWords.Actions(progress.Actions, called));
        }

        if (progress.Measures.Count > 0)
        {
            yield return Row(
                AppendixWords.MeasuresRow,
                progress.Measures.Count,
                CountWords.Measures(progress.Measures.Count, progress.MeasuresCome)
            );
        }

        if (progress.Money is { } come)
        {
            yield return new TableRow(AppendixWords.MoneyRow, [new(come ? AppendixWords.MoneyIn : CountWords.Waiting)]);
        }
    }

    private static TableRow Row(string what, int all, IReadOnlyList<(int Count, string Word)> parts) =>
        new($"{what}: {SwedishFormat.Number(all, 0)}", [new(CountWords.Parts(parts))]);
}
