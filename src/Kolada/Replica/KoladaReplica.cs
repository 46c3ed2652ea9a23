using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Kolada.Wire;

namespace Kolada.Replica;

/// <summary>Answers as Kolada does, from figures at hand: for work without a network, and for tests.</summary>
/// <remarks>
/// Routes: <c>kpi</c>, <c>municipality</c>, <c>municipality_groups</c>, each with ids too, and <c>data/kpi/…/municipality/…</c> with or without
/// <c>/year/…</c>; parameters <c>title</c>, <c>page</c>, <c>per_page</c>. Over 25 ids or 5 000 rows a page is 422, another route 404,
/// an unknown id is absent. Genders come in no fixed order, and a missing value has count 0 and an empty status.
/// </remarks>
public sealed class KoladaReplica : HttpMessageHandler
{
    private readonly ReplicaFigures figures;
    private readonly List<Kpi> kpis;
    private readonly List<Municipality> municipalities;
    private readonly List<MunicipalityGroup> groups;

    /// <summary>A replica that knows these figures.</summary>
    public KoladaReplica(ReplicaFigures figures)
    {
        this.figures = figures;
        kpis = [.. figures.Kpis.OrderBy(kpi => kpi.Id, StringComparer.Ordinal)];
        municipalities = [.. figures.Municipalities.OrderBy(area => area.Id, StringComparer.Ordinal)];
        groups = [.. figures.Groups.OrderBy(group => group.Id, StringComparer.Ordinal)];
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

    private static HttpResponseMessage Response(HttpStatusCode status, ReadOnlyMemory<byte> body) => new(status)
    {
        Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
    };

    private static IEnumerable<T> Some<T>(List<T> all, ReplicaQuery query, string name, Func<T, string> id, Func<T, string> title)
    {
        if (query.Path is [_, var segment])
        {
            var ids = ReplicaQuery.Ids(name, segment).ToHashSet(StringComparer.Ordinal);
            return all.Where(one => ids.Contains(id(one)));
        }

        return query.Title is { } part ? all.Where(one => title(one).Contains(part, StringComparison.OrdinalIgnoreCase)) : all;
    }

    private ReadOnlyMemory<byte>? Answer(ReplicaQuery query) => query.Path switch
    {
        ["kpi"] or ["kpi", _] => ReplicaPage.Write(query, Some(kpis, query, "kpi", kpi => kpi.Id, kpi => kpi.Title),
            static (writer, kpi) => JsonSerializer.Serialize(writer, kpi, KoladaJson.Default.Kpi)),
        ["municipality"] or ["municipality", _] => ReplicaPage.Write(query, Some(municipalities, query, "municipality", area => area.Id, area => area.Title),
            static (writer, area) => JsonSerializer.Serialize(writer, area, KoladaJson.Default.Municipality)),
        ["municipality_groups"] or ["municipality_groups", _] => ReplicaPage.Write(query, Some(groups, query, "id", group => group.Id, group => group.Title),
            static (writer, group) => JsonSerializer.Serialize(writer, group, KoladaJson.Default.MunicipalityGroup)),
        ["data", "kpi", var kpi, "municipality", var municipality] => Data(query, kpi, municipality, null),
        ["data", "kpi", var kpi, "municipality", var municipality, "year", var year] => Data(query, kpi, municipality, ReplicaQuery.Years(year)),
        _ => (ReadOnlyMemory<byte>?)null,   // a bare null would become an empty body
    };

    private ReadOnlyMemory<byte> Data(ReplicaQuery query, string kpi, string municipality, int[]? years) => ReplicaPage.Write(
        query,
        ReplicaRow.Of(figures, ReplicaQuery.Ids("kpi", kpi), ReplicaQuery.Ids("municipality", municipality), years),
        static (writer, row) => row.Write(writer));
}
