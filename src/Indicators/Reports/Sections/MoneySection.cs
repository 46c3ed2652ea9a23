using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>
/// The statement of grants and costs that the plan asks for: line by line, summed, beside the year before and per new arrival, and Kolada's
/// nearest figures.
/// </summary>
internal static class MoneySection
{
    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        if (report.Figures.Plan.Money is not { } asked)
        {
            return [];
        }

        var beside = report.Of(asked.Indicators);
        return
        [
            new Block.Heading(2, MoneyWords.Heading, NewPage: true),
            .. Asked(report, asked),
            .. beside.Count == 0
                ? []
                : (IEnumerable<Block>)
                    [
                        new Block.Paragraph(MoneyWords.Nearest),
                        .. IndicatorTable.Write(report.Figures, MoneyWords.NearestCaption, beside, "liknande kommuners medel"),
                    ],
            // A goal that an indicator serves has shown its charts already.
            .. beside
                .Where(comparison => !report.Figures.Plan.Goals.Any(goal => goal.Indicators.Contains(comparison.Indicator.Id)))
                .SelectMany(comparison => IndicatorSection.Write(report, comparison, first: false)),
        ];
    }

    /// <summary>The plan's words for the statement, and what has come of it.</summary>
    public static IEnumerable<Block> Asked(ReportMaterial report, MoneyStatement asked)
    {
        var sums = MoneySums.Of(report.Figures.Own, report.Period);
        return
        [
            new Block.Quote(asked.Wording),
            .. asked.Place is { } place ? new Block[] { new Block.Paragraph(Words.Sentence(place) + ".", TextRole.Note) } : [],
            .. sums.Lines.Count == 0
                ? (IEnumerable<Block>)[new Block.Paragraph(MoneyWords.NotReported)]
                :
                [
                    new Block.Figures(Statement(report, sums)),
                    .. Said(report),
                    new Block.Paragraph("Källa: kommunens egen redovisning. Summor och netto: egen beräkning.", TextRole.Note),
                    new Block.Paragraph(PerArrival(report, asked, sums)),
                ],
        ];
    }

    private static IEnumerable<Block> Said(ReportMaterial report)
    {
        var said = new[] { OwnReport.Grant, OwnReport.Cost }
            .SelectMany(item => report.Figures.Own.Money(item, report.Period))
            .Where(row => row.Comment is not null)
            .Select(OwnWords.Said)
            .ToList();
        return said.Count == 0 ? [] : [new Block.Bullets(said)];
    }

    private static Table Statement(ReportMaterial report, MoneySums sums) =>
        new()
        {
            Caption = MoneyWords.Caption,
            Columns =
            [
                new("Post", false),
                new("Motpart", false),
                new(OwnWords.Period(report.Period), true),
                new(OwnWords.Period(report.Period.YearBefore), true),
            ],
            Rows =
            [
                new("Statliga ersättningar", [new(""), .. Amounts(sums.Grants, strong: true)]),
                .. sums.Lines.Where(line => line.Grant).Select(Line),
                new("Kommunala utgifter", [new(""), .. Amounts(sums.Costs, strong: true)]),
                .. sums.Lines.Where(line => !line.Grant).Select(Line),
                new("Netto (ersättningar minus utgifter)", [new(""), .. Amounts(sums.Net, strong: true)]),
            ],
        };

    /// <summary>The three sums alone.</summary>
    public static Table Short(ReportMaterial report, MoneySums sums) =>
        new()
        {
            Caption = MoneyWords.Caption,
            HeardCaption = true,
            Columns = [new("Post", false), new(OwnWords.Period(report.Period), true), new(OwnWords.Period(report.Period.YearBefore), true)],
            Rows =
            [
                new("Statliga ersättningar", [.. Amounts(sums.Grants, strong: true)]),
                new("Kommunala utgifter", [.. Amounts(sums.Costs, strong: true)]),
                new("Netto", [.. Amounts(sums.Net, strong: true)]),
            ],
        };

    private static TableRow Line(MoneyLine line) =>
        new(
            MoneyWords.Account(line.Account),
            [new(TableValue.OfWords(line.Counterparty.Length == 0 ? null : line.Counterparty)), .. Amounts(line.Amount, strong: false)],
            RowKind.Detail
        );

    private static IEnumerable<TableCell> Amounts(MoneyPair pair, bool strong) =>
        new[] { pair.Value, pair.Previous }.Select(amount => new TableCell(TableValue.Count(amount), Strong: strong && amount is not null));

    // Only a whole year's money is divided by a whole year's arrivals.
    private static string PerArrival(ReportMaterial report, MoneyStatement asked, MoneySums sums)
    {
        if (asked.Arrivals is not { } kpi)
        {
            return MoneyWords.NoGroup;
        }

        var (plan, year) = (report.Figures, report.Period.Year);
        if (!report.Period.IsWholeYear)
        {
            return MoneyWords.OnlyWholeYears;
        }

        return plan.Figures.Value(kpi, plan.Plan.Municipality, year) is { } arrivals and > 0 && sums.Net.Value is { } net
            ? MoneyWords.PerArrival(net, arrivals, year)
            : MoneyWords.NoArrivals(year);
    }
}
