namespace Kolada;

/// <summary>Kolada's API v3, one method a route, one page a call. <see cref="KoladaClient"/> reads all pages.</summary>
/// <remarks>
/// Ids are comma-separated in the path, at most 25 a segment: more is an <see cref="ArgumentException"/>.
/// An id that Kolada does not have is absent from the answer. Errors are <see cref="KoladaException"/>.
/// </remarks>
public interface IKoladaApi
{
    /// <summary><c>GET kpi</c>: the catalogue of some 6 100 KPIs, two pages of 5 000.</summary>
    /// <param name="title">Only titles that contain this, in any case; null = all.</param>
    /// <param name="page">From 1; null = 1.</param>
    /// <param name="perPage">At most 5 000; null = 5 000.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    Task<Page<Kpi>> KpisAsync(string? title = null, int? page = null, int? perPage = null, CancellationToken cancellationToken = default);

    /// <summary><c>GET kpi/{ids}</c>.</summary>
    Task<Page<Kpi>> KpisAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default);

    /// <summary><c>GET kpi_groups</c>: KPIs that are shown together.</summary>
    /// <inheritdoc cref="KpisAsync(string?, int?, int?, CancellationToken)" path="/param"/>
    Task<Page<KpiGroup>> KpiGroupsAsync(
        string? title = null,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    );

    /// <summary><c>GET kpi_groups/{ids}</c>.</summary>
    Task<Page<KpiGroup>> KpiGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default);

    /// <summary><c>GET municipality</c>: municipalities, regions and Riket.</summary>
    /// <param name="title">Only titles that contain this, in any case; null = all.</param>
    /// <param name="regionType"><c>K</c> municipalities, <c>L</c> regions and Riket; null = all.</param>
    /// <param name="page">From 1; null = 1.</param>
    /// <param name="perPage">At most 5 000; null = 5 000.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    Task<Page<Municipality>> MunicipalitiesAsync(
        string? title = null,
        string? regionType = null,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    );

    /// <summary><c>GET municipality/{ids}</c>.</summary>
    Task<Page<Municipality>> MunicipalitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default);

    /// <summary><c>GET municipality_groups</c>: some 3 600 groups with their members.</summary>
    /// <inheritdoc cref="KpisAsync(string?, int?, int?, CancellationToken)" path="/param"/>
    Task<Page<MunicipalityGroup>> MunicipalityGroupsAsync(
        string? title = null,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    );

    /// <summary><c>GET municipality_groups/{ids}</c>.</summary>
    Task<Page<MunicipalityGroup>> MunicipalityGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default);

    /// <summary><c>GET ou</c>: units, such as schools.</summary>
    /// <param name="title">Only titles that contain this, in any case; null = all.</param>
    /// <param name="municipality">Only units of this municipality, by its id; null = all.</param>
    /// <param name="page">From 1; null = 1.</param>
    /// <param name="perPage">At most 5 000; null = 5 000.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    Task<Page<Ou>> OusAsync(
        string? title = null,
        string? municipality = null,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    );

    /// <summary><c>GET ou/{ids}</c>.</summary>
    Task<Page<Ou>> OusAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default);

    /// <summary><c>GET data/[kpi/{ids}/][municipality/{ids}/][year/{years}]</c>, at least two of the three.</summary>
    /// <param name="query">Which values.</param>
    /// <param name="page">From 1; null = 1.</param>
    /// <param name="perPage">At most 5 000; null = 5 000.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    Task<Page<DataRow>> DataAsync(DataQuery query, int? page = null, int? perPage = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>GET oudata/kpi/{ids}/year/{years}</c>, <c>oudata/kpi/{ids}/ou/{ids}[/year/{years}]</c>, <c>oudata/ou/{ids}/year/{years}</c>
    /// and <c>oudata/municipality/{ids}/year/{years}</c>.
    /// </summary>
    /// <inheritdoc cref="DataAsync(DataQuery, int?, int?, CancellationToken)" path="/param"/>
    Task<Page<OuDataRow>> OuDataAsync(
        OuDataQuery query,
        int? page = null,
        int? perPage = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>The page that <see cref="Page{T}.NextUrl"/> leads to, asked at our own address.</summary>
    /// <remarks>
    /// Only the page number is taken from <c>next_url</c>: behind a proxy its host and scheme are the proxy's.
    /// A number that is not the next one (a loop, a leap) is <see cref="KoladaFault.BadAnswer"/>, as it would repeat or lose rows.
    /// </remarks>
    /// <param name="page">A page from this interface, with a <see cref="Page{T}.NextUrl"/>.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    Task<Page<T>> NextAsync<T>(Page<T> page, CancellationToken cancellationToken = default);
}
