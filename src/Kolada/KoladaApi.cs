using Kolada.Http;

namespace Kolada;

/// <summary><see cref="IKoladaApi"/> over HTTP.</summary>
internal sealed class KoladaApi(KoladaTransport transport) : IKoladaApi
{
    /// <summary>No answer of Kolada's is near a million rows in pages of a thousand; one that goes on is a fault.</summary>
    private const int MostPages = 1000;

    public Task<Page<Kpi>> KpisAsync(
        string? title = null,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    ) => transport.ReadAsync((routes, trace, token) => routes.KpisAsync(title, page, perPage, trace, token), cancellationToken);

    public Task<Page<Kpi>> KpisAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default)
    {
        var segment = Paths.Ids("kpi", ids);
        return transport.ReadAsync((routes, trace, token) => routes.KpisAsync(segment, trace, token), cancellationToken);
    }

    public Task<Page<KpiGroup>> KpiGroupsAsync(
        string? title = null,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    ) => transport.ReadAsync((routes, trace, token) => routes.KpiGroupsAsync(title, page, perPage, trace, token), cancellationToken);

    public Task<Page<KpiGroup>> KpiGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default)
    {
        var segment = Paths.Ids("kpi_groups", ids);
        return transport.ReadAsync((routes, trace, token) => routes.KpiGroupsAsync(segment, trace, token), cancellationToken);
    }

    public Task<Page<Municipality>> MunicipalitiesAsync(
        string? title = null,
        string? regionType = null,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    ) =>
        transport.ReadAsync(
            (routes, trace, token) => routes.MunicipalitiesAsync(title, regionType, page, perPage, trace, token),
            cancellationToken
        );

    public Task<Page<Municipality>> MunicipalitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default)
    {
        var segment = Paths.Ids("municipality", ids);
        return transport.ReadAsync((routes, trace, token) => routes.MunicipalitiesAsync(segment, trace, token), cancellationToken);
    }

    public Task<Page<MunicipalityGroup>> MunicipalityGroupsAsync(
        string? title = null,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    ) =>
        transport.ReadAsync(
            (routes, trace, token) => routes.MunicipalityGroupsAsync(title, page, perPage, trace, token),
            cancellationToken
        );

    public Task<Page<MunicipalityGroup>> MunicipalityGroupsAsync(
        IReadOnlyCollection<string> ids,
        CancellationToken cancellationToken = default
    )
    {
        var segment = Paths.Ids("municipality_groups", ids);
        return transport.ReadAsync((routes, trace, token) => routes.MunicipalityGroupsAsync(segment, trace, token), cancellationToken);
    }

    public Task<Page<Ou>> OusAsync(
        string? title = null,
        string? municipality = null,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    ) =>
        transport.ReadAsync((routes, trace, token) => routes.OusAsync(title, municipality, page, perPage, trace, token), cancellationToken);

    public Task<Page<Ou>> OusAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default)
    {
        var segment = Paths.Ids("ou", ids);
        return transport.ReadAsync((routes, trace, token) => routes.OusAsync(segment, trace, token), cancellationToken);
    }

    public Task<Page<DataRow>> DataAsync(
        DataQuery query,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    )
    {
        var path = Paths.Data(query);
        return transport.ReadAsync(
            (routes, trace, token) => routes.DataAsync(path, query.FromDate, query.RegionType, page, perPage, trace, token),
            cancellationToken
        );
    }

    public Task<Page<OuDataRow>> OuDataAsync(
        OuDataQuery query,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    )
    {
        var (path, municipalities) = Paths.OuData(query);
        return transport.ReadAsync(
            (routes, trace, token) => routes.OuDataAsync(path, query.FromDate, municipalities, page, perPage, trace, token),
            cancellationToken
        );
    }

    public Task<Page<T>> NextAsync<T>(Page<T> page, CancellationToken cancellationToken = default)
    {
        if (page is not { Url: { } url, NextUrl: { } next })
            throw new ArgumentException("The page has no next page.", nameof(page));

        // Only the number is Kolada's; the address is ours.
        var expected = PageNumber.After(url);
        if (PageNumber.Of(next) != expected)
            throw KoladaException.BadAnswer(url, $"its next_url is {next} where page {expected} comes next");
        if (expected > MostPages)
            throw KoladaException.BadAnswer(url, $"it goes on after {MostPages} pages");
        var address = PageNumber.In(url, expected).AbsoluteUri;
        return transport.ReadAsync((routes, trace, token) => routes.PageAsync<T>(address, trace, token), cancellationToken);
    }
}
