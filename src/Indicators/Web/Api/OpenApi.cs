using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Indicators.Web.Api;

/// <summary>The API's own description (OpenAPI 3.1), made of the same addresses that are answered.</summary>
internal static partial class OpenApi
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>The document's bytes.</summary>
    public static byte[] Document() => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Integrationsplaner i siffror",
                ["version"] = "1",
                ["description"] = "Kommunernas integrationsplaner med Koladas siffror, att läsa. Varje svar säger sin källa. Listor kommer sidvis: följ next tills den är null.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = ApiAddresses.Prefix }),
            ["paths"] = new JsonObject(ApiAddresses.All.Select(address => KeyValuePair.Create<string, JsonNode?>(address.Path, Path(address)))),
            ["components"] = new JsonObject { ["schemas"] = new JsonObject { ["problem"] = ProblemSchema() } },
        },
        Readable);

    private static JsonObject Path(ApiAddress address) => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = address.Path.Trim('/').Replace("/{plan}", "-of-plan", StringComparison.Ordinal),
            ["summary"] = address.Summary,
            ["parameters"] = new JsonArray(
            [
                .. RouteValue().Matches(address.Path).Select(match => Parameter(match.Groups["name"].Value, "path", "Planens id.", "string", many: false)),
                .. address.Parameters.Select(parameter => Parameter(parameter.Name, "query", parameter.Description, "string", parameter.Many)),
                Parameter("page", "query", "Sidan, från 1.", "integer", many: false),
                Parameter("pageSize", "query", "Rader per sida, högst 5000; 1000 om inget sägs.", "integer", many: false),
                Parameter("format", "query", "json eller csv; annars avgör Accept.", "string", many: false),
            ]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = address.Summary,
                    ["content"] = new JsonObject
                    {
                        ["application/json"] = new JsonObject { ["schema"] = Whole(address) },
                        ["text/csv"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } },
                    },
                },
                ["304"] = new JsonObject { ["description"] = "Inget är ändrat." },
                ["400"] = Fault("En parameter går inte."),
                ["404"] = Fault("Finns inte."),
                ["429"] = Fault("För många frågor; vänta så länge Retry-After säger."),
            },
        },
    };

    private static JsonObject Whole(ApiAddress address) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["source"] = Typed("string", "Källan."),
            ["asOf"] = Typed("string", "Tidpunkten vars siffror visas, UTC; null när inget är hämtat.", nullable: true),
            ["page"] = Typed("integer", "Sidan."),
            ["pageSize"] = Typed("integer", "Rader per sida."),
            ["total"] = Typed("integer", "Rader i allt."),
            ["next"] = Typed("string", "Nästa sidas adress; null på den sista.", nullable: true),
        },
        ["additionalProperties"] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(address.Columns.Select(column => KeyValuePair.Create<string, JsonNode?>(column.Name, Typed(column.Type, column.Description, nullable: true)))),
            },
        },
    };

    private static JsonObject Parameter(string name, string place, string description, string type, bool many) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = place == "path",
        ["description"] = description,
        ["schema"] = many ? new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = type } } : new JsonObject { ["type"] = type },
    };

    private static JsonObject Typed(string type, string description, bool nullable = false) => new()
    {
        ["type"] = nullable ? new JsonArray(type, "null") : type,
        ["description"] = description,
    };

    private static JsonObject Fault(string description) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/problem" } } },
    };

    private static JsonObject ProblemSchema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = Typed("string", "about:blank."),
            ["title"] = Typed("string", "Vad för slags fel."),
            ["status"] = Typed("integer", "HTTP-status."),
            ["detail"] = Typed("string", "Vad som är fel och vad man gör åt det."),
        },
    };

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RouteValue();
}
