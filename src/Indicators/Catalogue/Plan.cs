using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>One municipality's integration plan: what was decided, what is followed, and who is told when.</summary>
public sealed record Plan
{
    /// <summary>The plan's id on the command line: <c>norrtalje</c>.</summary>
    [Description("Planens id, till exempel \"norrtalje\".")]
    public required string Id { get; init; }

    /// <summary>The municipality's four-digit code; text, so that 0188 keeps its zero.</summary>
    [Description("Kommunkod med fyra siffror, till exempel \"0188\".")]
    public required string Municipality { get; init; }

    /// <summary>The municipality's name as it stands in text: "Norrtälje".</summary>
    [Description("Kommunens namn i löpande text, till exempel \"Norrtälje\".")]
    public required string Name { get; init; }

    /// <summary>The document's title.</summary>
    [Description("Dokumentets titel, till exempel \"Skolplan för Karlskrona kommun\".")]
    public required string Title { get; init; }

    /// <summary>What the document calls itself, in the definite: "integrationsstrategin".</summary>
    [Description("Vad dokumentet kallas, i bestämd form, till exempel \"skolplanen\".")]
    public required string Called { get; init; }

    /// <summary>The decision behind it; null when it is not known yet.</summary>
    [Description("Beslutet bakom planen.")]
    public Decision? Decision { get; init; }

    /// <summary>The first year it holds; null when it names none.</summary>
    [Description("Första året planen gäller.")]
    public int? From { get; init; }

    /// <summary>The year of the values it began from (utgångsvärden); null for the first year it holds.</summary>
    [Description("Utgångsåret: året för planens utgångsvärden. Utan fältet det första året planen gäller.")]
    public int? BaseYear { get; init; }

    /// <summary>The last year it holds; null when it names none.</summary>
    [Description("Sista året planen gäller.")]
    public int? Until { get; init; }

    /// <summary>The year it looks to; null when it names none.</summary>
    [Description("Året planen siktar på.")]
    public int? Horizon { get; init; }

    /// <summary>The areas of "Liknande kommuner" groups to compare with, in order of preference.</summary>
    [Description("Jämförelsegrupper i ordning, till exempel [\"integration\", \"arbetsmarknad\", \"socioekonomi\", \"övergripande\"].")]
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>The common measures set beside this plan; null for those that the catalogue sets beside every plan.</summary>
    [Description("Id på de mått som visas som sammanhang bredvid just den här planen. Utan fältet katalogens context; [] för inga.")]
    public IReadOnlyList<string>? Context { get; init; }

    /// <summary>When it is reported, and to whom.</summary>
    [Description("När och till vem planen följs upp.")]
    public required IReadOnlyList<Reporting> Reporting { get; init; }

    /// <summary>The occasions the municipality reports on; none for the two that every plan has, delår and helår.</summary>
    [Description("Tillfällena som kommunen rapporterar på. Utan fältet delår och helår.")]
    public IReadOnlyList<PlanOccasion> Occasions
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The municipality's own words for how goals stand; null for the ordinary ones.</summary>
    [Description("Kommunens egna ord för hur mål står. Utan fältet de vanliga.")]
    public PlanStatusWords? StatusWords { get; init; }

    /// <summary>Words that people write, with what has been confirmed that they mean.</summary>
    [Description("Ord som skrivs i kommunen, med vad de betyder. Läses, men skrivs aldrig ut.")]
    public IReadOnlyList<PlanWord> Words
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>What it calls its goals and its actions; null for goals (mål) and actions (åtgärder).</summary>
    [Description("Vad planen kallar sina mål och sina åtgärder, när det är något annat.")]
    public PlanLevels? Levels { get; init; }

    /// <summary>The vision or promise above the goals, word by word; null when it has none.</summary>
    [Description("Visionen eller löftet över målen, ordagrant.")]
    public string? Vision { get; init; }

    /// <summary>Who is responsible where a goal, measure or action names nobody: "berörda nämnder".</summary>
    [Description("Vilka som ansvarar när inget annat sägs, till exempel [\"berörda nämnder\"].")]
    public IReadOnlyList<string> Bodies
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The parts the document is divided in (fokusområden, områden, förvaltningar), in its order.</summary>
    [Description("Dokumentets delar, till exempel fokusområden, i dess ordning.")]
    public IReadOnlyList<PlanArea> Areas
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The goals, in the document's order.</summary>
    [Description("Målen, i dokumentets ordning.")]
    public required IReadOnlyList<Goal> Goals { get; init; }

    /// <summary>The indicators the plan names, in its order.</summary>
    [Description("Indikatorerna som planen nämner, i dess ordning.")]
    public required IReadOnlyList<PlanIndicator> Indicators { get; init; }

