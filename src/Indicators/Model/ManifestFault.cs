namespace Indicators.Model;

/// <summary>Why it is not known what stands where a report goes.</summary>
public enum ManifestFault
{
    /// <summary>The file is empty, cut off, or something else than a manifest.</summary>
    Damaged,

    /// <summary>The file holds what this version of the program does not know of.</summary>
    Newer,

    /// <summary>The file cannot be opened.</summary>
    Closed,

    /// <summary>The file is the manifest of another report.</summary>
    OfAnother,

    /// <summary>A report's files lie there without a manifest.</summary>
    Gone,

    /// <summary>The files were being written, and the program was stopped; the next that is written brings back those before.</summary>
    Interrupted,

    /// <summary>The file of a decided version is not the one that was written with it.</summary>
    Altered,
}
