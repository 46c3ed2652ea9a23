using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Reports.Model;

/// <summary>
/// What a report was made of and what was made, so that it can be rebuilt and checked years later. Holds no clock: the same report has the
/// same manifest.
/// </summary>
public sealed record Manifest
{
    /// <summary>The plan's id.</summary>
    public required string Plan { get; init; }

    /// <summary>The period: <c>2024-delar</c>.</summary>
    public required string Period { get; init; }

    /// <summary>The instant whose knowledge the report shows; null when nothing had been fetched.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateTimeOffset? AsOf { get; init; }

    /// <summary>Whether it is decided: a final report is never replaced without force.</summary>
    public required bool Final { get; init; }

    /// <summary>
    /// Which of the period's decided versions it is, from 1; null, and not in the file, for a draft, and in manifests of older form.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Version { get; init; }

    /// <summary>
    /// The manifest of the version that this one takes the place of, so that nobody can change that one unseen; null, and not in the file,
    /// for a draft and for the first version.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ManifestFile? Replaces { get; init; }

    /// <summary>
    /// When the newest of the figures, states and money that the municipality has handed in for the period was handed in; null, and not in
    /// the file, when nothing is, and in manifests of older form.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? HandedInUntil { get; init; }

    /// <summary>
    /// Why it was decided or replaced by force; null, and not in the file, when it was not by force.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Forced? Forced { get; init; }

    /// <summary>The version of the program that made it.</summary>
    public required string Program { get; init; }

    /// <summary>The files, in the order of their names.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }

    /// <summary>SHA-256 of every answer of Kolada's behind the figures, in order of the hash.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>The administration's comments that the report holds, by file name; empty in manifests of older form.</summary>
    public IReadOnlyList<ManifestFile> Comments
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>
    /// What the words were written for, by the files' names, so that the next report can tell; null, and not in the file, when none are
    /// written for any figure.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ManifestWords>? Words { get; init; }

    /// <summary>What the administration gave for the report's head; null when nothing, or in manifests of older form.</summary>
    public ReportHead? Head { get; init; }

    /// <summary>The manifest of the report that this one says what has changed since; null when there was none.</summary>
    public ManifestFile? Since { get; init; }

    /// <summary>What the report says that a later one may say otherwise; null in manifests of older form.</summary>
    public ReportContent? Content { get; init; }

    /// <summary>SHA-256 of the municipality's own Word template; null, and not in the file, when the report is in our own looks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Template { get; init; }

    /// <summary>
    /// The parts that are left out of the appendix, and by whom; null, and not in the file, when none is.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ManifestPart>? LeftOut { get; init; }

    /// <summary>The appendix's parts in their order; null, and not in the file, when none is moved.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Order { get; init; }

    /// <summary>
    /// Files of earlier drafts that were not written anew and lie there still, so that the next draft can tell whether someone has changed
    /// them; null, and not in the file, when there are none.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ManifestFile>? Beside { get; init; }

    /// <summary>As the file that lies beside the report.</summary>
    public byte[] Write() => [.. JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Readable.Manifest), (byte)'\n'];

    /// <summary>Reads one.</summary>
    public static ManifestReading Read(string file)
    {
        try
        {
            return File.Exists(file) ? Told(File.ReadAllBytes(file)) : new ManifestReading.Missing();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ManifestReading.Unreadable(ManifestFault.Closed);
        }
    }

    private static ManifestReading Told(ReadOnlySpan<byte> content)
    {
        // An editor may have put a mark before the first letter.
        var text = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        return Parse(text, ManifestJson.Readable) is { } manifest
            ? new ManifestReading.Whole(manifest)
            : new ManifestReading.Unreadable(Parse(text, ManifestJson.Lenient) is null ? ManifestFault.Damaged : ManifestFault.Newer);
    }

    // A name is a file beside the manifest, and named once.
    private static Manifest? Parse(ReadOnlySpan<byte> text, ManifestJson form)
    {
        try
        {
            return
                JsonSerializer.Deserialize(text, form.Manifest) is { } read
                && read.Files.Concat(read.Beside ?? []).Select(file => file.Name).ToList() is var names
                && names.All(name => name.Length > 0 && !name.Contains('\0', StringComparison.Ordinal) && name == Path.GetFileName(name))
                && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count
                ? read
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The period; null when the manifest does not hold one.</summary>
    [JsonIgnore]
    public ReportPeriod? Of => ReportPeriod.TryParse(Period);
}

/// <summary>That a report was decided or replaced though something spoke against it.</summary>
/// <param name="Reason">Why, in the words of who did it; null when that was not told.</param>
public sealed record Forced([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Reason);

/// <summary>A part that was left out of a report's appendix.</summary>
/// <param name="Part">Its name, as in <see cref="AppendixParts"/>.</param>
/// <param name="By">Who left it out.</param>
/// <param name="At">When.</param>
public sealed record ManifestPart(string Part, string By, DateTimeOffset At);

/// <summary>One file of a report.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">Hash of its bytes, in hexadecimal.</param>
public sealed record ManifestFile(string Name, string Sha256)
{
    /// <summary>The entry of a file with some bytes.</summary>
    public static ManifestFile Of(string path, byte[] content) =>
        new(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(content)));
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    internal static ManifestJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Passes over what it does not know: what it can read, and the other cannot, is of a newer form.</summary>
    internal static ManifestJson Lenient =>
        field ??= new(new JsonSerializerOptions(Default.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip });
}
