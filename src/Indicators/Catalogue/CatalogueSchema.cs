using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Indicators.Catalogue;

/// <summary>The JSON schema that an editor completes indicators.json from, made of the same records that read it.</summary>
public static class CatalogueSchema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as text, ending with a line break. A test holds indicators.schema.json equal to it.</summary>
    public static string Write()
    {
        var schema = CatalogueJson
            .Default.IndicatorCatalogue.GetJsonSchemaAsNode(
                new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe }
            )
            .AsObject();
        schema.Insert(0, "title", "indicators.json");
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.PropertyInfo is { } property && CatalogueForm.Meaning(property) is { Length: > 0 } meaning && schema is JsonObject node)
        {
            node.Insert(0, "description", meaning);
        }

        return schema;
    }
}
