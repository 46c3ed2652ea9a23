using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Formats;

namespace Indicators.UseCases;

/// <summary>
/// A comparison that is kept as it was: two files in a folder that is named by the hash of the first, <c>FOLDER/_jamforelser/ID</c>. They
/// are written once; whatever has been changed since does not have that hash, and is told and not shown.
/// </summary>
/// <param name="SavedOn">The day in Stockholm.</param>
/// <param name="Figures">The figures, and what they bore.</param>
/// <param name="CsvSha256">Hash of the other file, the same figures as CSV.</param>
internal sealed partial record FrozenComparison(DateOnly SavedOn, ComparedFigures Figures, string CsvSha256)
{
    /// <summary>The file that names it.</summary>
    public const string Json = "jamforelse.json";

    /// <summary>The figures alone.</summary>
    public const string Csv = "jamforelse.csv";

    // No plan's id begins so.
    private const string Among = "_jamforelser";

    private const int Letters = 20;

    /// <summary>Keeps a comparison; the same one of the same day is the same, to the byte.</summary>
    /// <param name="folder">The folder of the reports.</param>
    /// <param name="figures">What is kept.</param>
    /// <param name="on">The day.</param>
    /// <returns>Its id.</returns>
    public static string Save(string folder, ComparedFigures figures, DateOnly on)
    {
        var csv = figures.Csv();
        var json = FrozenJson.Bytes(new FrozenComparison(on, figures, Hash(csv)));
        var id = Hash(json)[..Letters];
        // The one that names it last: without it nothing is there.
        OutputFile.Write(PathOf(folder, id, Csv), csv);
        OutputFile.Write(PathOf(folder, id, Json), json);
        return id;
    }

    /// <summary>Where one of its files lies.</summary>
    public static string PathOf(string folder, string id, string file) => Path.Combine(folder, Among, id, file);

    /// <summary>Reads one file by the id that an address says, and holds its bytes against it.</summary>
    public static KeptBytes Read(string folder, string id, string file)
    {
        if (!Id().IsMatch(id) || file is not (Json or Csv) || !Directory.Exists(Path.Combine(folder, Among, id)))
        {
            return new KeptBytes.None();
        }

        try
        {
            var json = File.ReadAllBytes(PathOf(folder, id, Json));
            return Hash(json)[..Letters] != id || FrozenJson.Read(json) is not { } frozen ? new KeptBytes.Altered()
                : file == Json ? new KeptBytes.Whole(json)
                : File.ReadAllBytes(PathOf(folder, id, Csv)) is var csv && Hash(csv) == frozen.CsvSha256 ? new KeptBytes.Whole(csv)
                : new KeptBytes.Altered();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new KeptBytes.Gone();
        }
    }

    /// <summary>What whole bytes of <see cref="Json"/> hold.</summary>
    public static FrozenComparison Of(KeptBytes.Whole whole) => FrozenJson.Read(whole.Content)!;

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    [GeneratedRegex(@"^[0-9a-f]{20}\z", RegexOptions.None, 1000)]
    private static partial Regex Id();
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(KebabWord<Evidence>), typeof(CamelCaseWord<Unit>), typeof(CamelCaseWord<Better>)]
)]
[JsonSerializable(typeof(FrozenComparison))]
internal sealed partial class FrozenJson : JsonSerializerContext
{
    private static FrozenJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static byte[] Bytes(FrozenComparison frozen) => JsonSerializer.SerializeToUtf8Bytes(frozen, Readable.FrozenComparison);

    public static FrozenComparison? Read(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, Readable.FrozenComparison);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
