using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Reports.Sections.Short;
using Indicators.Web.Html;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Where what the report says comes from: each sentence to its figures, and each figure to its source.</summary>
internal static class PreviewSources
{
    public static Markup Write(RoomRequest request, ReportMaterial report)
    {
        var (first, facts) = report.Findings;
        var said = first.Concat(facts).ToList();
        var shown = Panels.Chosen(report, ShortDocument.MostPanels);
        return $"""
            {Markup.If(
                said.Count > 0,
                () =>
                    $"""
                        <h2>{PreviewWords.Sentences}</h2>
                        <ol class="said">{Markup.Each(said, one => Sentence(request, report, one))}</ol>
                        """
            )}
            {Markup.If(shown.Count > 0, () => $"<h2>{PreviewWords.Figures}</h2>{Figures(request, shown)}")}
            """;
    }

    private static Markup Sentence(RoomRequest request, ReportMaterial report, Finding finding)
    {
        var text = FindingWords.Of(report.Figures, finding, report.Period);
        return $"""
            <li><p>{Days.In(text.Line)}</p>
            <p class="meta">{Days.In(text.Rests)} {Markup.For(
                text.Indicator,
                indicator =>
                    $"""
                        {Days.In(Sources.Published([indicator]))}
                        <a href="{Addresses.Of(
                            request.Plan,
                            indicator
                        )}">{PreviewWords.ToFigures}<span class="heard">: {indicator.Name}</span></a>
                        """
            )}{Markup.If(
                text.Indicator is null,
                () => $"""<a href="{request.Address(RoomParts.Goals)}">{PreviewWords.ToGoals}</a>"""
            )}</p></li>
            """;
    }

    private static Markup Figures(RoomRequest request, IReadOnlyList<IndicatorComparison> shown) =>
        new HtmlTable
        {
            Caption = PreviewWords.Figures,
            HeardCaption = true,
            Look = "cards",
            Columns = [new TableColumn("Mått", false), new("Värde", true), new("År", true), new("Varifrån", false)],
            Rows =
            [
                .. shown.Select(one => new HtmlRow(
                    $"""<a href="{Addresses.Of(request.Plan, one.Indicator)}">{one.Indicator.Name}</a>""",
                    [
                        new(Markup.Text(Value(one))),
                        new($"{(one.Year is { } year ? SwedishFormat.Year(year) : TableWords.Missing)}"),
                        new(Days.In(Sources.Published([one.Indicator]))),
                    ]
                )),
            ],
        }.Write();

    private static string Value(IndicatorComparison one) =>
        one.Total?.Value is { } value ? new ValueFormat(one.Indicator.Unit, one.Indicator.Decimals).InWords(value) : TableWords.Missing;
}
