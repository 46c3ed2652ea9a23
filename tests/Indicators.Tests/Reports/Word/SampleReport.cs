using System.Globalization;
using Indicators.Charts.Model;
using Indicators.Reports.Model;

namespace Indicators.Tests.Reports.Word;

/// <summary>A report with each block and each kind of chart.</summary>
internal static class SampleReport
{
    public static Document Document { get; } =
        new()
        {
            Title = "Uppföljning av integrationsstrategin",
            Subtitle = "Senaste tillgängliga år: 2022 · Värden som Kolada visade dem 2024-08-30",
            Owner = "Norrtälje kommun",
            Occasion = "Bilaga till delårsrapport 2024 · per 31 augusti 2024",
            Foot = "Integrationsstrategi för Norrtälje kommun, 2024 delår",
            Draft = "Utkast",
            Blocks =
            [
                new Block.Heading(2, "Sammanfattning"),
                new Block.Paragraph(
                    "Sex av elva indikatorer har ändrats sedan förra året. Ingen ändring är större än den vanliga variationen.",
                    TextRole.Lead
                ),
                new Block.Bullets([
                    "Arbete bland flyktingar ligger 4,1 procentenheter under förväntat värde.",
                    "Var femte börjar arbeta eller studera efter etableringsuppdraget.",
                ]),
                new Block.Heading(2, "Mål 1: egen försörjning", NewPage: true),
                new Block.Quote("utanförskapet ska minska genom att så många nyanlända som möjligt blir självförsörjande med egen bostad"),
                new Block.Assessment(
                    Mark.NotAssessable,
                    "Går inte att bedöma.",
                    "Strategin anger inget målvärde för någon av indikatorerna."
                ),
                new Block.Heading(3, "Arbete bland flyktingar 20–64 år"),
                new Block.Paragraph(
                    "I Norrtälje arbetade 66,2 procent 2022. Det är 4,1 procentenheter under förväntat värde. "
                        + "Ökningen sedan 2021, 1,9 procentenheter, är inte större än den vanliga variationen."
                ),
                new Block.Picture(SampleCharts.Trend),
                new Block.Heading(3, "Indikatorer för målet"),
                new Block.Figures(Table),
                new Block.Paragraph(
                    "Osäker: ingen säker förändring. u färre än 30 personer i underlaget. – värde saknas. . gäller inte. Plats 1 är bäst.",
                    TextRole.Note
                ),
                new Block.Paragraph(
                    "Källa: Kolada (SCB, STATIV; SKR). Liknande kommuners medel, plats och bedömning: egen beräkning på data från Kolada.",
                    TextRole.Note
                ),
                new Block.Heading(3, "Förvaltningens kommentar"),
                new Block.Comment([
                    new Block.Paragraph("Ingen kommentar är lämnad."),
                    new Block.Paragraph("<b>Text</b> & tecken \u0001visas som text."),
                    new Block.Bullets(["Första punkten", "Andra punkten"]),
                ]),
                .. SampleCharts
                    .All.Skip(1)
                    .SelectMany(chart => new Block[] { new Block.Heading(4, chart.Title), new Block.Picture(chart) }),
                new Block.Heading(3, "Alla bedömningar"),
                .. Enum.GetValues<Mark>().Select(mark => new Block.Assessment(mark, mark.ToString(), "Så ser den ut.")),
                new Block.Figures(Actions),
            ],
        };

    private static Table Table =>
        new()
        {
            Caption = "Indikatorer, procent, fem år",
            Columns =
            [
                new("Indikator, procent", false),
                new("2018", true),
                new("2019", true),
                new("2020", true),
                new("2021", true),
                new("2022", true),
                new("Riket 2022", true),
                new("Liknande, medel", true),
                new("För\u00ADväntat", true),
                new("Plats 2022", true),
                new("Ändring från 2021", false),
            ],
            Rows =
            [
                Row(
                    "Arbete eller studier efter etableringsuppdraget",
                    "40,5 34,8 20,6 21,2 20,4 35,1 34,8 . 192_av_253",
                    Mark.Uncertain,
                    "Osäker"
                ),
                Row("– kvinnor", "30,2 32,3 12,7 6,9u 15,4u 23,5 23,1 . 121_av_170", Mark.Uncertain, "Osäker", true),
                Row("– män", "46,2 37,1 31,8 39,1u 25,0u 50,9 50,3 . 147_av_170", Mark.Uncertain, "Osäker", true),
                Row("Flyktingar 20–64 år som arbetar", "56,6 58,8 59,8 64,4 66,2 67,7 69,3 70,3 167_av_290", Mark.BetterUp, "Bättre"),
                Row("– kvinnor", "46,9 51,8 53,0 53,6 56,8 61,6 62,3 . 178_av_290", Mark.Uncertain, "Osäker", true),
                Row("– män", "64,2 63,8 64,6 71,7 72,7 72,6 74,4 . 162_av_290", Mark.Uncertain, "Osäker", true),
                Row(
                    "Avvikelse från förväntat värde, procentenheter",
                    "−2,3 −2,5 −0,8 −1,8 −4,1 +0,1 +0,5 . 224_av_289",
                    Mark.WorseDown,
                    "Sämre"
                ),
                Row("Försörjningsstöd av nettoinkomsten", "7,9 7,7 7,9 5,7 5,0 3,2 3,4 . 223_av_287", Mark.Uncertain, "Osäker"),
            ],
        };

    private static Table Actions =>
        new()
        {
            Caption = "Åtgärder",
            Columns = [new("Åtgärd", false), new("Ansvarig", false), new("Läge", false)],
            Rows =
            [
                new(
                    "Språkstöd på arbetsplatsen för nyanlända som har kort utbildning",
                    [new("Arbetsmarknadsenheten"), new("Pågår", Mark.Partly)]
                ),
                new("Samhällsorientering på modersmål", [new("Socialnämnden"), new("Klar", Mark.Met)]),
            ],
        };

    private static TableRow Row(string header, string figures, Mark mark, string judgement, bool detail = false) =>
        new(
            header,
            [.. figures.Split(' ').Select((text, i) => new TableCell(Value(text), Strong: i == 4)), new TableCell(judgement, mark)],
            detail ? RowKind.Detail : RowKind.Usual
        );

    // "15,4u" is a share of few, "." does not apply, and the rest is read as it stands.
    private static TableValue Value(string text) =>
        text switch
        {
            "." => new TableValue.NotApplicable(),
            [.. var digits, 'u'] => new TableValue.Number(
                double.Parse(digits.Replace(',', '.'), CultureInfo.InvariantCulture),
                Unit.Percent,
                1
            )
            {
                SmallBase = true,
            },
            _ => new TableValue.Words(text.Replace('_', '\u00A0')),
        };
}
