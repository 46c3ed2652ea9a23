using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Catalogue;

/// <summary>A plan to start from: another plan's indicators for a new municipality, and nothing that is not known of it.</summary>
/// <remarks>The other municipality's words are not this one's, so the wording is the indicator's own until someone writes the plan's;
/// <c>validate</c> tells.</remarks>
internal static class NewPlan
{
    /// <summary>The plan as JSON text in the catalogue's own style, lines parted by a line feed.</summary>
    public static string Text(IndicatorCatalogue catalogue, Plan from, string id, string municipality, string name, string title)
    {
        var indicators = catalogue
            .IndicatorsOf(from)
            .Zip(
                from.Indicators,
                (indicator, named) =>
                {
                    var role = named.Role == IndicatorRole.Context ? " \"role\": \"context\"," : "";
                    return $$"""    { "indicator": {{Quoted(indicator.Id)}},{{role}} "wording": {{Quoted(indicator.Measures)}} }""";
                }
            );
        return $$"""
            {
              "id": {{Quoted(id)}},
              "municipality": {{Quoted(municipality)}},
              "name": {{Quoted(name)}},
              "title": {{Quoted(title)}},
              "called": "integrationsarbetet",
              "groups": [{{string.Join(", ", from.Groups.Select(Quoted))}}],
              "reporting": [
                { "occasion": "delar", "to": [] },
                { "occasion": "helar", "to": [] }
              ],
              "goals": [],
              "indicators": [
            {{string.Join(",\n", indicators)}}
              ]
            }
            """.ReplaceLineEndings("\n");
    }

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
