using System.Text.Json.Nodes;
using Indicators.Wording;
using Microsoft.OpenApi;

namespace Indicators.Web.Api;

/// <summary>The answers that all addresses have in common, and their headers, each told once in the document.</summary>
internal static class ApiAnswers
{
    /// <summary>What may go wrong, by status: what it means, and a sentence that has been answered.</summary>
    private static readonly (int Status, string Name, string Description, string Detail, string Instance)[] Faults =
    [
        (
            400,
            "BadRequest",
            "A parameter is unknown, or cannot be; detail says which and what to write.",
            ApiFaults.NoNumber("page", "0", 1, PageQuery.MostPages),
            "/plans?page=0"
        ),
        (
            404,
            "NotFound",
            "What is asked for is not there; detail says what is.",
            ApiFaults.NoPlan("norrtalj", ["norrtalje"]),
            "/plans/norrtalj"
        ),
        (406, "NotAcceptable", "Accept takes neither JSON nor CSV.", ApiFaults.NotAcceptable, "/plans"),
        (429, "TooManyRequests", "Asked too fast; wait as long as Retry-After says.", ApiFaults.Wait(1), "/plans"),
        (500, "ServerError", "Something is wrong with the service.", ApiFaults.Ours, "/plans"),
    ];

    private static readonly (string Name, string Description, JsonSchemaType Type, string? Format)[] Headers =
    [
        ("ETag", "The mark of this form and encoding of the answer, for If-None-Match.", JsonSchemaType.String, null),
        ("Last-Modified", "When what is shown was last read anew, for If-Modified-Since.", JsonSchemaType.String, null),
        ("Vary", "What the answer hangs on besides its address.", JsonSchemaType.String, null),
        ("Link", "The address of the next page, rel=\"next\"; not on the last.", JsonSchemaType.String, null),
        ("Retry-After", "Seconds to wait.", JsonSchemaType.Integer, "int32"),
    ];

    /// <summary>The headers of an answer that may be kept.</summary>
    public static readonly string[] Marks = ["ETag", "Last-Modified", "Vary"];

    /// <summary>Puts them in the document.</summary>
    public static void Add(OpenApiDocument document)
    {
        foreach (var (name, description, type, format) in Headers)
        {
            document.AddComponent<IOpenApiHeader>(
                name,
                new OpenApiHeader
                {
                    Description = description,
                    Schema = new OpenApiSchema { Type = type, Format = format },
                }
            );
        }

        document.AddComponent<IOpenApiResponse>(
            "NotModified",
            new OpenApiResponse { Description = "The client has it already.", Headers = Named(document, Marks) }
        );
        foreach (var (status, name, description, detail, instance) in Faults)
        {
            document.AddComponent<IOpenApiResponse>(
                name,
                new OpenApiResponse
                {
                    Description = description,
                    Headers = status == 429 ? Named(document, ["Retry-After"]) : null,
                    Content = new Dictionary<string, OpenApiMediaType>
                    {
                        [Problem.MediaType] = new()
                        {
                            Schema = new OpenApiSchemaReference(nameof(Problem), document),
                            Example = new JsonObject
                            {
                                ["type"] = "about:blank",
                                ["title"] = ApiFaults.Title(status),
                                ["status"] = status,
                                ["detail"] = detail,
                                ["instance"] = ApiRoutes.Prefix + instance,
                            },
                        },
                    },
                }
            );
        }
    }

    /// <summary>A fault's answer, as every address has it.</summary>
    public static IOpenApiResponse Fault(int status, OpenApiDocument document) =>
        new OpenApiResponseReference(Faults.First(fault => fault.Status == status).Name, document);

    /// <summary>Headers by their names.</summary>
    public static IDictionary<string, IOpenApiHeader> Named(OpenApiDocument document, IEnumerable<string> names) =>
        names.ToDictionary(name => name, IOpenApiHeader (name) => new OpenApiHeaderReference(name, document));
}
