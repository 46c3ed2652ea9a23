using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary><c>look --json</c>: the members of one indicator of <c>compare</c>, at top level, after what is looked at.</summary>
internal static class LookJson
{
    // Read by people and programs, never set into HTML: å stays å.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(LookAnswer.Shown shown)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            Node(shown).WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static JsonObject Node(LookAnswer.Shown shown)
    {
        var compared = CompareJson.Node(CompareAnswer.Of(shown.Figures, shown.Comparison));
        var all = new JsonObject
        {
            ["municipality"] = shown.Figures.Plan.Municipality,
            ["title"] = SearchWords.Title(shown.Kpi),
            ["asOf"] = shown.Figures.AsOf is { } asOf ? StockholmTime.Text(asOf) : null,
        };
        foreach (var (name, value) in compared.ToList())
        {
            compared.Remove(name);
            all[name] = value;
        }

        return all;
    }
}
