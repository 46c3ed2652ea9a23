using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Kolada.Wire;

namespace Kolada.Replica;

/// <summary>Answers as Kolada does, from figures at hand: for work without a network, and for tests.</summary>
/// <remarks>
/// All routes of <see cref="IKoladaApi"/> with their parameters. Over 25 ids or 5 000 rows a page is 422, another route 404,
/// an unknown id is absent. Genders come in no fixed order, and a missing value has count 0 and an empty status.
/// It does not know when a figure was published: with <c>from_date</c> it answers everything.
/// </remarks>
public sealed class KoladaReplica : HttpMessageHandler
{
    private readonly ReplicaFigures figures;
    private readonly List<Kpi> kpis;
    private readonly List<KpiGroup> kpiGroups;
    private readonly List<Municipality> municipalities;
    private readonly List<MunicipalityGroup> groups;
    private readonly List<Ou> ous;

    /// <summary>A replica that knows these figures.</summary>
    public KoladaReplica(ReplicaFigures figures)
    {
        this.figures = figures;
        kpis = Sorted(figures.Kpis, kpi => kpi.Id);
        kpiGroups = Sorted(figures.KpiGroups, group => group.Id);
        municipalities = Sorted(figures.Municipalities, area => area.Id);
        groups = Sorted(figures.Groups, group => group.Id);
        ous = Sorted(figures.Ous, ou => ou.Id);
    }

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Send(request, cancellationToken));
    }

    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return Answer(ReplicaQuery.Read(request.RequestUri!)) is { } body
                ? Response(HttpStatusCode.OK, body)
                : Response(HttpStatusCode.NotFound, ReplicaPage.NotFound());
        }
        catch (ReplicaRefusal refusal)
        {
            return Response(HttpStatusCode.UnprocessableEntity, ReplicaPage.Write(refusal));
        }
    }

    private static HttpResponseMessage Response(HttpStatusCode status, ReadOnlyMemory<byte> body) =>
        new(status)
        {
            Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };

    private static List<T> Sorted<T>(IEnumerable<T> all, Func<T, string> id) => [.. all.OrderBy(id, StringComparer.Ordinal)];

    private static IEnumerable<T> Some<T>(IEnumerable<T> all, ReplicaQuery query, string name, Func<T, string> id, Func<T, string> title)
    {
        if (query.Path is [_, var segment])
        {
            var ids = ReplicaQuery.Ids(name, segment).ToHashSet(StringComparer.Ordinal);
            return all.Where(one => ids.Contains(id(one)));
        }

        return query.Title is { } part ? all.Where(one => title(one).Contains(part, StringComparison.OrdinalIgnoreCase)) : all;
    }

    private ReadOnlyMemory<byte>? Answer(ReplicaQuery query) =>
        query.Path switch
        {
            ["kpi", .. { Length: <= 1 }] => ReplicaPage.Write(
                query,
                Some(kpis, query, "kpi", kpi => kpi.Id, kpi => kpi.Title),
                static (writer, kpi) => JsonSerializer.Serialize(writer, kpi, KoladaJson.Default.Kpi)
            ),
            ["kpi_groups", .. { Length: <= 1 }] => ReplicaPage.Write(
                query,
                Some(kpiGroups, query, "id", group => group.Id, group => group.Title),
                static (writer, group) => JsonSerializer.Serialize(writer, group, KoladaJson.Default.KpiGroup)
            ),
            ["municipality", .. { Length: <= 1 }] => ReplicaPage.Write(
                query,
                Some(OfType(query), query, "municipality", area => area.Id, area => area.Title),
                static (writer, area) => JsonSerializer.Serialize(writer, area, KoladaJson.Default.Municipality)
            ),
            ["municipality_groups", .. { Length: <= 1 }] => ReplicaPage.Write(
                query,
                Some(groups, query, "id", group => group.Id, group => group.Title),
                static (writer, group) => JsonSerializer.Serialize(writer, group, KoladaJson.Default.MunicipalityGroup)
            ),
            ["ou", .. { Length: <= 1 }] => ReplicaPage.Write(
                query,
                Some(OusIn(query), query, "ou", ou => ou.Id, ou => ou.Title),
                static (writer, ou) => JsonSerializer.Serialize(writer, ou, KoladaJson.Default.Ou)
            ),

            ["data", "kpi", var kpi, "municipality", var area] => Data(query, Ids("kpi", kpi), Ids("municipality", area), null),
            ["data", "kpi", var kpi, "municipality", var area, "year", var year] => Data(
                query,
                Ids("kpi", kpi),
                Ids("municipality", area),
                ReplicaQuery.Years(year)
            ),
            ["data", "kpi", var kpi, "year", var year] => Data(
                query,
                Ids("kpi", kpi),
                query.RegionType is null ? null : OfType(query).Select(area => area.Id),
                ReplicaQuery.Years(year)
            ),
            ["data", "municipality", var area, "year", var year] => Data(query, null, Ids("municipality", area), ReplicaQuery.Years(year)),

            ["oudata", "kpi", var kpi, "year", var year] => OuData(
                query,
                Ids("kpi", kpi),
                query.MunicipalityIds is { } ids ? OusOf(ids) : null,
                ReplicaQuery.Years(year)
            ),
            ["oudata", "kpi", var kpi, "ou", var ou] => OuData(query, Ids("kpi", kpi), Ids("ou", ou), null),
            ["oudata", "kpi", var kpi, "ou", var ou, "year", var year] => OuData(
                query,
                Ids("kpi", kpi),
                Ids("ou", ou),
                ReplicaQuery.Years(year)
            ),
            ["oudata", "ou", var ou, "year", var year] => OuData(query, null, Ids("ou", ou), ReplicaQuery.Years(year)),
            ["oudata", "municipality", var area, "year", var year] => OuData(
                query,
                null,
                OusOf(Ids("municipality", area)),
                ReplicaQuery.Years(year)
            ),
            _ => (ReadOnlyMemory<byte>?)null, // a bare null would become an empty body
        };

    private static string[] Ids(string name, string segment) => ReplicaQuery.Ids(name, segment);

    private IEnumerable<Municipality> OfType(ReplicaQuery query) =>
        municipalities.Where(area => query.RegionType is null || area.Type == query.RegionType);

    private IEnumerable<Ou> OusIn(ReplicaQuery query) =>
        ous.Where(ou => query.Municipality is null || ou.Municipality == query.Municipality);

    private IEnumerable<string> OusOf(IReadOnlyList<string> areas) => ous.Where(ou => areas.Contains(ou.Municipality)).Select(ou => ou.Id);

    private ReadOnlyMemory<byte> Data(ReplicaQuery query, IEnumerable<string>? kpis, IEnumerable<string>? areas, int[]? years) =>
        ReplicaPage.Write(query, figures.OfAreas.Rows(kpis, areas, years), static (writer, row) => row.Write(writer, "municipality"));

    private ReadOnlyMemory<byte> OuData(ReplicaQuery query, IEnumerable<string>? kpis, IEnumerable<string>? ous, int[]? years) =>
        ReplicaPage.Write(query, figures.OfOus.Rows(kpis, ous, years), static (writer, row) => row.Write(writer, "ou"));
}
