using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Indicators.UseCases;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Web.Api;

/// <summary>Stored cells as Kolada published them, now or as they were known at an instant.</summary>
internal static class ValuesApi
{
    private static readonly string[] Genders = ["T", "K", "M"];

    /// <summary>A KPI's values as Kolada published them, now or as they were known one day.</summary>
    /// <remarks>
    /// Give kpi or indicator. With asOf the answer's asOf is the time of the copy that stood then; a time that has not been, or that is
    /// before the first copy, is 400. A cell that Kolada publishes as missing has null and its reason; one that it does not have at all is
    /// not there.
    /// </remarks>
    public static async Task<ApiResult<ValueList, ValueRow>> List(HttpContext context, [AsParameters] ValuesQuery query)
    {
        var request = ApiRequest.Of(context);
        var catalogue = request.Snapshot.Catalogue;
        var kpi = Kpi(query, request.Snapshot);
        var (municipalities, genders) = (Given(query.Municipality), Given(query.Gender));
        if (
            municipalities.Count > ValuesQuery.MostMunicipalities
            || municipalities.Any(code => code.Length != 4 || !code.All(char.IsAsciiDigit))
        )
        {
            throw UserException.Invalid("municipality ska vara en kommunkod med fyra siffror, till exempel 0188, eller 0000 för Riket.");
        }

        if (genders.FirstOrDefault(gender => !Genders.Contains(gender)) is { } unknown)
        {
            throw UserException.Invalid(ApiFaults.NoGender(unknown));
        }

        var from = ApiRequest.Number("from", query.From, ValuesQuery.FirstYear, ValuesQuery.LastYear) ?? 0;
        var to = ApiRequest.Number("to", query.To, ValuesQuery.FirstYear, ValuesQuery.LastYear) ?? int.MaxValue;
        var wanted = new CellQuestion(kpi, municipalities, from, to, genders);
        var (instant, now) = (AsOf(query), request.Making.Workspace.Clock.GetUtcNow());
        var (copy, cells) = await request.Snapshot.Store.AskAsync(
            store =>
            {
                var asked = AskedTime.Of(store, instant, now).Copy;
                return (asked, asked is { } at ? store.Measurements.ReadKnown(wanted, at) : []);
            },
            context.RequestAborted
        );
        if (copy is not { } at)
        {
            return request.Page(
                query,
                [],
                SiteWords.NothingFetched,
                (IReadOnlyList<ValueRow> none) => new ValueList { Values = none },
                row => row,
                asOf: null
            );
        }

        var source = catalogue.Indicators.FirstOrDefault(indicator => indicator.Kpi == kpi) is { } known
            ? Sources.Published(known)
            : Sources.Kolada;
        return request.Page(query, [.. cells.Select(Row)], source, rows => new ValueList { Values = rows }, row => row, at);
    }

    private static ValueRow Row(KnownMeasurement cell) =>
        new(
            cell.Kpi,
            cell.Municipality,
            cell.Year,
            cell.Gender,
            // JSON has no word for what is no finite number; a fetch stores none.
            cell.Value
                is { } value
            && double.IsFinite(value)
                ? value
                : null,
            cell.Status,
            cell.KnownFrom
        );

    // By its name of today or by the older one.
    private static DateTimeOffset? AsOf(ValuesQuery query) =>
        (query.AsOf, query.OlderAsOf) is ({ Length: > 0 }, { Length: > 0 })
            ? throw UserException.Invalid(ApiFaults.OneOf("asOf", "as-of"))
            : ApiRequest.Instant("asOf", query.AsOf) ?? ApiRequest.Instant("as-of", query.OlderAsOf);

    private static List<string> Given(string[] values) => [.. values.Where(value => value.Length > 0).Distinct()];

