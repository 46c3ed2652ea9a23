using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Reports.Model;

/// <summary>
/// What a reported figure is for, in manifests and answers as <c>2024-delar</c>, or <c>2024-delar K</c> where it is one sex.
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Gender">T, K or M.</param>
[JsonConverter(typeof(ReportedPeriodForm))]
public readonly record struct ReportedPeriod(ReportPeriod Period, string Gender)
{
    /// <summary>Reads it; null when it is none.</summary>
    public static ReportedPeriod? TryParse(string? text) =>
        text?.Split(' ') switch
        {
            [var period] when ReportPeriod.TryParse(period) is { } known => new(known, "T"),
            [var period, "K" or "M"] and [_, var gender] when ReportPeriod.TryParse(period) is { } known => new(known, gender),
            _ => null,
        };

    /// <summary>As it is written.</summary>
    public override string ToString() => Gender == "T" ? Period.ToString() : $"{Period} {Gender}";
}

/// <summary>The same as a text, and as a name under which a figure stands.</summary>
internal sealed class ReportedPeriodForm : JsonConverter<ReportedPeriod>
{
    public override ReportedPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReportedPeriod.TryParse(reader.GetString()) ?? throw new JsonException();

    public override ReportedPeriod ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, ReportedPeriod value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, ReportedPeriod value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}

/// <summary>A period as <c>2024-delar</c>.</summary>
internal sealed class PeriodForm : JsonConverter<ReportPeriod>
{
    public override ReportPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReportPeriod.TryParse(reader.GetString() ?? "") ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ReportPeriod value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
