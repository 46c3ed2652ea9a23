using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kolada.Wire;

/// <summary>A status word; null is read as the empty word that Kolada normally gives.</summary>
internal sealed class StatusText : JsonConverter<string>
{
    public override bool HandleNull => true;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? "" : PlainText.Of(reader.GetString(), lines: false) ?? "";

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
