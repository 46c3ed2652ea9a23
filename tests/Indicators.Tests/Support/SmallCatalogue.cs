namespace Indicators.Tests.Support;

/// <summary>
/// A catalogue of a few indicators and one plan, sound as it stands: what a test changes in it is what the test is about.
/// </summary>
internal static class SmallCatalogue
{
    /// <summary>
    /// Sollentuna with Kolada's balanstal, the same against the whole country, and the share that left the etableringsuppdrag for work or
    /// studies.
    /// </summary>
    public const string Text = """
        {
          "indicators": [
            {
              "id": "balanstal",
              "kpi": "N00217",
              "name": "Balanstal, utrikes födda anställda",
              "subject": "balanstalet för utrikes födda anställda i {kommun}",
              "finding": "balanstalet är {värde}",
              "measures": "Utrikes födda bland kommunens anställda, delat med andelen i kommunen",
              "definition": "Andelen utrikes födda bland kommunens anställda delat med andelen i kommunens befolkning 18–64 år. 1 är lika.",
              "unit": "ratio",
              "decimals": 2,
              "better": "near",
              "near": 1,
              "genders": false,
              "producers": ["SCB"]
            },
            {
              "id": "balanstal-riket",
              "derived": { "operation": "ratio", "of": { "kpi": "N00220" }, "by": { "kpi": "N00221", "area": "0000" } },
              "name": "Balanstal mot Riket",
              "subject": "balanstalet mot Riket för utrikes födda anställda i {kommun}",
              "finding": "balanstalet mot Riket är {värde}",
              "measures": "Utrikes födda bland kommunens anställda, delat med andelen i Riket",
              "definition": "Andelen utrikes födda bland kommunens anställda delat med andelen i Sveriges befolkning 18–64 år. 1 är lika.",
              "unit": "ratio",
              "decimals": 2,
              "better": "near",
              "near": 1,
              "genders": false,
              "producers": ["SCB"]
            },
            {
              "id": "etablering",
              "kpi": "N00973",
              "name": "Arbete eller studier efter etableringsuppdraget",
              "subject": "andelen som arbetade eller studerade efter etableringsuppdraget i {kommun}",
              "finding": "{värde} arbetar eller studerar",
              "measures": "Lämnat etableringsuppdraget och börjat arbeta eller studera",
              "definition": "Av dem som lämnat etableringsuppdraget under året: de som efter 90 dagar arbetar eller studerar.",
              "unit": "percent",
              "decimals": 1,
              "better": "high",
              "genders": true,
              "producers": ["SCB"],
              "base": { "kpi": "N00964", "of": "personer som lämnat etableringsuppdraget" }
            }
          ],
          "plans": [
            {
              "id": "sollentuna",
              "municipality": "0163",
              "name": "Sollentuna",
              "title": "Integrationsplan för Sollentuna kommun",
              "called": "integrationsplanen",
              "decision": { "body": "Kommunstyrelsen", "date": "2017-05-08", "reference": "§ 77", "text": "Antagen av kommunstyrelsen." },
              "groups": ["integration"],
              "bodies": ["berörda nämnder"],
              "reporting": [
                { "occasion": "helar", "to": ["Kommunstyrelsen"], "quote": "Målet följs upp årligen." }
              ],
              "goals": [
                {
                  "id": "1",
                  "text": "Nyanlända ska etableras tidigt i utbildning eller arbete.",
                  "short": "Arbete och studier",
                  "indicators": ["balanstal", "balanstal-riket", "etablering"]
                }
              ],
              "indicators": [
                { "indicator": "balanstal", "wording": "Kolada jämförelsetal", "role": "proxy", "differs": "Planen skriver Sveriges befolkning." },
                { "indicator": "balanstal-riket", "wording": "andel utrikesfödda bland kommunens anställda som i Sveriges befolkning i sin helhet",
                  "target": { "kind": "parity", "text": "som i Sveriges befolkning i sin helhet", "min": 1 } },
                { "indicator": "etablering", "wording": "Andel nyanlända som lämnat etableringsuppdraget och börjat arbeta eller studera",
                  "target": { "kind": "minimum", "text": "Minst 10 procent", "min": 10 } }
              ]
            }
          ]
        }
        """;

    /// <summary>The same with one text in place of another, that must be there.</summary>
    public static string With(string text, string instead)
    {
        Assert.Contains(text, Text, StringComparison.Ordinal);
        return Text.Replace(text, instead, StringComparison.Ordinal);
    }
}
