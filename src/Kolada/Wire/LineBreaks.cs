using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kolada.Wire;

/// <summary>A description, with its line breaks. Some hold a backslash and an n where one was meant.</summary>
internal sealed class LineBreaks : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PlainText.Of(reader.GetString()?.Replace("\\n", "\n", StringComparison.Ordinal), lines: true);

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
