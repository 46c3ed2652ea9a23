using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kolada.Wire;

/// <summary>A text that some answers give as a number, such as the year of <c>publ_period</c>.</summary>
internal sealed class LenientString : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => PlainText.Of(reader.GetString(), lines: false),
            JsonTokenType.Number when reader.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
            _ => throw new JsonException("A text is neither a string nor a whole number."),
        };

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
