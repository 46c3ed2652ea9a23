using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary><c>compare --json</c>. Others rely on the fields; numbers are unrounded, and what does not apply is null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    Converters = [
        typeof(KebabWord<Verdict>),
        typeof(KebabWord<StreakAgainst>),
        typeof(KebabWord<CompareAnswer.Side>),
        typeof(KebabWord<Evidence>),
        typeof(KebabWord<ExpectedSource>),
        typeof(KebabWord<RankColour>),
        typeof(KebabWord<TargetStatus>),
        typeof(KebabWord<DecidedBy>),
        typeof(KebabWord<OwnModelOutcome>),
        typeof(CamelCaseWord<Unit>),
        typeof(CamelCaseWord<Better>),
        typeof(CamelCaseWord<MeasureKind>),
    ]
)]
[JsonSerializable(typeof(CompareAnswer))]
[JsonSerializable(typeof(CompareAnswer.Compared))]
internal sealed partial class CompareJson : JsonSerializerContext
{
    // The answer is read by people and programs, never set into HTML: å stays å.
    private static CompareJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The answer as text.</summary>
    public static string Text(CompareAnswer answer) => JsonSerializer.Serialize(answer, Readable.CompareAnswer);

    /// <summary>One indicator by itself.</summary>
    public static JsonObject Node(CompareAnswer.Compared compared) =>
        JsonSerializer.SerializeToNode(compared, Readable.Compared)!.AsObject();
}
