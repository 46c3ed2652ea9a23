using System.Runtime.CompilerServices;
using Kolada.Http;

namespace Kolada;

/// <summary>Reads Kolada: all pages, row by row, holding one page at a time. Safe for many callers at once.</summary>
/// <remarks>
/// Made by <see cref="KoladaHttp.Create"/>. Every method throws <see cref="KoladaException"/> when an answer does not come or cannot be
/// trusted; rows before that have been handed out.
/// </remarks>
public sealed class KoladaClient : IDisposable
{
    /// <summary>All pages of an answer together, unpacked. The largest, 25 KPIs in 25 areas, is about five megabytes.</summary>
    private const long MostBytes = 256 << 20;

    private readonly KoladaOptions options;
    private readonly KoladaTransport transport;

    internal KoladaClient(IKoladaApi api, KoladaOptions options, Traffic traffic, KoladaTransport transport)
    {
        Api = api;
        Traffic = traffic;
        this.options = options;
        this.transport = transport;
    }

    /// <summary>The routes themselves, a page a call, through the same pace and retries.</summary>
    public IKoladaApi Api { get; }

    /// <summary>What this client has asked and read so far.</summary>
    public Traffic Traffic { get; }

    /// <summary>The whole catalogue of KPIs.</summary>
    public IAsyncEnumerable<Kpi> KpisAsync(CancellationToken cancellationToken = default) =>
        ListAsync(token => Api.KpisAsync(null, null, options.PageSize, token), kpi => kpi.Id, cancellationToken);

    /// <summary>All groups of KPIs.</summary>
    public IAsyncEnumerable<KpiGroup> KpiGroupsAsync(CancellationToken cancellationToken = default) =>
        ListAsync(token => Api.KpiGroupsAsync(null, null, options.PageSize, token), group => group.Id, cancellationToken);

    /// <summary>All municipalities and regions, and Riket.</summary>
    public IAsyncEnumerable<Municipality> MunicipalitiesAsync(CancellationToken cancellationToken = default) =>
        ListAsync(token => Api.MunicipalitiesAsync(null, null, null, options.PageSize, token), area => area.Id, cancellationToken);

    /// <summary>All groups with their members.</summary>
    public IAsyncEnumerable<MunicipalityGroup> MunicipalityGroupsAsync(CancellationToken cancellationToken = default) =>
        ListAsync(token => Api.MunicipalityGroupsAsync(null, null, options.PageSize, token), group => group.Id, cancellationToken);

    /// <summary>All units (enheter), or those of one municipality.</summary>
    public IAsyncEnumerable<Ou> OusAsync(string? municipality = null, CancellationToken cancellationToken = default) =>
        ListAsync(token => Api.OusAsync(null, municipality, null, options.PageSize, token), ou => ou.Id, cancellationToken);

    /// <summary>How to ask for many KPIs in many areas: <see cref="Batches.Of"/> with the options of this client.</summary>
    public IReadOnlyList<Batch> Plan(IEnumerable<string> kpis, IEnumerable<string> municipalities) =>
        Batches.Of(kpis, municipalities, options.IdsPerRequest);

    /// <summary>All years of some KPIs in some areas: one <see cref="Batch"/>.</summary>
    /// <param name="kpis">1–25 KPI ids. One that Kolada does not have gives no rows.</param>
    /// <param name="municipalities">1–25 ids of areas or groups.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public IAsyncEnumerable<DataRow> DataAsync(
        IReadOnlyCollection<string> kpis,
        IReadOnlyCollection<string> municipalities,
        CancellationToken cancellationToken = default
    ) => DataAsync(new DataQuery { Kpis = kpis, Municipalities = municipalities }, cancellationToken);

    /// <summary>The values that a question names.</summary>
    /// <param name="query">Which; without areas, those of groups are mixed in.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public IAsyncEnumerable<DataRow> DataAsync(DataQuery query, CancellationToken cancellationToken = default) =>
        RowsAsync(
            token => Api.DataAsync(query, null, options.PageSize, token),
            () =>
            {
                var asked = new ResponseValidator(query.Kpis, "area", query.Municipalities, query.Years);
                return row => asked.Fault(row.Kpi, row.Municipality, row.Period, row.Values);
            },
            cancellationToken
        );

    /// <summary>The values of units (enheter) that a question names.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public IAsyncEnumerable<OuDataRow> OuDataAsync(OuDataQuery query, CancellationToken cancellationToken = default) =>
        RowsAsync(
            token => Api.OuDataAsync(query, null, options.PageSize, token),
            () =>
            {
                var asked = new ResponseValidator(query.Kpis, "unit", query.Ous, query.Years);
                return row => asked.Fault(row.Kpi, row.Ou, row.Period, row.Values);
            },
            cancellationToken
        );

    /// <summary>Closes the connections.</summary>
    public void Dispose() => transport.Dispose();

    private IAsyncEnumerable<T> ListAsync<T>(
        Func<CancellationToken, Task<Page<T>>> first,
        Func<T, string> id,
        CancellationToken cancellationToken
    ) =>
        RowsAsync(
            first,
            () =>
            {
                var seen = new HashSet<string>(StringComparer.Ordinal);
                return item => seen.Add(id(item)) ? null : $"{id(item)} comes twice";
            },
            cancellationToken
        );

    // What is watched over begins anew with each reading: the stream may be read twice.
    private async IAsyncEnumerable<T> RowsAsync<T>(
        Func<CancellationToken, Task<Page<T>>> first,
        Func<Func<T, string?>> watch,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var faultOf = watch();
        await foreach (var page in PagesAsync(first, cancellationToken))
        {
            foreach (var row in page.Values)
            {
                if (faultOf(row) is { } fault)
                    throw KoladaException.BadAnswer(page.Url!, fault);
                yield return row;
            }
        }
    }

    private async IAsyncEnumerable<Page<T>> PagesAsync<T>(
        Func<CancellationToken, Task<Page<T>>> first,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var page = await first(cancellationToken);
        var bytes = page.Bytes;
        yield return page;
        while (true)
        {
            if (bytes > MostBytes)
                throw KoladaException.TooLarge(page.Url!, MostBytes);
            // A full page that says it is the last is asked once more: were next_url ever renamed, as it was before v3,
            // everything after row 5 000 would be lost without a sign.
            if (page.NextUrl is null && page.Values.Count >= options.PageSize)
                page = page with { NextUrl = PageNumber.In(page.Url!, PageNumber.After(page.Url!)).AbsoluteUri };
            if (page.NextUrl is null)
                yield break;
            page = await Api.NextAsync(page, cancellationToken);
            bytes += page.Bytes;
            yield return page;
        }
    }
}
