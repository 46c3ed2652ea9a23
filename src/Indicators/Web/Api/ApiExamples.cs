using System.Text.Json.Nodes;

namespace Indicators.Web.Api;

/// <summary>Answers on the shipped figures, for the document: a test holds each of them to what is answered now.</summary>
internal static class ApiExamples
{
    /// <summary>What was asked for each, by the address's name in the document.</summary>
    public static readonly IReadOnlyDictionary<string, string> Asked = new Dictionary<string, string>
    {
        ["plans"] = "/plans?limit=2",
        ["plans-of-plan"] = "/plans/ekero?limit=2",
        ["indicators"] = "/indicators?limit=2",
        ["values"] = "/values?indicator=arbetar&municipality=0188&from=2021&gender=T",
        ["comparisons-of-plan"] = "/comparisons/oxelosund?limit=1",
        ["search"] = "/search?q=arbetslöshet&limit=1",
        ["look"] = "/look/N00700/0188",
        ["changes"] = "/changes?since=2024-01-01",
        ["reports"] = "/reports?limit=2",
        ["report-versions"] = "/reports/versions?limit=1",
    };

    /// <summary>The answer in JSON; null when there is none.</summary>
    public static JsonNode? Json(string name)
    {
        using var stream = typeof(ApiExamples).Assembly.GetManifestResourceStream($"Indicators.Web.Api.Examples.{name}.json");
        return stream is null ? null : JsonNode.Parse(stream);
    }
}
