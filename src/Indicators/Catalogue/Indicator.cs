using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Indicators.Catalogue;

/// <summary>One followed measure (indikator): where its figures come from and how they are to be read.</summary>
/// <remarks>The Swedish descriptions reach the editor through the JSON schema, and the user through the catalogue's error
/// messages.</remarks>
public sealed record Indicator
{
    /// <summary>Stable id in small letters, such as <c>arbetar</c>; plans and commands refer to it.</summary>
    [Description("Kort id med små bokstäver, till exempel \"arbetar\".")]
    public required string Id { get; init; }

    /// <summary>Kolada's KPI id, such as <c>N00700</c>; null when the values are <see cref="Derived"/>.</summary>
    [Description(
        "Nyckeltalets id i Kolada: N eller U och fem siffror, till exempel \"N00700\". Utelämnas när måttet räknas fram, se derived."
    )]
    public string? Kpi { get; init; }

    /// <summary>How the values are computed from two KPIs; null when Kolada publishes them.</summary>
    [Description("Hur måttet räknas fram ur två nyckeltal, när Kolada inte publicerar det.")]
    public Derived? Derived { get; init; }

    /// <summary>What the figures are kept under: the KPI's id, or this indicator's own when it is derived.</summary>
    [JsonIgnore]
    public string Key => Kpi ?? Id;

    /// <summary>
    /// Whether other areas' values say anything of this one's: a number of persons follows the size of the municipality, and is held
    /// against its own past only.
    /// </summary>
    [JsonIgnore]
    public bool Comparable => Unit != Unit.Count;

    /// <summary>Short name for tables.</summary>
    [Description("Kort namn för tabeller, till exempel \"Flyktingar 20–64 år som arbetar\".")]
    public required string Name { get; init; }

    /// <summary>
    /// The measure as the subject of a sentence; <c>{kommun}</c> stands for the area: "andelen flyktingar 20–64 år i {kommun} som arbetar".
    /// </summary>
    [Description(
        "Måttet som subjekt i en mening, med {kommun} där namnet ska stå: \"andelen flyktingar 20–64 år i {kommun} som arbetar\"."
    )]
    public required string Subject { get; init; }

    /// <summary>The finding as a clause; <c>{värde}</c> stands for the value with its unit: "{värde} arbetar".</summary>
    [Description("Resultatet som kort sats, med {värde} där talet ska stå: \"{värde} arbetar\".")]
    public required string Finding { get; init; }

    /// <summary>
    /// The finding of a value under zero, with <c>{tal}</c> for its size: "flyktingmottagandet gav {tal} kr mer i intäkter"; null where the
    /// sign is enough.
    /// </summary>
    [Description(
        "Resultatet som kort sats när värdet är under noll, med {tal} där talet utan minus ska stå. "
            + "Utelämnas när finding räcker för alla värden."
    )]
    public string? FindingBelowZero { get; init; }

    /// <summary>
    /// The newest level as a clause after its year, the verb first, with <c>{kommun}</c> and <c>{tal}</c>: "tog {kommun} emot {tal}
    /// flyktingar per 1 000 invånare"; null where "var", the subject and the value make the sentence.
    /// </summary>
    [Description(
        "Nivån som sats efter årtalet, med verbet först: \"tog {kommun} emot {tal} flyktingar per 1 000 invånare\". "
            + "{tal} är talet utan enhet. Utelämnas när \"var\", subject och talet räcker."
    )]
    public string? Level { get; init; }

    /// <summary>
    /// The measure as a short subject in the definite form, without the area: "försörjningsstödet"; null where <see cref="People"/> or
    /// <see cref="Subject"/> gives it.
    /// </summary>
    [Description("Måttet som kort subjekt i bestämd form, utan kommunens namn, till exempel \"försörjningsstödet\". För rubriker.")]
    public string? Thing { get; init; }

    /// <summary>The persons that the measure is of, in the words of a sentence; null for a measure of no persons.</summary>
    [Description("Måttet som mening om personer, till exempel \"färre flyktingar arbetar\". Utelämnas när måttet inte räknar personer.")]
    public People? People { get; init; }

    /// <summary>What is measured and of whom, for a chart's subtitle; the unit and years are added.</summary>
    [Description("Vad som mäts och på vilka, till exempel \"Flyktingar (skyddsbehövande och anhöriga) 20–64 år som arbetar\".")]
    public required string Measures { get; init; }

