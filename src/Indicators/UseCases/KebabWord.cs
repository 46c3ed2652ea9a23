using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.UseCases;

/// <summary>An enum as its word in kebab case: not-assessable.</summary>
internal sealed class KebabWord<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
