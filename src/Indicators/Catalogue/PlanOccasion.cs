using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>An occasion to report on, as the plan's municipality has it.</summary>
public sealed record PlanOccasion
{
    /// <summary>Its code: <c>delar1</c>.</summary>
    [Description("Kod: delar, helar, delar1–3, tertial1–3, kvartal1–4 eller manad01–12, till exempel \"delar1\".")]
    public required string Code { get; init; }

    /// <summary>What the report is called, as it begins a heading; null for the ordinary name.</summary>
    [Description("Vad rapporten kallas, till exempel \"Tertialbokslut 1\". Utan fältet det vanliga namnet.")]
    public string? Name { get; init; }

    /// <summary>The day whose state it tells, as MM-dd; null for the one that is natural for the code.</summary>
    [Description("Sista dagen, MM-dd, till exempel \"03-31\". Utan fältet den som är vanlig för koden. \"02-29\" är sista februari.")]
    public string? Closes { get; init; }

    /// <summary>What it asks of goals; null for what is natural: fulfilment when it closes in December, else expectation.</summary>
    [Description("Vad målen bedöms som: expectation (bedöms uppfyllas under året) eller fulfilment (uppfyllt).")]
    public Wanted? Wants { get; init; }

    /// <summary>The words for how goals stand on this occasion; null for the plan's.</summary>
    [Description("Ord för hur målen står, om de är andra än planens.")]
    public StatusWords? StatusWords { get; init; }

    /// <summary>Whether the night writes its draft while it is in work.</summary>
    [Description("Om natten skriver rapportens utkast när den är i arbete.")]
    public bool Night { get; init; }
}

/// <summary>What an occasion asks of goals.</summary>
public enum Wanted
{
    /// <summary>How they are expected to stand when the year is over: "bedöms uppfyllas".</summary>
    Expectation,

    /// <summary>How they stand: "uppfyllt".</summary>
    Fulfilment,
}