    /// <summary>The definition in our own words: who is counted, when, and what to beware of.</summary>
    [Description("Definitionen med egna ord: vilka som räknas, när, och vad man ska se upp med.")]
    public required string Definition { get; init; }

    /// <summary>The unit of the values.</summary>
    [Description("Enhet.")]
    public required Unit Unit { get; init; }

    /// <summary>
    /// Whether the unit was read from Kolada's title: it is for showing only, and nothing is thought impossible by it. A person who has
    /// looked takes the field away.
    /// </summary>
    [Description(
        "true när enheten är tolkad ur Koladas titel: den visas, men inga gränser för rimliga värden tas ur den. "
            + "Ta bort fältet när enheten är kontrollerad."
    )]
    public bool UnitFromTitle { get; init; }

    /// <summary>Whether nobody has said which direction is the better one: a KPI that is looked up and that no plan follows.</summary>
    [JsonIgnore]
    public bool Undecided { get; init; }

    /// <summary>Decimals shown, 0–3: as many as Kolada's values carry.</summary>
    [Description("Antal decimaler som visas, 0 till 3.")]
    public required int Decimals { get; init; }

    /// <summary>Which direction is the better one.</summary>
    [Description("Vilket håll som är bättre: high, low, near (nära ett värde, se near) eller neutral.")]
    public required Better Better { get; init; }

    /// <summary>The value to be near, when <see cref="Better"/> is near; null otherwise.</summary>
    [Description("Värdet som är bäst, när better är near. Till exempel 1 för ett balanstal.")]
    public double? Near { get; init; }

    /// <summary>Who produces the figures, as named in the source line: SCB, STATIV, SKR.</summary>
    [Description("Vem som tar fram siffrorna, till exempel [\"SCB\", \"STATIV\"].")]
    public required IReadOnlyList<string> Producers { get; init; }

    /// <summary>Whether Kolada publishes women and men apart.</summary>
    [Description("Om Kolada redovisar kvinnor och män var för sig: true eller false.")]
    public required bool Genders { get; init; }

    /// <summary>The model's expected value; null when there is none.</summary>
    [Description("Förväntat värde enligt en modell i Kolada.")]
    public ExpectedValue? Expected { get; init; }

    /// <summary>
    /// Whether the measure describes a state on a day, so that much the same persons are counted year after year; false for a flow, such as
    /// those who left something during the year.
    /// </summary>
    /// <remarks>The persons of a stock are no new sample each year, so chance in them says nothing of its change: it has no
    /// <see cref="Base"/>.</remarks>
    [Description(
        "true när måttet visar läget en viss dag, så att i stort sett samma personer räknas år efter år. Då går det inte att ange base."
    )]
    public bool Stock { get; init; }

    /// <summary>
    /// The persons behind a share of a flow; null when Kolada does not publish them. Where it stands, changes and levels are judged by
    /// these persons.
    /// </summary>
    [Description(
        "Personerna bakom andelen, om Kolada publicerar dem och de är nya varje år, till exempel de som "
            + "lämnat en insats under året. Då bedöms ändringar efter hur många de är."
    )]
    public KnownBase? Base { get; init; }

    /// <summary>What the published values are, counted from two other KPIs; null when they are not.</summary>
    [Description("Hur Koladas värden hänger ihop med två andra nyckeltal. Programmet prövar att det stämmer.")]
    public Identity? Identity { get; init; }

    /// <summary>
    /// The KPI with the figures' published uncertainty, such as <c>U01519</c> for <c>U01413</c>; null when there is none. Where it stands,
    /// changes and levels are judged by it.
    /// </summary>
    [Description("Nyckeltalet med osäkerhetstal, till exempel \"U01519\". Då bedöms ändringar efter dem.")]
    public string? Uncertainty { get; init; }

    /// <summary>
    /// How many years' answers a value is the mean of, its own year the last; null when it is of one year. Two values nearer each other
    /// share answers and are not compared.
    /// </summary>
    [Description(
        "Hur många års svar ett värde är medel av, till exempel 4. Ett värde jämförs då "
            + "med det så många år före. Utelämnas när det gäller ett år."
    )]
    public int? MeanOfYears { get; init; }

