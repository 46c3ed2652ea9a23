using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>An entry that has come into another list of indicators.json than its own: known by its fields, whichever list it is.</summary>
internal static partial class WrongList
{
    // One field may be forgotten too.
    private const int MostMissing = 1;

    private static readonly Lazy<IReadOnlyDictionary<string, JsonTypeInfo>> Lists = new(() =>
        Of(CatalogueJson.Default.IndicatorCatalogue, "").ToDictionary(list => list.Path, list => list.Element)
    );

    /// <summary>The fault of an entry at a path that fits another list than the one it stands in; null when it does not.</summary>
    public static Fault? Of(JsonElement entry, JsonTypeInfo element, string path)
    {
        var here = Place().Replace(path, "[]");
        here = here.EndsWith("[]", StringComparison.Ordinal) ? here[..^2] : here;
        if (entry.ValueKind != JsonValueKind.Object || !IsOfCatalogue(here))
        {
            return null;
        }

        var names = entry.EnumerateObject().Select(field => field.Name).ToHashSet();
        if (element.Kind == JsonTypeInfoKind.Object && names.All(name => element.Properties.Any(field => field.Name == name)))
        {
            return null;
        }

        var fits = Lists
            .Value.Where(list => list.Key != here && names.All(name => list.Value.Properties.Any(field => field.Name == name)))
            .Select(list => (list.Key, Missing: list.Value.Properties.Count(field => field.IsRequired && !names.Contains(field.Name))))
            .Where(list => list.Missing <= MostMissing)
            .ToList();
        if (fits.Count == 0)
        {
            return null;
        }

        var best = fits.Min(list => list.Missing);
        var there = fits.Where(list => list.Missing == best).Select(list => list.Key).ToList();
        return new Fault(path, ListFaults.Wrong(Named(entry), here, there));
    }

    private static bool IsOfCatalogue(string list) => Lists.Value.ContainsKey(list) || list == "context" || list == "plans[].context";

    private static string? Named(JsonElement entry) =>
        new[] { "id", "indicator", "code", "word" }
            .Select(name => entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null)
            .FirstOrDefault(name => name is not null);

    private static IEnumerable<(string Path, JsonTypeInfo Element)> Of(JsonTypeInfo type, string path)
    {
        foreach (var field in type.Properties)
        {
            var held = type.Options.GetTypeInfo(field.PropertyType);
            if (
                held.Kind != JsonTypeInfoKind.Enumerable
                || type.Options.GetTypeInfo(held.ElementType!) is not { Kind: JsonTypeInfoKind.Object } element
            )
            {
                continue;
            }

            var list = path + field.Name;
            yield return (list, element);
            foreach (var inner in Of(element, list + "[]."))
            {
                yield return inner;
            }
        }
    }

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
