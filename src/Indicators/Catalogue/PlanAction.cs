using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>One action (åtgärd) of the plan; its state is reported with <c>import</c>.</summary>
public sealed record PlanAction
{
    /// <summary>Stable id within the plan: <c>1.1</c>.</summary>
    [Description("Åtgärdens id inom planen, till exempel \"1.1\".")]
    public required string Id { get; init; }

    /// <summary>The action exactly as the document has it.</summary>
    [Description("Åtgärden, ordagrant ur dokumentet.")]
    public required string Text { get; init; }

    /// <summary>A few words for tables.</summary>
    [Description("Några ord för tabeller.")]
    public required string Short { get; init; }

    /// <summary>Where in the document it stands; null when it has no numbers to point at.</summary>
    [Description("Var i dokumentet åtgärden står.")]
    public string? Place { get; init; }

    /// <summary>The id of the plan's area it belongs to; null when the document has no areas.</summary>
    [Description("Id på den del av planen (areas) som åtgärden hör till.")]
    public string? Area { get; init; }

    /// <summary>Who the document names as responsible; empty when the plan's own bodies are, or when it names nobody.</summary>
    [Description("Vilka dokumentet nämner som ansvariga.")]
    public IReadOnlyList<string> Bodies
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The day it was to be done; null when the document names none.</summary>
    [Description("Dagen då åtgärden skulle vara klar, åååå-mm-dd.")]
    public DateOnly? Due { get; init; }

    /// <summary>Ids of the own measures that follow it.</summary>
    [Description("Id på kommunens egna mått som följer åtgärden.")]
    public IReadOnlyList<string> Measures
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>Ids of the indicators that give it context.</summary>
    [Description("Id på indikatorer som ger åtgärden sammanhang.")]
    public IReadOnlyList<string> Indicators
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The promise in figures, or that one is to be set; null when the action states none, or its measure carries it.</summary>
    [Description("Löftet i siffror, eller att ett ska bestämmas, när inget mått bär det.")]
    public Target? Target { get; init; }
}