    /// <summary>How many years back the value lies that a value is compared with: 1, or <see cref="MeanOfYears"/>.</summary>
    [JsonIgnore]
    public int ComparedYearsBack => MeanOfYears ?? 1;

    /// <summary>Years between which the series jumps for reasons of its own. No change is claimed across them.</summary>
    [Description("Brott i serien. Ingen förändring påstås över ett brott.")]
    public IReadOnlyList<KnownBreak> Breaks
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>KPIs that describe the conditions (förutsättningar) behind the values; fetched and exported with them.</summary>
    [Description(
        "Nyckeltal som beskriver förutsättningarna, till exempel utbildningsnivå. Finns N00704, "
            + "N00705, N00707 och N00708 med prövas en egen modell för förväntat värde."
    )]
    public IReadOnlyList<string> Conditions
    {
        get => field ?? [];
        init;
    } = [];
}

/// <summary>A model's expected value and the deviation from it, as Kolada publishes them.</summary>
public sealed record ExpectedValue
{
    /// <summary>The KPI that holds the expected value, such as <c>N00485</c>.</summary>
    [Description("Nyckeltalet med det förväntade värdet, till exempel \"N00485\".")]
    public required string Kpi { get; init; }

    /// <summary>The KPI that holds the published deviation, such as <c>N00486</c>; null when none is published.</summary>
    [Description("Nyckeltalet med avvikelsen, till exempel \"N00486\".")]
    public string? Deviation { get; init; }

    /// <summary>Whose model it is.</summary>
    [Description("Vems modellen är, till exempel \"SKR\".")]
    public required string Owner { get; init; }

    /// <summary>What the model weighs in, as the end of a sentence that begins "som väger in …".</summary>
    [Description("Vad modellen väger in, som slutet på meningen \"… som väger in\".")]
    public required string Weighs { get; init; }
}

/// <summary>The persons a share is counted on.</summary>
public sealed record KnownBase
{
    /// <summary>The KPI with their number, such as <c>N00964</c>.</summary>
    [Description("Nyckeltalet med antalet personer, till exempel \"N00964\".")]
    public required string Kpi { get; init; }

    /// <summary>Who they are: "personer som lämnat etableringsuppdraget".</summary>
    [Description("Vilka de är, till exempel \"personer som lämnat etableringsuppdraget\".")]
    public required string Of { get; init; }
}

/// <summary>A jump in a series that is not the municipality's doing.</summary>
public sealed record KnownBreak
{
    /// <summary>The last year before it.</summary>
    [Description("Sista året före brottet.")]
    public required int After { get; init; }

    /// <summary>A few words for a chart: "hopp i hela landet".</summary>
    [Description("Några ord för ett diagram, till exempel \"hopp i hela landet\".")]
    public required string Reason { get; init; }

    /// <summary>What is seen, in a sentence with figures.</summary>
    [Description("Vad man ser, i en mening med siffror.")]
    public required string Note { get; init; }
}

/// <summary>A whole that some indicators are the parts of, such as sfi's beginners two years later.</summary>
public sealed record Whole
{
    /// <summary>Stable id in small letters.</summary>
    [Description("Kort id med små bokstäver.")]
    public required string Id { get; init; }

    /// <summary>Of whom: "Av nybörjare på SFI två år tidigare".</summary>
    [Description("Av vilka, till exempel \"Av nybörjare på SFI två år tidigare\".")]
    public required string Of { get; init; }

    /// <summary>The parts in stacking order; together they are 100 per cent of every area and year.</summary>
    [Description("Delarna i den ordning de staplas; tillsammans är de 100 procent.")]
    public required IReadOnlyList<WholePart> Parts { get; init; }

    /// <summary>What a reader must know of how it is counted; null when nothing.</summary>
    [Description("Vad läsaren behöver veta, till exempel \"Räknas på skolkommun\".")]
    public string? Note { get; init; }
}

/// <summary>One part of a whole.</summary>
public sealed record WholePart
{
    /// <summary>The indicator's id.</summary>
    [Description("Indikatorns id.")]
    public required string Indicator { get; init; }

    /// <summary>Its name over the stack: "Fortsätter".</summary>
    [Description("Namnet över stapeln, till exempel \"Fortsätter\".")]
    public required string Name { get; init; }
}
