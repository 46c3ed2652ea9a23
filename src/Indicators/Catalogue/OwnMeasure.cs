using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>A measure that no public source has: the municipality reports it with <c>import</c>.</summary>
public sealed record OwnMeasure
{
    /// <summary>Stable id within the plan, as the document or its follow-up numbers it: <c>S1</c>.</summary>
    [Description("Måttets id inom planen, till exempel \"S1\".")]
    public required string Id { get; init; }

    /// <summary>What is reported.</summary>
    [Description(
        "Slag: count (antal), share (andel), duration (tid), survey (enkät), yesNo (ja "
            + "eller nej), distribution (fördelning) eller narrative (text)."
    )]
    public required MeasureKind Kind { get; init; }

    /// <summary>The document's words for it.</summary>
    [Description("Planens egna ord, ordagrant.")]
    public required string Wording { get; init; }

    /// <summary>Short name for tables.</summary>
    [Description("Kort namn för tabeller.")]
    public required string Name { get; init; }

    /// <summary>How to count, in our own words: who, when, and what to beware of. Explains the row to fill in.</summary>
    [Description("Hur man räknar, med egna ord: vilka, när, och vad man ska se upp med.")]
    public required string Definition { get; init; }

    /// <summary>The unit of the value; null for ja eller nej and for text, that have none.</summary>
    [Description("Enhet. Utelämnas för yesNo och narrative.")]
    public Unit? Unit { get; init; }

    /// <summary>Decimals shown, 0–3.</summary>
    [Description("Antal decimaler som visas, 0 till 3.")]
    public int Decimals { get; init; }

    /// <summary>Which direction is the better one.</summary>
    [Description("Vilket håll som är bättre: high, low eller neutral.")]
    public required Better Better { get; init; }

    /// <summary>For a share: the id of the own count that is its base. Null when the base is not reported.</summary>
    [Description("För en andel: id på det egna antal som är dess underlag.")]
    public string? Base { get; init; }

    /// <summary>
    /// Small counts are hidden under this number instead of the plan's; 1 shows all, where nobody can be told from the count. Null: as the
    /// plan says.
    /// </summary>
    [Description(
        "Antal från 1 till under det här talet visas inte. Skriv 1 när inga personer räknas, så visas alla. Utan fältet gäller planens tal."
    )]
    public int? SmallestShown { get; init; }

    /// <summary>What its figures are expected to lie between; null when the plan says nothing. A figure beyond is asked about.</summary>
    [Description(
        "Vad talet väntas ligga mellan (min, max), i måttets enhet. Ett tal utanför räknas, men arbetsrummet frågar om det stämmer "
            + "och importen säger till."
    )]
    public ExpectedLimits? Limits { get; init; }

    /// <summary>
    /// Whether it may count persons, so that women and men can be told apart: a number, a share or a distribution whose small numbers are
    /// protected.
    /// </summary>
    public bool IsOfPersons() => Kind is MeasureKind.Count or MeasureKind.Share or MeasureKind.Distribution && SmallestShown is null or > 1;

    /// <summary>Where in the document the words stand; null when it has no numbers to point at.</summary>
    [Description("Var i dokumentet orden står, till exempel \"avsnitt 4.3.1\".")]
    public string? Place { get; init; }

    /// <summary>The id of the plan's area it belongs to, when no goal or action does; null otherwise.</summary>
    [Description("Id på den del av planen (areas) som måttet hör till, när inget mål eller ingen åtgärd gör det.")]
    public string? Area { get; init; }

    /// <summary>Who is responsible; empty when the plan's own bodies are.</summary>
    [Description("Vilka som ansvarar. Utelämnas när planens bodies gör det.")]
    public IReadOnlyList<string> Bodies
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The day it was to be in place; null when the document names none.</summary>
    [Description("Dagen då det skulle vara på plats, åååå-mm-dd.")]
    public DateOnly? Due { get; init; }

    /// <summary>The plan's target for it; null when it states none.</summary>
    [Description("Planens målvärde, om den har något.")]
    public Target? Target { get; init; }
}

/// <summary>What an own measure's figures are expected to lie between, both ends included.</summary>
public sealed record ExpectedLimits
{
    /// <summary>The least; null for none.</summary>
    [Description("Minsta väntade talet. Utelämnas när det inte finns något.")]
    public double? Min { get; init; }

    /// <summary>The greatest; null for none.</summary>
    [Description("Största väntade talet. Utelämnas när det inte finns något.")]
    public double? Max { get; init; }
}

/// <summary>The kinds of own measure.</summary>
public enum MeasureKind
{
    /// <summary>A number of persons, places or things; whole, never negative; small ones are not published.</summary>
    Count,

    /// <summary>A share in per cent, 0–100.</summary>
    Share,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>The result of a survey (enkät).</summary>
    Survey,

    /// <summary>Done or not, with the day.</summary>
    YesNo,

    /// <summary>How something is spread over places: one row a place, named in the counterparty column.</summary>
    Distribution,

    /// <summary>Told in words, in the comment column.</summary>
    Narrative,
}
