using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.Web.Api;

/// <summary>Stored cells as Kolada published them, now or as they were known at an instant.</summary>
internal static class ValuesApi
{
    private const int MostMunicipalities = 320;
    private static readonly string[] Genders = ["T", "K", "M"];

    public static readonly ApiAddress List = new()
    {
        Path = "/values",
        Summary = "Ett nyckeltals värden, som Kolada publicerat dem, nu eller som de var kända en dag.",
        Parameters =
        [
            new("kpi", "Koladas nyckeltal, till exempel N00700. Ett av de som planerna behöver. Ange det eller indicator."), new("indicator", "Indikatorns id, till exempel arbetar."),
            new("municipality", "Kommunkod med fyra siffror; 0000 är Riket. Får upprepas; utan den alla.", Many: true),
            new("from", "Första året."), new("to", "Sista året."), new("gender", "T (totalt), K (kvinnor) eller M (män). Får upprepas; utan den alla.", Many: true),
            new("as-of", "Värdena som de var kända då: ett datum (hela dagen i Stockholm) eller en tidpunkt med zon."),
        ],
        Columns =
        [
            new("kpi", "string", "Nyckeltalet."), new("municipality", "string", "Kommunkod."), new("year", "integer", "Året som värdet beskriver."), new("gender", "string", "T, K eller M."),
            new("value", "number", "Som publicerat; null när Kolada saknar värde."), new("status", "string", "Koladas skäl till att värdet saknas, eller tomt."), new("known_from", "string", "När värdet först sågs, UTC."),
        ],
        Answer = Answer,
    };

    private static ApiAnswer.Rows Answer(ApiRequest request)
    {
        var catalogue = request.Shown.Catalogue;
        var kpi = Kpi(request, catalogue);
        var (municipalities, genders) = (request.Many("municipality"), request.Many("gender"));
        if (municipalities.Count > MostMunicipalities || municipalities.FirstOrDefault(code => code.Length != 4 || !code.All(char.IsAsciiDigit)) is not null)
        {
            throw UserException.Invalid("municipality ska vara en kommunkod med fyra siffror, till exempel 0188, eller 0000 för Riket.");
        }

        if (genders.FirstOrDefault(gender => !Genders.Contains(gender)) is { } unknown)
        {
            throw UserException.Invalid($"gender={unknown} går inte. Skriv T, K eller M.");
        }

        var (from, to) = (request.Number("from", 1900, 2100) ?? 0, request.Number("to", 1900, 2100) ?? int.MaxValue);
        if ((request.Instant("as-of") ?? request.Shown.AsOf) is not { } at)
        {
            return new ApiAnswer.Rows("values", [], "Inga siffror är hämtade ännu.");
        }

        using var store = request.Making.Services.OpenToRead();
        var cells = store.Measurements.ReadKnown([kpi], at).Where(cell =>
            (municipalities.Count == 0 || municipalities.Contains(cell.Municipality)) && (genders.Count == 0 || genders.Contains(cell.Gender)) && cell.Year >= from && cell.Year <= to);
        return new ApiAnswer.Rows(
            "values",
            [.. cells.Select(cell => (IReadOnlyList<object?>)[cell.Kpi, cell.Municipality, cell.Year, cell.Gender, cell.Value, cell.Status, cell.KnownFrom])],
            catalogue.Indicators.FirstOrDefault(indicator => indicator.Kpi == kpi) is { } known ? Sources.Published(known) : "Källa: Kolada.");
    }

    private static string Kpi(ApiRequest request, IndicatorCatalogue catalogue)
    {
        var stored = catalogue.KpisOf(catalogue.Plans);
        switch (request.One("kpi"), request.One("indicator"))
        {
            case ({ } kpi, null):
                return stored.FirstOrDefault(known => string.Equals(known, kpi, StringComparison.OrdinalIgnoreCase))
                    ?? throw UserException.Invalid($"kpi={kpi} hämtas inte.{Nearest.Question(kpi, stored)} Nyckeltalen står på {ApiAddresses.Prefix}/indicators.");
            case (null, { } id):
                var indicator = catalogue.Indicators.FirstOrDefault(indicator => indicator.Id == id)
                    ?? throw UserException.Invalid($"indicator={id} finns inte.{Nearest.Question(id, catalogue.Indicators.Select(indicator => indicator.Id))} Indikatorerna står på {ApiAddresses.Prefix}/indicators.");
                return indicator.Kpi ?? throw UserException.Invalid($"{id} räknas fram ur andra nyckeltal och publiceras inte av Kolada. Fråga efter kpi={indicator.Derived!.Of.Kpi} eller kpi={indicator.Derived.By.Kpi}.");
            default:
                throw UserException.Invalid("Ange kpi eller indicator, och bara en av dem.");
        }
    }
}
