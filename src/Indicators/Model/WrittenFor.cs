using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Model;

/// <summary>The figures that words are written for, as the store and a manifest keep them.</summary>
public static class WrittenFor
{
    /// <summary>As JSON; null when there are none.</summary>
    public static string? Write(IReadOnlyList<NamedFigure> figures) =>
        figures.Count == 0 ? null : JsonSerializer.Serialize(figures, WrittenForForm.Plain.IReadOnlyListNamedFigure);

    /// <summary>Reads it; none when there are none, or it is of a form that is not known.</summary>
    public static IReadOnlyList<NamedFigure> Read(string? json)
    {
        try
        {
            return json is null ? [] : JsonSerializer.Deserialize(json, WrittenForForm.Plain.IReadOnlyListNamedFigure) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

// A member that is added later must have a meaning when it is not there: what is stored keeps its form.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault
)]
[JsonSerializable(typeof(IReadOnlyList<NamedFigure>))]
internal sealed partial class WrittenForForm : JsonSerializerContext
{
    internal static WrittenForForm Plain =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
