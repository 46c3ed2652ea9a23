using Refit;

namespace Kolada.Http;

/// <summary>Kolada's routes, in path form: Kolada ignores query parameters it does not know, and answers everything or nothing.</summary>
/// <remarks>
/// Refit writes the code when this is compiled. Ids and paths are written by <see cref="Paths"/> and sent as they are, because a comma
/// must stay a comma. Only <see cref="KoladaTransport"/> calls these: by themselves they know neither pace nor retries, and null stands
/// for an answer without a body. Never <c>ApiResponse</c>, which makes a cancellation an answer.
/// </remarks>
internal interface IKoladaRoutes
{
    [Get("/kpi")]
    Task<Page<Kpi>> KpisAsync(
        string? title,
        int? page,
        [AliasAs("per_page")] int? perPage,
        [Property] RequestTrace trace,
        CancellationToken cancellationToken
    );

    [Get("/kpi/{ids}")]
    Task<Page<Kpi>> KpisAsync([Encoded] string ids, [Property] RequestTrace trace, CancellationToken cancellationToken);

    [Get("/kpi_groups")]
    Task<Page<KpiGroup>> KpiGroupsAsync(
        string? title,
        int? page,
        [AliasAs("per_page")] int? perPage,
        [Property] RequestTrace trace,
        CancellationToken cancellationToken
    );

    [Get("/kpi_groups/{ids}")]
    Task<Page<KpiGroup>> KpiGroupsAsync([Encoded] string ids, [Property] RequestTrace trace, CancellationToken cancellationToken);

    [Get("/municipality")]
    Task<Page<Municipality>> MunicipalitiesAsync(
        string? title,
        [AliasAs("region_type")] string? regionType,
        int? page,
        [AliasAs("per_page")] int? perPage,
        [Property] RequestTrace trace,
        CancellationToken cancellationToken
    );

    [Get("/municipality/{ids}")]
    Task<Page<Municipality>> MunicipalitiesAsync([Encoded] string ids, [Property] RequestTrace trace, CancellationToken cancellationToken);

    [Get("/municipality_groups")]
    Task<Page<MunicipalityGroup>> MunicipalityGroupsAsync(
        string? title,
        int? page,
        [AliasAs("per_page")] int? perPage,
        [Property] RequestTrace trace,
        CancellationToken cancellationToken
    );

    [Get("/municipality_groups/{ids}")]
    Task<Page<MunicipalityGroup>> MunicipalityGroupsAsync(
        [Encoded] string ids,
        [Property] RequestTrace trace,
        CancellationToken cancellationToken
    );

    [Get("/ou")]
    Task<Page<Ou>> OusAsync(
        string? title,
        string? municipality,
        int? page,
        [AliasAs("per_page")] int? perPage,
        [Property] RequestTrace trace,
        CancellationToken cancellationToken
    );

    [Get("/ou/{ids}")]
    Task<Page<Ou>> OusAsync([Encoded] string ids, [Property] RequestTrace trace, CancellationToken cancellationToken);

    /// <summary>All forms of <c>data</c>; the path is <see cref="Paths.Data"/>.</summary>
    [Get("/data/{**path}")]
    Task<Page<DataRow>> DataAsync(
        [Encoded] string path,
        [AliasAs("from_date"), Query(Format = "yyyy-MM-dd")] DateOnly? fromDate,
        [AliasAs("region_type")] string? regionType,
        int? page,
        [AliasAs("per_page")] int? perPage,
        [Property] RequestTrace trace,
        CancellationToken cancellationToken
    );

    /// <summary>All forms of <c>oudata</c>; path and municipalities are <see cref="Paths.OuData"/>.</summary>
    [Get("/oudata/{**path}")]
    Task<Page<OuDataRow>> OuDataAsync(
        [Encoded] string path,
        [AliasAs("from_date"), Query(Format = "yyyy-MM-dd")] DateOnly? fromDate,
        [AliasAs("municipality_id"), Query(CollectionFormat.Multi)] IReadOnlyCollection<string>? municipalities,
        int? page,
        [AliasAs("per_page")] int? perPage,
        [Property] RequestTrace trace,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// A later page of any of them, at an address that <see cref="PageNumber.In(Uri, int)"/> has made of the page before it.
    /// </summary>
    [Get("")]
    Task<Page<T>> PageAsync<T>([Url] string url, [Property] RequestTrace trace, CancellationToken cancellationToken);
}
