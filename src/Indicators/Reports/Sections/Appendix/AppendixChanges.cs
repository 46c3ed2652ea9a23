using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>What has changed since the report before, what Kolada publishes next, who the peers are, and how figures are read.</summary>
internal static class AppendixChanges
{
    public static IEnumerable<Block> Write(ReportMaterial report) =>
        [
            new Block.Heading(2, AppendixWords.Changes),
            .. DiffSection.Write(report),
            .. Next(report),
            .. report.Figures.AsOf is null
                ? []
                : (IEnumerable<Block>)[new Block.Heading(3, AppendixWords.Group), new Block.Paragraph(AboutWords.Group(report.Figures))],
            new Block.Heading(3, AppendixWords.Reading),
            new Block.Bullets(
                AppendixWords.HowToRead(report.Comparisons.Concat(report.Context).Any(one => one.Indicator.Expected is not null))
            ),
        ];

    private static IEnumerable<Block> Next(ReportMaterial report)
    {
        var days = Coming.Days(report);
        return days.Count == 0
            ? []
            :
            [
                new Block.Heading(3, ShortWords.Coming),
                new Block.Figures(
                    new Table
                    {
                        Caption = AppendixWords.ComingCaption,
                        HeardCaption = true,
                        Columns = [new(AppendixWords.Day, false), new(AppendixWords.What, false, Wide: true)],
                        Rows =
                        [
                            .. days.Select(day => new TableRow(
                                SwedishFormat.Date(day.Day),
                                [new($"{Words.List(day.Measures)}, {day.Year}")]
                            )),
                        ],
                    }
                ),
            ];
    }
}
