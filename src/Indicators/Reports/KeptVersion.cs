using System.Globalization;
using Indicators.Reports.Model;

namespace Indicators.Reports;

/// <summary>
/// One decided version of a report, as it is kept in a folder of its own beside the report: <c>FOLDER/PLAN/PERIOD/v1</c>. It is written
/// once, with the report, and never again; its bytes are held against the manifest's hashes whenever they are read.
/// </summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Folder">Where its files lie.</param>
/// <param name="Manifest">What it was made of; null when that cannot be told.</param>
/// <param name="Mark">Hash of the manifest, in hexadecimal: it names the version; null when there is no manifest.</param>
/// <param name="Fault">Why it cannot be told what it is; null when it can.</param>
internal sealed record KeptVersion(int Number, string Folder, Manifest? Manifest, string? Mark, ManifestFault? Fault)
{
    /// <summary>The name of a version's folder, which stands in its address too.</summary>
    public static string FolderName(int number) => "v" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The version that a folder's name says; null when it says none.</summary>
    public static int? NumberOf(string folder) =>
        folder.StartsWith('v')
        && int.TryParse(folder.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && folder == FolderName(number)
            ? number
            : null;

    /// <summary>Its files as they lie there now, in the manifest's order; none where it cannot be told what it is.</summary>
    public IReadOnlyList<(ManifestFile File, KeptBytes Bytes)> Look() =>
        [.. (Manifest?.Files ?? []).Select(file => (file, Read(file.Name)))];

    /// <summary>Reads a file by the name that the manifest has for it, and holds its bytes against the hash.</summary>
    public KeptBytes Read(string name)
    {
        if (Manifest?.Files.FirstOrDefault(file => file.Name == name) is not { } entry)
        {
            return new KeptBytes.None();
        }

        try
        {
            var path = Path.Combine(Folder, name);
            return !File.Exists(path) ? new KeptBytes.Gone()
                : File.ReadAllBytes(path) is var content && ManifestFile.Of(path, content) == entry ? new KeptBytes.Whole(content)
                : new KeptBytes.Altered();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new KeptBytes.Gone();
        }
    }
}

/// <summary>What came of reading a file of a decided version.</summary>
internal abstract record KeptBytes
{
    /// <summary>The version has no such file.</summary>
    public sealed record None : KeptBytes;

    /// <summary>It has, and it is no longer there.</summary>
    public sealed record Gone : KeptBytes;

    /// <summary>It is there with other bytes than were decided.</summary>
    public sealed record Altered : KeptBytes;

    /// <summary>It is there as it was decided.</summary>
    /// <param name="Content">Its bytes.</param>
    public sealed record Whole(byte[] Content) : KeptBytes;
}
