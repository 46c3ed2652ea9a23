using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Web.Html;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>What is published and what is computed here, how, from whom, and on what terms; in the reports' own words.</summary>
internal static class AboutPage
{
    private static readonly (string Id, string Heading, IReadOnlyList<Block> Content)[] Calculations =
    [
        ("andring", "När en förändring kallas bättre eller sämre", JudgingText.Changes),
        (
            "skillnad",
            "När en skillnad mot andra påstås",
            [
                new Block.Paragraph(
                    "Att kommunen ligger över eller under Riket eller liknande kommuner sägs bara när antalet "
                        + "personer bakom andelarna är känt, eller enkätens osäkerhet, och slumpen inte kan förklara "
                        + "skillnaden. Annars står talen bredvid varandra, utan omdöme."
                ),
                new Block.Paragraph(JudgingText.Means),
            ]
        ),
        (
            "plats",
            "Plats, med slumpen inräknad",
            [
                new Block.Paragraph(JudgingText.Places),
                new Block.Paragraph(
                    "När alla kommuners personer är kända räknas också hur långt slumpen kan flytta platsen: "
                        + "”plats 192 av 253, med slumpen inräknad 20–240” betyder att platsen säger lite. "
                        + "Fjärdedelen nämns bara när slumpen inte kan flytta kommunen ur den."
                ),
            ]
        ),
        (
            "trend",
            "Trend",
            [
                new Block.Paragraph(
                    "Trenden är en rät linje genom de senaste tio åren, dragen så att enstaka år som "
                        + "sticker ut inte styr den (Theil–Sen). Den kräver minst sex år med värden på samma "
                        + "sida av ett brott, och den förlängs aldrig framåt."
                ),
            ]
        ),
        ("mal", "När ett mål kallas uppfyllt", JudgingText.Goals),
        (
            "forvantat",
            "Förväntat värde",
            [
                new Block.Paragraph(
                    "Ett förväntat värde säger vad en kommun med samma förutsättningar brukar ha. Kolada publicerar "
                        + "det för några mått, räknat av SKR. Avvikelsen är kommunens värde minus det förväntade."
                ),
                new Block.Paragraph(
                    $"För andra mått prövas en egen modell, som väger in {OwnModelWords.Weighs}. Den visas "
                        + $"bara där den förklarar minst {OwnModelWords.Limit} procent av skillnaderna mellan "
                        + "kommunerna tre år i rad, och märks då ”egen modell”."
                ),
            ]
        ),
        (
            "liknande",
            "Liknande kommuner",
            [
                new Block.Paragraph(
                    "Liknande kommuner är en av Koladas grupper, sju kommuner som liknar den egna i det som planen "
                        + "gäller: i första hand integration. Kommunen själv är inte med. Kolada kan byta medlemmar, så "
                        + "gruppen gäller som den såg ut vid siffrornas datum. Medlemmarna står på indikatorns sida."
                ),
            ]
        ),
    ];

    public static Page Write(View view) =>
        new()
        {
            Title = "Om uppgifterna",
            Section = "/om",
            Body =
                "<p class=\"lead\">Siffrorna är antingen publicerade i Kolada, räknade här ur det som Kolada "
                + "publicerar, eller rapporterade av kommunen själv. Vid varje siffra står vilket.</p>"
                + Published()
                + Computed()
                + Faults()
                + SmallNumbers(view)
                + Producers(view)
                + Terms()
                + Behind(),
        };

    private static string Published() =>
        Said("h2", "Vad som är publicerat och vad som är räknat här")
        + Element(
            "ul",
            string.Concat(
                new[]
                {
                    "”Källa: Kolada” betyder att talet visas som Kolada publicerar det, med den som "
                        + "tagit fram det inom parentes. Det avrundas, men ändras aldrig.",
                    "”Egen beräkning på data från Kolada” betyder att talet är räknat här: medel, "
                        + "spann, plats, ändring, osäkerhet, trend och bedömning.",
                    "”Kommunens egen uppföljning” betyder att kommunen har rapporterat uppgiften. "
                        + "Har inget kommit står det att inget är inrapporterat.",
                    "Ett värde som saknas visas som saknat, aldrig som 0. Ett streck betyder "
                        + "att värdet saknas, en punkt att det inte gäller.",
                    "Det senaste året är Koladas, och det är sällan rapportens eget: värdena kommer efter årets slut.",
                }.Select(item => Said("li", item))
            )
        );