    private static string Kpi(ValuesQuery query, SiteSnapshot shown)
    {
        var catalogue = shown.Catalogue;
        switch (query.Kpi, query.Indicator)
        {
            case ({ Length: > 0 } kpi, null or ""):
                return shown
                        .PlansKpis.Concat(shown.Kolada.Fetched)
                        .FirstOrDefault(known => string.Equals(known, kpi, StringComparison.OrdinalIgnoreCase))
                    ?? throw UserException.Invalid(
                        ApiFaults.NoKpi(
                            kpi,
                            shown.Kolada.Find(kpi) is { } there ? SearchWords.Title(there) : null,
                            $"{ApiRoutes.Prefix}/search"
                        )
                    );
            case (null or "", { Length: > 0 } id):
                var ids = catalogue.Indicators.Select(one => one.Id);
                var indicator =
                    catalogue.Indicators.FirstOrDefault(one => one.Id == id)
                    ?? throw UserException.Invalid(ApiFaults.NoIndicator(id, ids, $"{ApiRoutes.Prefix}/indicators"));
                return indicator.Kpi ?? throw UserException.Invalid(ApiFaults.ComputedHere(id, indicator.Derived!));
            default:
                throw UserException.Invalid("Ange kpi eller indicator, och bara en av dem.");
        }
    }
}

/// <summary>What /values may be asked.</summary>
internal sealed record ValuesQuery : PageQuery
{
    /// <summary>The first and the last year that can be asked for.</summary>
    public const int FirstYear = 1900;

    /// <summary>See <see cref="FirstYear"/>.</summary>
    public const int LastYear = 2100;

    /// <summary>There are 290 municipalities, and the regions.</summary>
    public const int MostMunicipalities = 320;

    [
        FromQuery(Name = "kpi"),
        RegularExpression(Patterns.Kpi),
        Description("Kolada's KPI, such as N00700: any that is fetched. Give it or indicator.")
    ]
    public string? Kpi { get; init; }

    [FromQuery(Name = "indicator"), StringLength(Patterns.MostLetters), Description("The indicator's id, such as arbetar.")]
    public string? Indicator { get; init; }

    [
        FromQuery(Name = "municipality"),
        RegularExpression(Patterns.Area),
        MaxLength(MostMunicipalities),
        Description("A municipality's code, four digits; 0000 is Riket. May be repeated; without it all.")
    ]
    public string[] Municipality { get; init; } = [];

    [FromQuery(Name = "from"), Range(FirstYear, LastYear), Description("The first year.")]
    public string? From { get; init; }

    [FromQuery(Name = "to"), Range(FirstYear, LastYear), Description("The last year.")]
    public string? To { get; init; }

    [
        FromQuery(Name = "gender"),
        AllowedValues("T", "K", "M"),
        Description("T (all), K (women) or M (men). May be repeated; without it all.")
    ]
    public string[] Gender { get; init; } = [];

    [
        FromQuery(Name = "asOf"),
        RegularExpression(Patterns.DayOrInstant),
        Description(
            "The values as they were known then: a day (the whole of it, in Stockholm) or an instant with zone. "
                + "The older name as-of is still taken."
        )
    ]
    public string? AsOf { get; init; }

    [FromQuery(Name = "as-of"), ReplacedBy("asOf")]
    public string? OlderAsOf { get; init; }
}

/// <summary>Values.</summary>
internal sealed record ValueList : ApiPage
{
    /// <summary>By municipality, year and gender.</summary>
    public required IReadOnlyList<ValueRow> Values { get; init; }
}

/// <summary>One value.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Municipality">The area's code.</param>
/// <param name="Year">The year that the value describes.</param>
/// <param name="Gender">T, K or M.</param>
/// <param name="Value">As published, in the KPI's unit; null when Kolada has none.</param>
/// <param name="Status">Kolada's reason why there is none; else empty.</param>
/// <param name="KnownFrom">When the value was first seen, UTC.</param>
internal sealed record ValueRow(
    [property: RegularExpression(Patterns.Kpi)] string Kpi,
    [property: RegularExpression(Patterns.Area)] string Municipality,
    [property: Range(ValuesQuery.FirstYear, ValuesQuery.LastYear)] int Year,
    [property: AllowedValues("T", "K", "M")] string Gender,
    double? Value,
    string Status,
    // A second name in the style of the others would make a full page a fourth larger.
    [property: JsonPropertyName("known_from"), DataType(DataType.DateTime)] string KnownFrom
);
