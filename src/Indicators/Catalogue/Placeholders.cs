using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>Finds texts that someone meant to write later: they must not reach a report.</summary>
/// <remarks>The records are walked as JSON with their own type metadata, so no field can be forgotten here.</remarks>
internal static partial class Placeholders
{
    /// <summary>A fault for every text in the catalogue that is not written, with what the field is for.</summary>
    public static IEnumerable<Fault> Check(IndicatorCatalogue catalogue)
    {
        var type = CatalogueJson.Default.IndicatorCatalogue;
        return Check(JsonSerializer.SerializeToElement(catalogue, type), type, "", "");
    }

    /// <summary>Whether a text only holds the place of one.</summary>
    public static bool Is(string text) => text.Trim() is "" or "…" or "..." or "-" or "–" || Unwritten().IsMatch(text);

    private static IEnumerable<Fault> Check(JsonElement value, JsonTypeInfo type, string path, string meaning) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => type.Properties.SelectMany(property =>
                value.TryGetProperty(property.Name, out var inner)
                    ? Check(
                        inner,
                        type.Options.GetTypeInfo(property.PropertyType),
                        path.Length == 0 ? property.Name : $"{path}.{property.Name}",
                        CatalogueForm.Meaning(property)
                    )
                    : []
            ),
            JsonValueKind.Array => value
                .EnumerateArray()
                .SelectMany(
                    (item, i) =>
                        Check(
                            item,
                            type.Options.GetTypeInfo(type.ElementType!),
                            string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"),
                            meaning
                        )
                ),
            JsonValueKind.String when Is(value.GetString()!) => [new Fault(path, Say(value.GetString()!, meaning))],
            _ => [],
        };

    private static string Say(string text, string meaning) => PlanFaults.Unwritten(text, meaning);

    [GeneratedRegex(
        @"\b(TODO|TBD|FIXME|lorem)\b|\bx{3,}\b|\?{3,}|\bfyll i\b|^\s*(Skriv|\[skriv) ",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Unwritten();
}
