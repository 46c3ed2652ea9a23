using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Cli;

/// <summary>What <c>import --json</c> answers: the field names are the contract.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="File">The file, as it was given.</param>
/// <param name="Rows">Rows that were filled in.</param>
/// <param name="Added">Not reported before.</param>
/// <param name="Revised">Corrected.</param>
/// <param name="Withdrawn">Taken back.</param>
/// <param name="Unchanged">As they stood.</param>
internal sealed record ImportAnswer(string Plan, string File, int Rows, int Added, int Revised, int Withdrawn, int Unchanged)
{
    /// <summary>What is unlikely in what was stored, and what of the file was not read: a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

/// <summary>What <c>import --template --json</c> answers.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Period">The period it is for.</param>
/// <param name="Template">The template's text, as it would be printed.</param>
internal sealed record TemplateAnswer(string Plan, string Period, string Template);

/// <summary><c>import --json</c> as text.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ImportAnswer))]
[JsonSerializable(typeof(TemplateAnswer))]
internal sealed partial class ImportJson : JsonSerializerContext
{
    // Read by people and programs, never set into HTML: å stays å.
    private static ImportJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Text(ImportAnswer answer) => JsonSerializer.Serialize(answer, Readable.ImportAnswer);

    public static string Text(TemplateAnswer answer) => JsonSerializer.Serialize(answer, Readable.TemplateAnswer);
}
