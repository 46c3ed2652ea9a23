namespace Indicators.Model;

/// <summary>Names in Swedish order: å, ä and ö come last, in that order, whatever languages the machine knows and is set to.</summary>
public sealed class SwedishOrder : IComparer<string>
{
    /// <summary>The one order.</summary>
    public static readonly SwedishOrder Names = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x), Key(y));

    private static string? Key(string? name) => name?.ToUpperInvariant().Replace('Å', '[').Replace('Ä', '\\').Replace('Ö', ']');
}
