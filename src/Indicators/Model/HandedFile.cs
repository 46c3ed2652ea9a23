namespace Indicators.Model;

/// <summary>A file that somebody has handed in.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Period">The report it is for: <c>2024-delar</c>; empty for what belongs to the whole plan.</param>
/// <param name="Kind"><see cref="Sheet"/> or <see cref="Template"/>.</param>
/// <param name="Name">Its name, as it was handed in.</param>
/// <param name="At">When, UTC as in <see cref="StockholmTime"/>.</param>
/// <param name="By">Who.</param>
public sealed record HandedFile(long Id, string Period, string Kind, string Name, string At, string By)
{
    /// <summary>The kind of a sheet that is filled in.</summary>
    public const string Sheet = "sheet";

    /// <summary>The kind of the municipality's own Word template.</summary>
    public const string Template = "template";

    /// <summary>How many bytes are kept of it; null when none are, for it was taken away.</summary>
    public long? Size { get; init; }
}
