using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.UseCases;
using Indicators.Store;

namespace Indicators.Web.Api;

/// <summary>What Kolada has changed: in JSON the same object as <c>changes --json</c>.</summary>
internal static class ChangesApi
{
    public static readonly ApiAddress List = new()
    {
        Path = "/changes",
        Summary = "Vad Kolada har reviderat, återtagit, döpt om, avslutat och grupperat om. JSON har samma fält som kommandot changes; CSV har värdena.",
        Parameters = [new("since", "Ändringar efter ett datum (hela dagen i Stockholm) eller en tidpunkt med zon; utan den sedan kopian före den senaste.")],
        Columns =
        [
            new("kpi", "string", "Nyckeltalet."), new("municipality", "string", "Kommunkod."), new("year", "integer", "Året som värdet beskriver."), new("gender", "string", "T, K eller M."),
            new("kind", "string", "revised, withdrawn eller restored."), new("from", "number", "Värdet före; null när det saknades."), new("to", "number", "Värdet efter; null när det är borta."), new("at", "string", "När ändringen sågs, UTC."),
        ],
        Answer = Answer,
    };

    private static ApiAnswer.Rows Answer(ApiRequest request)
    {
        var changes = request.Shown.Changes;
        if (request.Instant("since") is { } since)
        {
            using var database = request.Making.Services.OpenToRead();
            changes = StoreChanges.Of(new ChangeStore(database), request.Shown.Catalogue, since, all: false);
        }

        return new ApiAnswer.Rows(
            "values",
            [
                .. changes.Values.Select(change => (IReadOnlyList<object?>)
                    [change.Kpi, change.Municipality, change.Year, change.Gender, JsonNamingPolicy.KebabCaseLower.ConvertName(change.Kind.ToString()), change.From, change.To, StockholmTime.Text(change.At)]),
            ],
            "Källa: Kolada; ändringarna är funna genom egen jämförelse av hämtade kopior.")
        {
            Whole = JsonNode.Parse(ChangesJson.Text(changes))!.AsObject(),
        };
    }
}
