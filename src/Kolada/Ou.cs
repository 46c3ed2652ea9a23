namespace Kolada;

/// <summary>A unit (enhet, "organizational unit"): a school, a preschool, a home.</summary>
/// <remarks>Source: <c>GET /ou</c>, several pages of it.</remarks>
public sealed record Ou
{
    /// <summary>
    /// Such as <c>V15E011400101</c>: the beginning names the sort of unit, <c>V11</c> preschools, <c>V15</c> compulsory schools.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Such as "Runby skola".</summary>
    public required string Title { get; init; }

    /// <summary>The <see cref="Kolada.Municipality.Id"/> of where it lies; null where it is not said.</summary>
    public string? Municipality { get; init; }
}
