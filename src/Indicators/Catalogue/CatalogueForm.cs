using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>Holds JSON against the form of our records and finds every deviation, in words that say what would be right.</summary>
/// <remarks>The deserializer stops at the first fault and says it in English; here the same type metadata gives all faults in
/// Swedish.</remarks>
public static class CatalogueForm
{
    /// <summary>All deviations of a value from a type; empty when it can be read.</summary>
    public static IEnumerable<Fault> Check(JsonElement value, JsonTypeInfo type, string path = "", string meaning = "")
    {
        var target = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        return type.Kind switch
        {
            JsonTypeInfoKind.Object when target != type.Type => Check(value, type.Options.GetTypeInfo(target), path, meaning),
            JsonTypeInfoKind.Object => CheckObject(value, type, path),
            JsonTypeInfoKind.Enumerable => CheckList(value, type, path, meaning),
            _ => CheckScalar(value, target, path, meaning),
        };
    }

    private static IEnumerable<Fault> CheckObject(JsonElement value, JsonTypeInfo type, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            yield return new Fault(path, CatalogueFaults.NotAnObject(Kind(value)));
            yield break;
        }

        var seen = new HashSet<string>();
        foreach (var property in value.EnumerateObject())
        {
            var at = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            var known = type.Properties.FirstOrDefault(candidate => candidate.Name == property.Name);
            if (!seen.Add(property.Name))
            {
                yield return new Fault(at, CatalogueFaults.FieldTwice);
            }
            else if (known is null)
            {
                var names = type.Properties.Select(candidate => candidate.Name).ToList();
                yield return new Fault(at, CatalogueFaults.UnknownField(Nearest.Question(property.Name, names), names));
            }
            else if (property.Value.ValueKind == JsonValueKind.Null)
            {
                if (known.IsRequired || !known.IsSetNullable)
                {
                    yield return new Fault(at, CatalogueFaults.FieldIsNull(Meaning(known)).TrimEnd());
                }
            }
            else
            {
                foreach (var fault in Check(property.Value, type.Options.GetTypeInfo(known.PropertyType), at, Meaning(known)))
                {
                    yield return fault;
                }
            }
        }

        foreach (var missing in type.Properties.Where(property => property.IsRequired && !seen.Contains(property.Name)))
        {
            yield return new Fault(path, CatalogueFaults.FieldMissing(missing.Name, Meaning(missing)).TrimEnd());
        }
    }

    private static IEnumerable<Fault> CheckList(JsonElement value, JsonTypeInfo type, string path, string meaning)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return [new Fault(path, CatalogueFaults.NotAList(Kind(value), meaning).TrimEnd())];
        }

        var element = type.Options.GetTypeInfo(type.ElementType!);
        return value
            .EnumerateArray()
            .SelectMany(
                (item, index) => CheckEntry(item, element, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), meaning)
            );
    }

    // What has come into the wrong list has every field wrong: only where it should stand is said.
    private static List<Fault> CheckEntry(JsonElement entry, JsonTypeInfo element, string path, string meaning)
    {
        var faults = Check(entry, element, path, meaning).ToList();
        return faults.Count > 0 && WrongList.Of(entry, element, path) is { } elsewhere ? [elsewhere] : faults;
    }

    private static IEnumerable<Fault> CheckScalar(JsonElement value, Type type, string path, string meaning)
    {
        if (type.IsEnum)
        {
            var words = Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName).ToList();
            if (value.ValueKind != JsonValueKind.String || !words.Contains(value.GetString()!))
            {
                var nearest = value.ValueKind == JsonValueKind.String ? Nearest.Question(value.GetString()!, words) : "";
                yield return new Fault(path, CatalogueFaults.NotAWord(Kind(value), nearest, words));
            }

            yield break;
        }

        var isWrong =
            type == typeof(string) ? value.ValueKind != JsonValueKind.String
            : type == typeof(int) ? !(value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _))
            : type == typeof(double) ? value.ValueKind != JsonValueKind.Number
            : type == typeof(bool) ? value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)
            : type == typeof(DateOnly)
                && !(
                    value.ValueKind == JsonValueKind.String
                    && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                );
        if (isWrong)
        {
            yield return new Fault(path, CatalogueFaults.NotOfTheType(CatalogueFaults.Wanted(type), Kind(value), meaning).TrimEnd());
        }
    }

    /// <summary>What a field is for, in Swedish, as its record says; empty when it says nothing.</summary>
    internal static string Meaning(JsonPropertyInfo property) =>
        property
            .AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false)
            .OfType<DescriptionAttribute>()
            .FirstOrDefault()
            ?.Description
        ?? "";

    private static string Kind(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => CatalogueFaults.Object,
            JsonValueKind.Array => CatalogueFaults.List,
            JsonValueKind.String => CatalogueFaults.Text(value.GetString()),
            JsonValueKind.Number => CatalogueFaults.Number(value.GetRawText()),
            JsonValueKind.Null => "null",
            _ => value.GetRawText(),
        };
}
