using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Reports.Model;

/// <summary>
/// A series on one line of the manifest, <c>{"2021":64.4,"2022":66.2}</c>: a file that people read is not a number a line.
/// </summary>
internal sealed class SeriesForm : JsonConverter<Series>
{
    public override Series Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var years = new SortedDictionary<int, double>();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var year = int.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new JsonException();
            years[year] = reader.Read() && reader.TokenType == JsonTokenType.Number ? reader.GetDouble() : throw new JsonException();
        }

        return new Series(years);
    }

    public override void Write(Utf8JsonWriter writer, Series value, JsonSerializerOptions options) =>
        writer.WriteRawValue(
            "{"
                + string.Join(
                    ", ",
                    value.Years.OrderBy(pair => pair.Key).Select(pair => FormattableString.Invariant($"\"{pair.Key}\": {pair.Value:R}"))
                )
                + "}"
        );
}
