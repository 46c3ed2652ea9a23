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
    [Description("Dokumentets titel, till exempel \"Integrationsstrategi för Norrtälje kommun\".")]
    public required string Title { get; init; }

    /// <summary>What the document calls itself, in the definite: "integrationsstrategin".</summary>
    [Description("Vad dokumentet kallas, i bestämd form, till exempel \"integrationsstrategin\".")]
    public required string Called { get; init; }

    /// <summary>The decision behind it.</summary>
    [Description("Beslutet bakom planen.")]
    public required Decision Decision { get; init; }

    /// <summary>The year it looks to; null when it names none.</summary>
    [Description("Året planen siktar på.")]
    public int? Horizon { get; init; }

    /// <summary>The areas of "Liknande kommuner" groups to compare with, in order of preference.</summary>
    [Description("Jämförelsegrupper i ordning, till exempel [\"integration\", \"arbetsmarknad\", \"socioekonomi\", \"övergripande\"].")]
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>When it is reported, and to whom.</summary>
    [Description("När och till vem planen följs upp.")]
    public required IReadOnlyList<Reporting> Reporting { get; init; }

    /// <summary>The goals, in the document's order.</summary>
    [Description("Målen, i dokumentets ordning.")]
    public required IReadOnlyList<Goal> Goals { get; init; }

    /// <summary>The indicators the plan names, in its order.</summary>
    [Description("Indikatorerna som planen nämner, i dess ordning.")]
    public required IReadOnlyList<PlanIndicator> Indicators { get; init; }
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
    /// <summary>Which report.</summary>
    [Description("Vilken rapport: delar eller helar.")]
    public required Occasion Occasion { get; init; }

    /// <summary>Who is reported to.</summary>
    [Description("Vilka som får rapporten, till exempel [\"Kommunstyrelsen\"].")]
    public required IReadOnlyList<string> To { get; init; }

    /// <summary>The plan's words for it.</summary>
    [Description("Planens egna ord.")]
    public required string Quote { get; init; }

    /// <summary>The delår's closing day as MM-dd: 08-31 when nothing else is said, or 06-30. Null for helår.</summary>
    [Description("Delårets sista dag: \"08-31\" eller \"06-30\".")]
    public string? Closes { get; init; }
}

/// <summary>The reports a municipality writes in a year.</summary>
public enum Occasion
{
    /// <summary>Delårsrapport: part of the year.</summary>
    Delar,

    /// <summary>Årsredovisning: the whole year.</summary>
    Helar,
}

/// <summary>One goal (mål), word by word.</summary>
public sealed record Goal
{
    /// <summary>Stable id within the plan: <c>1</c>.</summary>
    [Description("Målets id inom planen, till exempel \"1\".")]
    public required string Id { get; init; }

    /// <summary>The goal exactly as the document has it.</summary>
    [Description("Målet, ordagrant ur dokumentet.")]
    public required string Text { get; init; }

    /// <summary>A few words for headings: "Färre i utanförskap".</summary>
    [Description("Några ord för rubriker, till exempel \"Färre i utanförskap\".")]
    public required string Short { get; init; }

    /// <summary>How it is followed up when no indicator serves it, as a sentence; null when indicators do.</summary>
    [Description("Hur målet följs när ingen indikator gör det, till exempel \"Följs i text.\"")]
    public string? FollowedBy { get; init; }

    /// <summary>Ids of the indicators that serve it.</summary>
    [Description("Id på indikatorerna som hör till målet.")]
    public IReadOnlyList<string> Indicators { get => field ?? []; init; } = [];
}

/// <summary>An indicator as this plan names it.</summary>
public sealed record PlanIndicator
{
    /// <summary>The indicator's id in the catalogue.</summary>
    [Description("Indikatorns id i katalogen.")]
    public required string Indicator { get; init; }

    /// <summary>The plan's own words.</summary>
    [Description("Planens egna ord, ordagrant.")]
    public required string Wording { get; init; }

    /// <summary>How Kolada's measure differs from those words; null when it is the same.</summary>
    [Description("Hur Koladas mått skiljer sig från planens ord.")]
    public string? Differs { get; init; }
}
