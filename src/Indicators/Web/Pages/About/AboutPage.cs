using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Web.Html;
using Indicators.Wording;

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
                    "Att kommunen ligger över eller under Riket eller liknande kommuner sägs bara när slumpen inte kan "
                        + "förklara skillnaden. För det behöver antalet personer bakom andelarna vara känt, eller enkätens "
                        + "osäkerhet. Annars står talen bredvid varandra, utan omdöme."
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
                    "När alla kommuners personer är kända räknas också hur långt slumpen kan flytta platsen. "
                        + "”Plats 192 av 253, med slumpen inräknad 20–240” betyder att platsen säger lite. "
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
        ("mal", GoalWords.WhenMet(LevelNames.Goal), JudgingText.Goals),
        (
            "forvantat",
            "Förväntat värde",
            [
                new Block.Paragraph(
                    "Ett förväntat värde säger vad en kommun med samma förutsättningar brukar ha. Kolada publicerar "
                        + "det för några mått, räknat av SKR. Avvikelsen är kommunens värde minus det förväntade."
                ),
                new Block.Paragraph(OwnModelWords.Described),
            ]
        ),
        (
            "liknande",
            "Liknande kommuner",
            [
                new Block.Paragraph(
                    "Liknande kommuner är en av Koladas grupper, sju kommuner som liknar den egna i det som planen "
                        + "gäller, till exempel integration eller grundskola. Kommunen själv är inte med. Kolada kan byta medlemmar, så "
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
            Body = $"""
                <p class="lead">Siffrorna är antingen publicerade i Kolada, räknade här ur det som Kolada publicerar, eller rapporterade av
                kommunen själv. Vid varje siffra står vilket.</p>
                {Published}
                {Computed}
                {Faults}
                {SmallNumbers(view.Snapshot.Catalogue)}
                <h2 id="kallor">Källor och vem som tar fram siffrorna</h2>
                {Producers(view.Snapshot.Catalogue)}
                {Terms}
                {Behind}
                """,
        };

    private static Markup Published =>
        $"""
            <h2>Vad som är publicerat och vad som är räknat här</h2>
            <ul>
            <li>”Källa: Kolada” betyder att talet visas som Kolada publicerar det, med den som tagit fram det inom parentes. Det avrundas,
            men ändras aldrig.</li>
            <li>”Egen beräkning på data från Kolada” betyder att talet är räknat här: medel, spann, plats, ändring, osäkerhet, trend och
            bedömning.</li>
            <li>”Kommunens egen uppföljning” betyder att kommunen har rapporterat uppgiften. Har inget kommit står det att inget är
            inrapporterat.</li>
            <li>Ett värde som saknas visas som saknat, aldrig som 0. Ett streck betyder att värdet saknas, en punkt att det inte
            gäller.</li>
            <li>Det senaste året är Koladas, och det är sällan rapportens eget: värdena kommer efter årets slut.</li>
            </ul>
            """;

    private static Markup Computed =>
        $"""
            <h2>Hur det räknas</h2>
            <ul class="links">{Markup.Each(Calculations, one => $"""<li><a href="#{one.Id}">{one.Heading}</a></li>""")}</ul>
            {Markup.Each(Calculations, one => $"""<h3 id="{one.Id}">{one.Heading}</h3>{new ChartHtml("om").Write(one.Content)}""")}
            """;

    private static Markup Faults =>
        $"""
            <h2 id="fel">Fel i källan</h2>
            <p>Några av talen som Kolada publicerar kan inte vara rätt. Det är nollor där uppgift saknas, delar som inte blir 100 procent,
            och samma tal för kvinnor, män och alla. Programmet ändrar dem inte. De som säkert är fel hålls utanför diagram, medel, platser
            och meningar, och det står vid diagrammet. Tal som kan vara rätt visas.</p>
            <p>Kolada kan ändra värden i efterhand. Det som visades förut sparas, och ändringarna går att läsa.</p>
            <p><a href="/andringar">Ändringar i Kolada</a></p>
            """;

    private static Markup SmallNumbers(IndicatorCatalogue catalogue)
    {
        var limits = catalogue
            .Plans.Where(plan => plan.Measures.Count > 0)
            .GroupBy(Analysis.SmallNumbers.LimitOf)
            .OrderByDescending(same => same.Count());
        return $"""
            <h2 id="sma-tal">Små tal</h2>
            <p>Andelar av färre än 30 personer märks med u, för de ändras mycket av slumpen. De rangordnas utan färg.</p>
            <p>Kommunernas egna små antal visas inte, så att ingen enskild ska gå att känna igen. Inte heller visas det som skulle röja dem:
            andelen, det andra könet, en annan plats eller summan. Det som inte räknar personer, till exempel möten, visas
            alltid.{Markup.Each(
                limits,
                same => $" {OwnWords.SmallestShown([.. same.Select(plan => plan.Name)], same.Key)}"
            )}</p>
            """;
    }

    private static Markup Producers(IndicatorCatalogue catalogue) =>
        new HtmlTable
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
                .. catalogue
                    .Plans.SelectMany(catalogue.IndicatorsOf)
                    .Distinct()
                    .OrderBy(one => one.Name, SwedishOrder.Names)
                    .Select(one => new HtmlRow(
                        Days.In(one.Name),
                        [new($"{MeasureWords.Kpi(one)}"), new($"{string.Join(", ", one.Producers)}"), new(Days.In(one.Definition))]
                    )),
            ],
        }.Write();

    private static Markup Terms =>
        $"""
            <h2 id="villkor">Koladas villkor</h2>
            <p>Kolada drivs av Rådet för främjande av kommunala analyser (RKA). Det är fritt och avgiftsfritt att använda data därifrån,
            också i andra tjänster, om källan anges som ”Källa: Kolada”. Den som bearbetar data får inte ange Kolada som källa till det
            bearbetade. Därför hålls de två isär här.</p>
            <p>Kolada kan ändra värden och ta bort nyckeltal utan att säga till, och lämnar data i befintligt skick.</p>
            """;

    private static Markup Behind =>
        $"""
            <h2 id="bakom">Vem som står bakom</h2>
            <p>Kommunerna svarar för sina planer och för det de själva rapporterar. Beräkningarna och sidorna görs av programmet Indicators.
            Tjänsten är inget samarbete med RKA eller Kolada.</p>
            <p><a href="/om/tillganglighet">Tillgänglighetsredogörelse</a></p>
            """;
}
