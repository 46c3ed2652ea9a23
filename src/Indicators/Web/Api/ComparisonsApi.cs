using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Web.Api;

/// <summary>A plan's comparisons: in JSON the same object as <c>compare --json</c>.</summary>
internal static class ComparisonsApi
{
    public static readonly ApiAddress One = new()
    {
        Path = "/comparisons/{plan}",
        Summary = "Planens indikatorer mot förväntat värde, Riket, liknande kommuner, målvärde och åren före. JSON har samma fält som kommandot compare.",
        Columns =
        [
            new("id", "string", "Indikatorns id."), new("kpi", "string", "Nyckeltalet; null när värdet räknas fram."), new("year", "integer", "Senaste året med värde; null när inget finns."),
            new("value", "number", "Kommunens värde."), new("women", "number", "Kvinnor; null när det inte är delat på kön."), new("men", "number", "Män; null när det inte är delat på kön."),
            new("change", "number", "Ändring från året före; null när det saknas."), new("change_judgement", "string", "better, worse, uncertain eller not-assessable."),
            new("expected", "number", "Förväntat värde; null när det inte finns."), new("deviation", "number", "Värdet minus det förväntade."), new("country", "number", "Riket; null när det saknas."),
            new("peers_mean", "number", "Liknande kommuners ovägda medel."), new("place", "integer", "Plats, 1 är bäst."), new("of", "integer", "Antal kommuner med värde."), new("target_status", "string", "met, partly, not-met eller not-assessable; null utan målvärde."),
        ],
        Answer = request => request.Shown.Plan(request.One("plan")!) is { } shown ? Answer(shown) : request.NoPlan(),
    };

    private static ApiAnswer.Rows Answer(ShownPlan shown)
    {
        var answer = CompareAnswer.Of(shown.Figures, shown.Material.Period, shown.Told, shown.Material.Comments);
        var source = shown.Told.Count == 0 ? "" : Sources.Published([.. shown.Told.Select(one => one.Indicator)], expected: true) + " ";
        return new ApiAnswer.Rows("indicators", [.. answer.Indicators.Select(Row)], $"{source}{Sources.Computed("medel, ändring, plats och bedömning")}")
        {
            Whole = JsonNode.Parse(CompareJson.Text(answer))!.AsObject(),
        };
    }

    private static IReadOnlyList<object?> Row(CompareAnswer.Compared one) =>
    [
        one.Id, one.Kpi, one.Year, one.Value, one.Women, one.Men, one.Change, Word(one.ChangeJudgement), one.Expected?.Value, one.Expected?.Deviation, one.Country, one.Peers?.Mean,
        one.Rank?.Place, one.Rank?.Of, one.Target is { } target ? Word(target.Status) : null,
    ];

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
