using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kolada.Wire;

/// <summary>T, K or M. Anything else would be filed under a wrong gender, or under none, so it is an error.</summary>
internal sealed class GenderText : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            // Constants, because millions of values carry one of these three.
            if (reader.ValueTextEquals("T"u8))
                return "T";
            if (reader.ValueTextEquals("K"u8))
                return "K";
            if (reader.ValueTextEquals("M"u8))
                return "M";
        }

        throw new JsonException("A gender is none of T, K and M.");
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
