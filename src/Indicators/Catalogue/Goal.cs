using System.ComponentModel;

namespace Indicators.Catalogue;

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

    /// <summary>Where in the document it stands: "avsnitt 4.3.1"; null when the document has no numbers to point at.</summary>
    [Description("Var i dokumentet målet står, till exempel \"avsnitt 4.3.1\".")]
    public string? Place { get; init; }

    /// <summary>The id of the plan's area it belongs to; null when none.</summary>
    [Description("Id på den del av planen (areas) som målet hör till.")]
    public string? Area { get; init; }

    /// <summary>Who is responsible; empty when the plan's own bodies are.</summary>
    [Description("Vilka som ansvarar. Utelämnas när planens bodies gör det.")]
    public IReadOnlyList<string> Bodies
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>How it is followed up when nothing else serves it, as a sentence; null when something does.</summary>
    [Description("Hur målet följs när inget mått gör det, till exempel \"Följs i text.\"")]
    public string? FollowedBy { get; init; }

    /// <summary>Ids of the indicators that serve it.</summary>
    [Description("Id på indikatorerna som hör till målet.")]
    public IReadOnlyList<string> Indicators
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>Ids of the municipality's own measures that serve it.</summary>
    [Description("Id på kommunens egna mått som hör till målet.")]
    public IReadOnlyList<string> Measures
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>What the goal itself promises in numbers, beside its measures: "kontrakt på maximalt fyra år".</summary>
    [Description("Vad målet självt lovar i siffror, vid sidan av måtten.")]
    public IReadOnlyList<Target> Targets
    {
        get => field ?? [];
        init;
    } = [];
}

/// <summary>One part of the document, such as a focus area (fokusområde) or an administration (förvaltning).</summary>
public sealed record PlanArea
{
    /// <summary>Stable id within the plan: <c>1</c>.</summary>
    [Description("Delens id inom planen, till exempel \"1\".")]
    public required string Id { get; init; }

    /// <summary>What such a part is called: "Fokusområde"; null when the title says it.</summary>
    [Description("Vad en sådan del kallas, till exempel \"Fokusområde\".")]
    public string? Word { get; init; }

    /// <summary>Its title, word by word.</summary>
    [Description("Delens rubrik, ordagrant.")]
    public required string Title { get; init; }
}
