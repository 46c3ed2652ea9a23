using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Catalogue;

/// <summary>How indicators.json is written: camel case, enums as words, nothing unknown passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(IndicatorCatalogue))]
public sealed partial class CatalogueJson : JsonSerializerContext;
