using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Indicators.Fetching;

/// <summary>A fetch's summary as JSON: in the run log, and as <c>fetch --json</c>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    Converters = [typeof(FetchOutcomeWord)]
)]
[JsonSerializable(typeof(FetchSummary))]
internal sealed partial class FetchJson : JsonSerializerContext
{
    // Read by people and programs, never set into HTML: å stays å.
    private static FetchJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>complete, partial or failed.</summary>
    public static string Word(FetchOutcome outcome) => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString());

    /// <summary>The summary as a part of a greater answer.</summary>
    public static JsonNode? Node(FetchSummary summary) => JsonSerializer.SerializeToNode(summary, Readable.FetchSummary);

    /// <summary>The summary as text.</summary>
    public static string Text(FetchSummary summary) => JsonSerializer.Serialize(summary, Readable.FetchSummary);
}

/// <summary>complete, partial or failed.</summary>
internal sealed class FetchOutcomeWord() : JsonStringEnumConverter<FetchOutcome>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
