using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>data/corrections.json: the faults at the source that someone has looked at.</summary>
public sealed record CorrectionList
{
    /// <summary>The faults.</summary>
    [Description("De kända felen.")]
    public required IReadOnlyList<Correction> Corrections { get; init; }
}

/// <summary>A known fault at the source (rättelse): which value, what is wrong with it, and whether its publisher has been told.</summary>
/// <remarks>It holds for as long as Kolada shows <see cref="Published"/>; when something else stands there it is time to take the
/// correction away.</remarks>
public sealed record Correction
{
    /// <summary>Kolada's KPI id.</summary>
    [Description("Nyckeltalets id i Kolada, till exempel \"N18409\".")]
    public required string Kpi { get; init; }

    /// <summary>The area's code; null for every area where Kolada shows the published number.</summary>
    [Description(
        "Områdets kod, till exempel \"0000\" för Riket. Utelämnas när felet gäller alla områden där Kolada visar talet i published."
    )]
    public string? Area { get; init; }

    /// <summary>The year described.</summary>
    [Description("Året som värdet gäller.")]
    public required int Year { get; init; }

    /// <summary>T, K or M.</summary>
    [Description("T (alla), K (kvinnor) eller M (män).")]
    public required string Gender { get; init; }

    /// <summary>The number that is wrong; null when the fault is that there is none.</summary>
    [Description("Talet som Kolada visar och som är fel. Utelämnas när felet är att talet saknas.")]
    public double? Published { get; init; }

    /// <summary>What is wrong, in a sentence with figures.</summary>
    [Description("Vad som är fel, i en mening med siffror.")]
    public required string Reason { get; init; }

    /// <summary>When it was found.</summary>
    [Description("Dagen då felet hittades, till exempel \"2024-08-31\".")]
    public required DateOnly Found { get; init; }

    /// <summary>Who found it.</summary>
    [Description("Vem som hittade felet, till exempel \"programmets kontroll\".")]
    public required string FoundBy { get; init; }

    /// <summary>Whether the publisher has been told.</summary>
    [Description("Om felet är anmält till RKA: reported eller notReported.")]
    public required CorrectionStatus Status { get; init; }

    /// <summary>When the publisher was told; null when it has not been.</summary>
    [Description("Dagen då felet anmäldes. Ska finnas när status är reported.")]
    public DateOnly? Reported { get; init; }

    /// <summary>Whether the value is kept out though no rule of the program's finds it; null for no.</summary>
    [Description("true när värdet ska hållas utanför fast ingen av programmets regler hittar felet.")]
    public bool? Withhold { get; init; }
}

/// <summary>Whether a fault has been told to the one who can mend it.</summary>
public enum CorrectionStatus
{
    /// <summary>It has.</summary>
    Reported,

    /// <summary>Not yet.</summary>
    NotReported,
}
