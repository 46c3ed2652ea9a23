using System.Text.Json.Serialization;

namespace Kolada.Wire;

/// <summary>How Kolada's JSON is read, generated at build time.</summary>
/// <remarks>A null or a missing field where a record requires one is an error: silence there would become a wrong figure later.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    MaxDepth = 16, // a value lies four deep
    // A full page is about a megabyte; with the usual 16 kB the reader stops and starts anew some sixty times in it.
    DefaultBufferSize = 1 << 17
)]
[JsonSerializable(typeof(Page<Kpi>))]
[JsonSerializable(typeof(Page<KpiGroup>))]
[JsonSerializable(typeof(Page<Municipality>))]
[JsonSerializable(typeof(Page<MunicipalityGroup>))]
[JsonSerializable(typeof(Page<Ou>))]
[JsonSerializable(typeof(Page<DataRow>))]
[JsonSerializable(typeof(Page<OuDataRow>))]
internal sealed partial class KoladaJson : JsonSerializerContext;
