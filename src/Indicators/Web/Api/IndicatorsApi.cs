using System.Text.Json;

namespace Indicators.Web.Api;

/// <summary>The catalogue's indicators.</summary>
internal static class IndicatorsApi
{
    public static readonly ApiAddress List = new()
    {
        Path = "/indicators",
        Summary = "Indikatorerna ur Kolada som någon plan följer.",
        Columns =
        [
            new("id", "string", "Indikatorns id."), new("kpi", "string", "Koladas nyckeltal; null när värdena räknas fram ur andra."), new("name", "string", "Namn."), new("unit", "string", "Enhet."),
            new("better", "string", "high, low, near (nära ett värde) eller neutral."), new("near", "number", "Värdet som near avser; annars null."),
            new("definition", "string", "Vad som räknas."), new("producers", "string", "Vilka som tar fram värdena."), new("plans", "string", "Id på planerna som har den, med mellanslag mellan."),
        ],
        Answer = request => new ApiAnswer.Rows(
            "indicators",
            [
                .. request.Shown.Catalogue.Indicators.Select(indicator => (IReadOnlyList<object?>)
                [
                    indicator.Id, indicator.Kpi, indicator.Name, JsonNamingPolicy.CamelCase.ConvertName(indicator.Unit.ToString()), JsonNamingPolicy.CamelCase.ConvertName(indicator.Better.ToString()), indicator.Near,
                    indicator.Definition, string.Join(", ", indicator.Producers), string.Join(' ', request.Shown.Catalogue.Plans.Where(plan => plan.Indicators.Any(named => named.Indicator == indicator.Id)).Select(plan => plan.Id)),
                ]),
            ],
            "Källa: Kolada; urval och beskrivningar är programmets egna."),
    };
}