    private static string Computed() =>
        Said("h2", "Hur det räknas")
        + Element(
            "ul",
            string.Concat(Calculations.Select(one => Element("li", Said("a", one.Heading, ("href", "#" + one.Id))))),
            ("class", "links")
        )
        + string.Concat(Calculations.Select(one => Said("h3", one.Heading, ("id", one.Id)) + new ChartHtml("om").Write(one.Content)));

    private static string Faults() =>
        Said("h2", "Fel i källan", ("id", "fel"))
        + Said(
            "p",
            "Några av talen som Kolada publicerar kan inte vara rätt: nollor där uppgift saknas, delar "
                + "som inte blir 100 procent, samma tal för kvinnor, män och alla. Programmet ändrar dem "
                + "inte. De som säkert är fel hålls utanför diagram, medel, platser och meningar, och det "
                + "står vid diagrammet. Tal som kan vara rätt visas."
        )
        + Said("p", "Kolada kan ändra värden i efterhand. Det som visades förut sparas, och ändringarna går att läsa.")
        + Element("p", Said("a", "Ändringar i Kolada", ("href", "/andringar")));

    private static string SmallNumbers(View view)
    {
        var plans = view.Snapshot.Catalogue.Plans.Where(plan => plan.Measures.Count > 0).ToList();
        var limits = plans
            .GroupBy(Analysis.SmallNumbers.LimitOf)
            .OrderByDescending(same => same.Count())
            .Select(same =>
                Words.List([.. same.Select(plan => plan.Name)])
                + (same.Key > 1 ? $": antal från 1 till {SwedishFormat.Number(same.Key - 1, 0)} visas inte." : ": alla antal visas.")
            )
            .ToList();
        return Said("h2", "Små tal", ("id", "sma-tal"))
            + Said("p", "Andelar av färre än 30 personer märks med u, för de ändras mycket av slumpen. De rangordnas utan färg.")
            + Said(
                "p",
                "Kommunernas egna små antal visas inte, så att ingen enskild ska gå att känna igen. Inte "
                    + "heller visas det som skulle röja dem: andelen, det andra könet, en annan plats eller summan. "
                    + "Det som inte räknar personer, till exempel möten, visas alltid. "
                    + string.Join(' ', limits)
            );
    }

    private static string Producers(View view)
    {
        var followed = view
            .Snapshot.Catalogue.Plans.SelectMany(plan => view.Snapshot.Catalogue.IndicatorsOf(plan))
            .Distinct()
            .OrderBy(one => one.Name, SwedishOrder.Names)
            .ToList();
        return Said("h2", "Källor och vem som tar fram siffrorna", ("id", "kallor"))
            + new HtmlTable
            {
                Caption = "Måtten i planerna",
                Look = "cards",
                Columns =
                [
                    new("Indikator", false),
                    new("Nyckeltal i Kolada", false),
                    new("Tas fram av", false),
                    new("Vad som räknas", false, Wide: true),
                ],
                Rows =
                [
                    .. followed.Select(one => new HtmlRow(
                        Text(one.Name),
                        [new(Text(one.Kpi ?? "egen beräkning")), new(Text(string.Join(", ", one.Producers))), new(Text(one.Definition))]
                    )),
                ],
            }.Write();
    }

    private static string Terms() =>
        Said("h2", "Koladas villkor", ("id", "villkor"))
        + Said(
            "p",
            "Kolada drivs av Rådet för främjande av kommunala analyser (RKA). Det är fritt och avgiftsfritt "
                + "att använda data därifrån, också i andra tjänster, om källan anges som ”Källa: Kolada”. Den som "
                + "bearbetar data får inte ange Kolada som källa till det bearbetade. Därför hålls de två isär här."
        )
        + Said("p", "Kolada kan ändra värden och ta bort nyckeltal utan att säga till, och lämnar data i befintligt skick.");

    private static string Behind() =>
        Said("h2", "Vem som står bakom", ("id", "bakom"))
        + Said(
            "p",
            "Kommunerna svarar för sina planer och för det de själva rapporterar. Beräkningarna och sidorna "
                + "görs av programmet Indicators. Tjänsten är inget samarbete med RKA eller Kolada."
        )
        + Element("p", Said("a", "Tillgänglighetsredogörelse", ("href", "/om/tillganglighet")));
}