    /// <summary>Why an indicator is shown with the plan: as the plan has it, else as context that every plan gets.</summary>
    public PlanIndicator Named(Indicator indicator) =>
        Indicators.FirstOrDefault(named => named.Indicator == indicator.Id)
        ?? new PlanIndicator
        {
            Indicator = indicator.Id,
            Role = IndicatorRole.Context,
            Wording = "",
        };

    /// <summary>The measures that only the municipality itself can report, in the document's order.</summary>
    [Description("Måtten som bara kommunen själv kan rapportera, i dokumentets ordning.")]
    public IReadOnlyList<OwnMeasure> Measures
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The actions (åtgärder), in the document's order.</summary>
    [Description("Åtgärderna, i dokumentets ordning.")]
    public IReadOnlyList<PlanAction> Actions
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The statement of grants and costs that the document asks for; null when it asks for none.</summary>
    [Description("Sammanställningen av ersättningar och utgifter, om planen begär en.")]
    public MoneyStatement? Money { get; init; }

    /// <summary>The document's own definitions, where they differ between municipalities.</summary>
    [Description("Planens egna definitioner, till exempel av nyanländ.")]
    public IReadOnlyList<Definition> Definitions
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>Other decisions the document leans on.</summary>
    [Description("Andra beslut som planen bygger på.")]
    public IReadOnlyList<Decision> Related
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>
    /// What a reader of the follow-up should know of the document itself: contradictions, gaps, numbers that are background only.
    /// </summary>
    [Description("Vad läsaren bör veta om dokumentet: sådant som säger emot sig självt eller saknas.")]
    public IReadOnlyList<string> Notes
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>Own counts from 1 up to but not including this number are not published; null means 5.</summary>
    [Description("Egna antal från 1 till under det här talet visas inte. 5 om inget annat sägs.")]
    public int? SmallestShown { get; init; }

    /// <summary>
    /// Whether a measure is an account in words (nulägesbeskrivning): for one of the plan's areas, and serving no goal or action.
    /// </summary>
    public bool IsAccount(OwnMeasure measure) =>
        measure is { Kind: MeasureKind.Narrative, Area: not null }
        && !Goals.SelectMany(goal => goal.Measures).Concat(Actions.SelectMany(action => action.Measures)).Contains(measure.Id);
}

/// <summary>A decision, as it can be looked up in minutes.</summary>
public sealed record Decision
{
    /// <summary>Who decides: "Kommunfullmäktige".</summary>
    [Description("Vem som beslutar, till exempel \"Kommunfullmäktige\".")]
    public required string Body { get; init; }

    /// <summary>The document's own date, or the decision's: yyyy-MM-dd. Null when it has none.</summary>
    [Description("Datum, åååå-mm-dd.")]
    public DateOnly? Date { get; init; }

    /// <summary>Paragraph or file number: "§ 77, Dnr 2017/0085 KS-1". Null when the document has none.</summary>
    [Description("Paragraf eller diarienummer, till exempel \"§ 77, Dnr 2017/0085 KS-1\".")]
    public string? Reference { get; init; }

    /// <summary>What the document says of its standing, in a sentence.</summary>
    [Description("Vad dokumentet säger om sin ställning, i en mening.")]
    public required string Text { get; init; }
}

/// <summary>One occasion to report on.</summary>
public sealed record Reporting
{
    /// <summary>A report-back (avrapportering) on a day of its own, in place of an occasion's code.</summary>
    public const string Once = "once";

    /// <summary>Which report: an occasion's code, where <c>delar</c> is every delårsrapport, or <see cref="Once"/>.</summary>
    [Description("Vilken rapport: delar (alla delårsrapporter), helar, en annan kod som manad02, eller once (en egen dag).")]
    public required string Occasion { get; init; }

    /// <summary>Who is reported to.</summary>
    [Description("Vilka som får rapporten, till exempel [\"Kommunstyrelsen\"].")]
    public required IReadOnlyList<string> To { get; init; }

    /// <summary>The plan's words for it; null when it has none.</summary>
    [Description("Planens egna ord, ordagrant, om den säger något om uppföljningen.")]
    public string? Quote { get; init; }

    /// <summary>The delår's closing day as MM-dd, where the plan names no occasions: 08-31 when nothing is said, or 06-30.</summary>
    [Description("Delårets sista dag: \"08-31\" eller \"06-30\". I en plan med occasions står den där.")]
    public string? Closes { get; init; }

    /// <summary>Whether it asks for the report of a period.</summary>
    public bool IsOf(ReportPeriod period) =>
        Occasion == period.Occasion.Code || (Occasion == "delar" && period.Occasion.Part == PartOfYear.PartYear);
}
