using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kolada.Wire;

/// <summary>A flag: true or false in v3, 0 or 1 in v2 and in copies of it, sometimes as text.</summary>
internal sealed class LenientBool : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number when reader.TryGetInt32(out var number) && number is 0 or 1 => number == 1,
            JsonTokenType.String when reader.ValueTextEquals("1"u8) || reader.ValueTextEquals("true"u8) => true,
            JsonTokenType.String when reader.ValueTextEquals("0"u8) || reader.ValueTextEquals("false"u8) => false,
            _ => throw new JsonException("A flag is neither true, false, 0 nor 1."),
        };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
