using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.UseCases;

/// <summary><c>changes --json</c> as text.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    Converters = [typeof(KebabWord<ChangeKind>), typeof(KebabWord<ChangesAnswer.GroupChange>)]
)]
[JsonSerializable(typeof(ChangesAnswer))]
internal sealed partial class ChangesJson : JsonSerializerContext
{
    // Read by people and programs, never set into HTML: å stays å.
    private static ChangesJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Text(ChangesAnswer answer) => JsonSerializer.Serialize(answer, Readable.ChangesAnswer);
}
