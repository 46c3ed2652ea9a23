namespace Indicators.Reports.Model;

/// <summary>What came of reading a manifest. What cannot be read may be a decided report's, and must not be taken for none.</summary>
public abstract record ManifestReading
{
    /// <summary>There is no file.</summary>
    public sealed record Missing : ManifestReading;

    /// <summary>There is one, and what it says is not known.</summary>
    /// <param name="Why">What is wrong with it.</param>
    public sealed record Unreadable(ManifestFault Why) : ManifestReading;

    /// <summary>It was read.</summary>
    /// <param name="Manifest">What it says.</param>
    public sealed record Whole(Manifest Manifest) : ManifestReading;
}
