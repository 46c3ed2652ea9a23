using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Catalogue;

/// <summary>How indicators.json is written: camel case, enums as words, nothing unknown passed over.</summary>
/// <remarks>The generated reader sets an init property that is left out to null, whatever its initial value: lists therefore answer null
/// with [].</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [
        typeof(CamelCaseWord<Unit>),
        typeof(CamelCaseWord<Better>),
        typeof(CamelCaseWord<Wanted>),
        typeof(CamelCaseWord<WordMeaning>),
        typeof(CamelCaseWord<Operation>),
        typeof(CamelCaseWord<IndicatorRole>),
        typeof(CamelCaseWord<MeasureKind>),
        typeof(CamelCaseWord<TargetKind>),
        typeof(CamelCaseWord<TargetAgainst>),
        typeof(CamelCaseWord<CorrectionStatus>),
    ],
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    RespectNullableAnnotations = true
)]
[JsonSerializable(typeof(IndicatorCatalogue))]
[JsonSerializable(typeof(CorrectionList))]
[JsonSerializable(typeof(ReadySets))]
public sealed partial class CatalogueJson : JsonSerializerContext;

/// <summary>An enum as its word in camel case, never as a number.</summary>
public sealed class CamelCaseWord<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
