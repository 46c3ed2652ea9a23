using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Indicators.Web.Api;

/// <summary>What the document says of one address, besides what the framework reads of its types.</summary>
internal static class ApiOperations
{
    /// <summary>Finishes one of them.</summary>
    public static Task Finish(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var document = context.Document!;
        var route = context.Description.ActionDescriptor.EndpointMetadata;
        var asked = route.OfType<Asked>().FirstOrDefault();
        var known = asked is null ? new Dictionary<string, PropertyInfo>() : ApiParameters.Of(asked.Query);
        // Older names are answered to, and not told of: nobody is to learn them.
        operation.Parameters = operation
            .Parameters?.Where(one => !known.TryGetValue(one.Name!, out var property) || !property.IsDefined(typeof(ReplacedByAttribute)))
            .ToList();
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (known.TryGetValue(parameter.Name!, out var property))
            {
                ApiParameters.Finish(parameter, property);
            }
        }

        operation.Security =
            asked?.Personal == true
                ?
                [
                    [],
                    Drafts(document),
                ]
                : [];
        var whole = operation.Responses!["200"].Content!["application/json"];
        var answer = new OpenApiResponse
        {
            Description = "The answer.",
            Headers = ApiAnswers.Named(document, asked is null ? ["ETag", "Vary"] : [.. ApiAnswers.Marks, "Link"]),
            Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = whole },
        };
        var form = route.OfType<CsvOf>().FirstOrDefault();
        if (form is not null)
        {
            answer.Content["text/csv"] = new OpenApiMediaType { Schema = form.Schema(document) };
        }

        whole.Example = asked is null
            ? JsonSerializer.SerializeToNode(ApiInfo.Of(ApiDocument.ThisServer), ApiJson.TypeOf<ApiInfo>())
            : ApiExamples.Json(operation.OperationId!);
        var hasPlace = operation.Parameters?.Any(parameter => parameter.In == ParameterLocation.Path) == true;
        operation.Responses = new OpenApiResponses { ["200"] = answer, ["304"] = new OpenApiResponseReference("NotModified", document) };
        foreach (
            var status in asked is null ? [429, 500]
            : hasPlace ? [400, 404, 406, 429, 500]
            : (int[])[400, 406, 429, 500]
        )
        {
            operation.Responses.Add(status.ToString(CultureInfo.InvariantCulture), ApiAnswers.Fault(status, document));
        }

        return Task.CompletedTask;
    }

    private static OpenApiSecurityRequirement Drafts(OpenApiDocument document) =>
        new() { [new OpenApiSecuritySchemeReference(ApiDescription.Drafts, document)] = [] };
}

/// <summary>What an address may be asked, and whether the answer hangs on who asks.</summary>
/// <param name="Query">The type of the question: each of its properties is a parameter.</param>
/// <param name="Personal">Whether the answer hangs on who asks.</param>
internal sealed record Asked(Type Query, bool Personal);

/// <summary>The rows of an answer in CSV.</summary>
/// <param name="Line">The type of a row: its fields are the columns.</param>
internal sealed record CsvOf(Type Line)
{
    /// <summary>The names of its columns.</summary>
    public IEnumerable<string> Columns => ApiJson.Readable.GetTypeInfo(Line).Properties.Select(column => column.Name).Append("source");

    /// <summary>Its schema, named after its rows.</summary>
    public IOpenApiSchema Schema(OpenApiDocument document)
    {
        var name = Line.Name + "Csv";
        if (document.Components?.Schemas?.ContainsKey(name) != true)
        {
            document.AddComponent<IOpenApiSchema>(
                name,
                new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Description =
                        "Rows with semicolons between, decimal comma, UTF-8 with BOM; the first row has the columns' names: "
                        + string.Join(", ", Columns)
                        + ".",
                    Pattern = @"^\uFEFF?" + string.Join(";", Columns) + "\r\n",
                }
            );
        }

        return new OpenApiSchemaReference(name, document);
    }
}
