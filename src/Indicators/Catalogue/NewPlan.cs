using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Catalogue;

/// <summary>A plan to start from, for a municipality: nothing that is not known of it.</summary>
internal sealed record NewPlan
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The municipality's code.</summary>
    public required string Municipality { get; init; }

    /// <summary>The municipality's name.</summary>
    public required string Name { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>What the document is called, in the definite.</summary>
    public required string Called { get; init; }

    /// <summary>The comparison groups that suit it.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>What is set beside it; null for what the catalogue sets beside every plan.</summary>
    public IReadOnlyList<string>? Context { get; init; }

    /// <summary>Its indicators, each as JSON.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>
    /// Another plan's indicators as JSON. That municipality's words are not this one's, so the wording is the indicator's own until someone
    /// writes the plan's; <c>validate</c> tells.
    /// </summary>
    public static IReadOnlyList<string> IndicatorsOf(IndicatorCatalogue catalogue, Plan from) =>
        [
            .. catalogue
                .IndicatorsOf(from)
                .Zip(
                    from.Indicators,
                    (indicator, named) =>
                    {
                        var role = named.Role == IndicatorRole.Context ? " \"role\": \"context\"," : "";
                        return $$"""{ "indicator": {{Quoted(indicator.Id)}},{{role}} "wording": {{Quoted(indicator.Measures)}} }""";
                    }
                ),
        ];

    /// <summary>The plan as JSON text in the catalogue's own style, lines parted by a line feed.</summary>
    public string Text() =>
        $$"""
            {
              "id": {{Quoted(Id)}},
              "municipality": {{Quoted(Municipality)}},
              "name": {{Quoted(Name)}},
              "title": {{Quoted(Title)}},
              "called": {{Quoted(Called)}},
              "groups": {{List(Groups)}},{{(Context is null ? "" : "\n  \"context\": " + List(Context) + ",")}}
              "reporting": [
                { "occasion": "delar", "to": [] },
                { "occasion": "helar", "to": [] }
              ],
              "goals": [],
              "indicators": [{{(Indicators.Count == 0 ? "" : "\n    " + string.Join(",\n    ", Indicators) + "\n  ")}}]
            }
            """.ReplaceLineEndings("\n");

    private static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Quoted))}]";

    /// <summary>A municipality's name as an id in a–z: Upplands Väsby is <c>upplands-vasby</c>.</summary>
    public static string IdOf(string name) =>
        string.Concat(
            name.ToLowerInvariant()
                .Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')
        );

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
