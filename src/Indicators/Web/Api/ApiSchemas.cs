using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Indicators.Web.Api;

/// <summary>What the framework does not read of the answers' types by itself.</summary>
internal static class ApiSchemas
{
    // Made anew for each: it is not made for two threads.
    private static NullabilityInfoContext Nullability => new();

    /// <summary>Finishes one schema: of a type, or of a property that holds one.</summary>
    public static Task Finish(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Object && schema.Properties is { } fields)
        {
            // Every field is always written: what does not apply is null.
            schema.Required = new HashSet<string>(fields.Keys);
        }

        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type.IsEnum)
        {
            // One that is met first where it may be missing is not known by its own comment.
            schema.Description ??= type.GetCustomAttribute<DescriptionAttribute>()?.Description;
            // Where it may be missing is said by the field that holds it.
            schema.Enum = schema.Enum?.Where(word => word is not null).ToList();
            schema.Type = JsonSchemaType.String;
        }

        if (context.JsonPropertyInfo?.AttributeProvider is PropertyInfo property)
        {
            // What is only read, the framework takes to be nullable, whatever it says.
            if (Nullability.Create(property).ReadState == NullabilityState.NotNull)
            {
                schema.Type &= ~JsonSchemaType.Null;
            }

            foreach (var attribute in property.GetCustomAttributes(inherit: true))
            {
                Finish(schema, attribute);
            }
        }

        return Task.CompletedTask;
    }

    private static void Finish(OpenApiSchema schema, object attribute)
    {
        switch (attribute)
        {
            case DataTypeAttribute { DataType: DataType.DateTime }:
                schema.Format = "date-time";
                break;
            case DataTypeAttribute { DataType: DataType.Date }:
                schema.Format = "date";
                break;
            case DataTypeAttribute { DataType: DataType.Url }:
                schema.Format = "uri-reference";
                break;
            case AllowedValuesAttribute allowed:
                schema.Enum = [.. allowed.Values.Select(System.Text.Json.Nodes.JsonNode (value) => (string?)value!)];
                break;
            case ReplacedByAttribute older:
                schema.Deprecated = true;
                schema.Description += $" Use {older.Name}.";
                break;
        }
    }
}
