using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;

namespace Indicators.Web.Api;

/// <summary>What may be asked, as the document tells it: each parameter with its bounds, by its type's attributes.</summary>
internal static class ApiParameters
{
    /// <summary>The parameters of a question's type, by their names.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> Of(Type query) =>
        query
            .GetProperties()
            .Where(property => property.GetCustomAttribute<FromQueryAttribute>() is not null)
            .ToDictionary(property => property.GetCustomAttribute<FromQueryAttribute>()!.Name!);

    /// <summary>The names to ask by.</summary>
    public static IEnumerable<string> Told(Type query) =>
        Of(query).Where(pair => !pair.Value.IsDefined(typeof(ReplacedByAttribute))).Select(pair => pair.Key);

    /// <summary>Tells of one of them: all of them may be left out.</summary>
    public static void Finish(OpenApiParameter parameter, PropertyInfo property)
    {
        parameter.Required = false;
        var many = property.PropertyType.IsArray;
        var schema = Schema(property);
        parameter.Schema = many
            ? new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = schema,
                MaxItems = property.GetCustomAttribute<MaxLengthAttribute>()?.Length ?? ApiFilter.MostValues,
            }
            : schema;
    }

    private static OpenApiSchema Schema(PropertyInfo property)
    {
        if (property.GetCustomAttribute<RangeAttribute>() is { } range)
        {
            return new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Format = "int32",
                Minimum = Invariant(range.Minimum),
                Maximum = Invariant(range.Maximum),
                Default = property.GetCustomAttribute<DefaultValueAttribute>()?.Value is string usual
                    ? JsonValue.Create(int.Parse(usual, CultureInfo.InvariantCulture))
                    : null,
            };
        }

        return new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = property.GetCustomAttribute<AllowedValuesAttribute>()?.Values.Select(JsonNode (value) => (string)value!).ToList(),
            Pattern = property.GetCustomAttribute<RegularExpressionAttribute>()?.Pattern,
            MaxLength = property.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength,
        };
    }

    private static string Invariant(object number) => Convert.ToString(number, CultureInfo.InvariantCulture)!;
}
