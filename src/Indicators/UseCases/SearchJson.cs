using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary><c>search --json</c>.</summary>
/// <param name="Words">What was asked.</param>
/// <param name="ReadAs">What was looked for in place of misspelt words; null when the words are there.</param>
/// <param name="HasAllWords">Whether those found have every word.</param>
/// <param name="Of">How many KPIs were looked among.</param>
/// <param name="AsOf">When the list was taken of Kolada.</param>
/// <param name="Count">How many were found.</param>
/// <param name="OnlyDescribed">How many have a word in their description alone.</param>
/// <param name="Kpis">Those found, what was meant first.</param>
internal sealed record SearchResult(
    string Words,
    string? ReadAs,
    bool HasAllWords,
    int Of,
    DateTime AsOf,
    int Count,
    int OnlyDescribed,
    IReadOnlyList<FoundKpi> Kpis
)
{
    public static SearchResult From(SearchAnswer answer, KoladaKpis kolada) =>
        new(
            answer.Question.Words,
            answer.ReadAs,
            answer.HasAllWords,
            answer.Of,
            answer.AsOf.UtcDateTime,
            answer.Shown.Count,
            answer.Found.Count - answer.Named.Count,
            [.. answer.Shown.Select(hit => FoundKpi.From(hit, kolada))]
        );
}

/// <summary>One KPI that was found.</summary>
/// <param name="Kpi">Its id.</param>
/// <param name="Title">Its title in Kolada.</param>
/// <param name="Area">Kolada's area.</param>
/// <param name="Producers">Whose figures it is.</param>
/// <param name="Genders">Whether women and men are there apart; null when that is not known.</param>
/// <param name="About">K municipalities, L regions, A both.</param>
/// <param name="LastYear">Its last year when it has ended; else null.</param>
/// <param name="FollowedBy">What may follow it when it has ended.</param>
/// <param name="Fetched">Whether there are figures of it in the store.</param>
/// <param name="Period">The year that is published next.</param>
/// <param name="PublicationDate">When.</param>
/// <param name="OnlyDescribed">Whether a word is in its description alone.</param>
internal sealed record FoundKpi(
    string Kpi,
    string Title,
    string? Area,
    IReadOnlyList<string> Producers,
    bool? Genders,
    string? About,
    string? LastYear,
    IReadOnlyList<FollowedBy> FollowedBy,
    bool Fetched,
    string? Period,
    string? PublicationDate,
    bool OnlyDescribed
)
{
    public static FoundKpi From(SearchHit hit, KoladaKpis kolada) =>
        new(
            hit.Kpi.Id,
            SearchWords.Title(hit.Kpi),
            hit.Kpi.Area,
            hit.Kpi.Producers ?? [],
            hit.Kpi.Genders,
            hit.Kpi.About,
            hit.LastYear,
            hit.LastYear is null
                ? []
                : [.. kolada.After(hit.Kpi.Id).Select(next => new FollowedBy(next.Kpi.Id, SearchWords.Title(next.Kpi), next.SaidByKolada))],
            hit.Fetched,
            hit.Kpi.Period,
            hit.Kpi.PublicationDate,
            hit.InDescriptionOnly
        );
}

/// <summary>A KPI that may follow one that has ended.</summary>
/// <param name="Kpi">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="SaidByKolada">Whether Kolada says so; else its title is nearly the same, and a person decides.</param>
internal sealed record FollowedBy(string Kpi, string Title, bool SaidByKolada);

/// <summary><c>search --json</c> as text.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(SearchResult))]
internal sealed partial class SearchJson : JsonSerializerContext
{
    // Read by people and programs, never set into HTML: å stays å.
    private static SearchJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Text(SearchResult answer) => JsonSerializer.Serialize(answer, Readable.SearchResult);
}
