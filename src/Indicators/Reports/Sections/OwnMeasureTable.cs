using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>
/// The municipality's own measures: the plan's words, what is reported this period and the year before, and whether a promise is kept.
/// </summary>
internal static class OwnMeasureTable
{
    /// <summary>The table, and under it each distribution that has come; nothing when there are no measures.</summary>
    public static IEnumerable<Block> Write(ReportMaterial report, string caption, IReadOnlyList<OwnMeasure> measures) =>
        measures.Count == 0
            ? []
            :
            [
                new Block.Figures(
                    new Table
                    {
                        Caption = caption,
                        Columns =
                        [
                            new("Eget mått", false),
                            new("Ordagrant ur planen", false, Wide: true),
                            new(OwnWords.Period(report.Period), false),
                            new(OwnWords.Period(report.Period.YearBefore), false),
                            new("Läge", false),
                        ],
                        Rows = [.. measures.SelectMany(measure => Rows(report, measure))],
                    }
                ),
                .. measures.Where(measure => measure.Kind == MeasureKind.Distribution).SelectMany(measure => Places(report, measure)),
                .. Secret(report, measures),
            ];

    private static IEnumerable<TableRow> Rows(ReportMaterial report, OwnMeasure measure)
    {
        var own = report.Figures.Own;
        yield return new TableRow(
            measure.Name,
            [
                new($"”{measure.Wording}”" + OwnWords.Promise(measure.Target, measure.Wording) + OwnWords.Due(measure.Due)),
                new(Value(report, measure, report.Period, Figures.Total)),
                new(
                    own.IsReported(measure.Id, report.Period.YearBefore)
                        ? Value(report, measure, report.Period.YearBefore, Figures.Total)
                        : new TableValue.Missing()
                ),
                Status(report, measure),
            ]
        );
        foreach (
            var (gender, name) in new[] { (Figures.Women, "– kvinnor"), (Figures.Men, "– män") }.Where(sex =>
                own.Measure(measure.Id, report.Period, sex.Item1) is not null
            )
        )
        {
            yield return new TableRow(
                name,
                [
                    new(new TableValue.NotApplicable()),
                    new(Value(report, measure, report.Period, gender)),
                    new(
                        own.Measure(measure.Id, report.Period.YearBefore, gender) is null
                            ? new TableValue.Missing()
                            : Value(report, measure, report.Period.YearBefore, gender)
                    ),
                    new(new TableValue.NotApplicable()),
                ],
                Detail: true
            );
        }
    }

    private static TableValue Value(ReportMaterial report, OwnMeasure measure, ReportPeriod period, string gender)
    {
        var (own, figure) = (report.Figures.Own, report.Figures.Own.Measure(measure.Id, period, gender));
        if (figure is null && gender == Figures.Total && own.Places(measure.Id, period).Count > 0)
        {
            return new TableValue.Words("se fördelningen nedan");
        }

        return OwnWords.Value(measure, figure);
    }

    private static TableCell Status(ReportMaterial report, OwnMeasure measure)
    {
        var figure = report.Figures.Own.Measure(measure.Id, report.Period);
        if (!report.Figures.Own.IsReported(measure.Id, report.Period))
        {
            return new TableCell(Words.Sentence(OwnWords.NothingToJudgeBy), Mark.NotAssessable);
        }

        if (OwnTarget.Expect(measure, figure, report.Period) is not { } expected)
        {
            return new TableCell("Inget målvärde");
        }

        var soFar = OwnTarget.Judge(measure, figure, report.Period)!.Value;
        return new TableCell(
            Words.Sentence(OwnWords.Status(expected, report.Period))
                + (
                    expected == soFar ? ""
                    : expected == TargetStatus.NotAssessable ? $" (hittills {OwnWords.State(soFar)})"
                    : ""
                ),
            Marks.Of(expected)
        );
    }

    private static IEnumerable<Block> Places(ReportMaterial report, OwnMeasure measure)
    {
        var places = report.Figures.Own.Places(measure.Id, report.Period);
        if (places.Count == 0)
        {
            yield break;
        }

        yield return new Block.Figures(
            new Table
            {
                Caption = $"{measure.Name}, {OwnWords.Period(report.Period)}",
                Columns = [new("Plats", false), new(OwnWords.Column(measure.Unit), true), new("Andel av alla, procent", true)],
                Rows =
                [
                    .. places.Select(place => new TableRow(
                        place.Place,
                        [
                            new(
                                place.Figure.Value is { } value
                                    ? new TableValue.Number(value, measure.Unit ?? Unit.Count, measure.Decimals)
                                    : new TableValue.Protected()
                            ),
                            new(TableValue.Count(place.Share)),
                        ]
                    )),
                ],
            }
        );
    }

    // The sign is explained where it stands, and only there.
    private static IEnumerable<Block> Secret(ReportMaterial report, IReadOnlyList<OwnMeasure> measures)
    {
        var periods = new[] { report.Period, report.Period.YearBefore };
        var genders = new[] { Figures.Total, Figures.Women, Figures.Men };
        var hidden = measures.Any(measure =>
            periods.Any(period =>
                genders.Any(gender => report.Figures.Own.Measure(measure.Id, period, gender)?.Hidden == true)
                || report.Figures.Own.Places(measure.Id, period).Any(place => place.Figure.Hidden)
            )
        );
        return hidden ? [new Block.Paragraph(OwnWords.Signs, TextRole.Note)] : [];
    }
}
