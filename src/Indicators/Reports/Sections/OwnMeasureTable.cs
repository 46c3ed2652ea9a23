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
        [
            .. InFigures(report, caption, [.. measures.Where(measure => measure.Kind != MeasureKind.Narrative)]),
            .. measures.Where(measure => measure.Kind == MeasureKind.Narrative).SelectMany(measure => InWords(report, measure)),
        ];

    // A text needs the page's whole width: the plan's words, and the answer in a box.
    private static IEnumerable<Block> InWords(ReportMaterial report, OwnMeasure measure)
    {
        var said = report.Figures.Own.Measure(measure.Id, report.Period)?.Comment;
        yield return new Block.Paragraph(
            $"{measure.Name}: {OwnWords.Quoted(measure.Wording)}"
                + (said is null ? " " + AwaitWords.On(OwnWords.Bodies(measure.Bodies, report.Figures.Plan)) + "." : ""),
            TextRole.Note,
            WithNext: said is not null
        );
        if (said is not null)
        {
            yield return new Block.Comment([new Block.Paragraph(said)]);
        }
    }

    private static IEnumerable<Block> InFigures(ReportMaterial report, string caption, IReadOnlyList<OwnMeasure> measures) =>
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
                .. Places(report, measures),
            ];

    /// <summary>Each distribution that has come, and what hides a figure where one is hidden.</summary>
    public static IEnumerable<Block> Places(ReportMaterial report, IReadOnlyList<OwnMeasure> measures) =>
        [
            .. measures.Where(measure => measure.Kind == MeasureKind.Distribution).SelectMany(measure => Places(report, measure)),
            .. Secret(report, measures),
        ];

    /// <summary>What has come for a period, or that nothing has.</summary>
    public static TableValue Shown(ReportMaterial report, OwnMeasure measure, ReportPeriod period) =>
        report.Figures.Own.IsReported(measure.Id, period) ? Value(report, measure, period, Figures.Total) : new TableValue.Missing();

    /// <summary>
    /// Beside it in one cell: women and men, the same time a year before, how a promise stands, what is said of it; who is to give it where
    /// nothing has come.
    /// </summary>
    public static string Beside(ReportMaterial report, OwnMeasure measure)
    {
        var own = report.Figures.Own;
        if (!own.IsReported(measure.Id, report.Period))
        {
            return AwaitWords.On(OwnWords.Bodies(measure.Bodies, report.Figures.Plan));
        }

        string? Of(string gender) =>
            own.Measure(measure.Id, report.Period, gender) is null ? null : TableWords.Of(Value(report, measure, report.Period, gender));
        var beside = OwnWords.Beside(
            Of(Figures.Women),
            Of(Figures.Men),
            own.IsReported(measure.Id, report.Period.YearBefore)
                ? TableWords.Of(Value(report, measure, report.Period.YearBefore, Figures.Total))
                : null,
            report.Period.YearBefore,
            Status(report, measure).Text
        );
        return string.Join(' ', [beside, .. Said(report, measure)]);
    }

    private static IEnumerable<TableRow> Rows(ReportMaterial report, OwnMeasure measure)
    {
        var own = report.Figures.Own;
        yield return new TableRow(
            measure.Name,
            [
                new($"”{measure.Wording}”" + OwnWords.Promise(measure.Target, measure.Wording) + OwnWords.Due(measure.Due)),
                new(Shown(report, measure, report.Period)),
                new(Shown(report, measure, report.Period.YearBefore)),
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
                RowKind.Detail
            );
        }

        foreach (var said in Said(report, measure))
        {
            TableCell none = new(new TableValue.NotApplicable());
            yield return new TableRow(OwnWords.SaidOf, [new(said), none, none, none], RowKind.Detail);
        }
    }

    // A share's base is not in the table, but what is said of it is.
    private static IEnumerable<string> Said(ReportMaterial report, OwnMeasure measure) =>
        new[] { measure.Id, measure.Base }
            .OfType<string>()
            .SelectMany(id => report.Figures.Own.SaidBeside(id, report.Period))
            .Select(OwnWords.Said);

    private static TableValue Value(ReportMaterial report, OwnMeasure measure, ReportPeriod period, string gender)
    {
        var (own, figure) = (report.Figures.Own, report.Figures.Own.Measure(measure.Id, period, gender));
        if (figure is null && gender == Figures.Total && own.Places(measure.Id, period).Count > 0)
        {
            return new TableValue.Words("se fördelningen nedan");
        }

        // Women and men may be given without a total; it is not summed, for what is not told of either may be missing.
        if (figure is null && gender == Figures.Total && own.IsByGender(measure.Id, period))
        {
            return new TableValue.Words(OwnWords.ByGender);
        }

        return OwnWords.Value(measure, figure);
    }

    private static TableCell Status(ReportMaterial report, OwnMeasure measure)
    {
        var figure = report.Figures.Own.Measure(measure.Id, report.Period);
        if (!report.Figures.Own.IsReported(measure.Id, report.Period))
        {
            return new TableCell(AwaitWords.On(OwnWords.Bodies(measure.Bodies, report.Figures.Plan)), Mark.NotAssessable);
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
