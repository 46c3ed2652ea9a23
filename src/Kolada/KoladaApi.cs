using System.Text.Json.Serialization.Metadata;
using Kolada.Http;
using Kolada.Wire;

namespace Kolada;

/// <summary><see cref="IKoladaApi"/> over HTTP.</summary>
internal sealed class KoladaApi(Routes routes, Door door) : IKoladaApi
{
    /// <summary>No answer of Kolada's is near a million rows in pages of a thousand; one that goes on is a fault.</summary>
    private const int MostPages = 1000;

    public Task<Page<Kpi>> KpisAsync(string? title = null, int? page = null, int? perPage = null, CancellationToken cancellationToken = default) =>
        ReadAsync<Kpi>(routes.List("kpi", title, page, perPage), cancellationToken);

    public Task<Page<Kpi>> KpisAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        ReadAsync<Kpi>(routes.ById("kpi", ids), cancellationToken);

    public Task<Page<KpiGroup>> KpiGroupsAsync(string? title = null, int? page = null, int? perPage = null, CancellationToken cancellationToken = default) =>
        ReadAsync<KpiGroup>(routes.List("kpi_groups", title, page, perPage), cancellationToken);

    public Task<Page<KpiGroup>> KpiGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        ReadAsync<KpiGroup>(routes.ById("kpi_groups", ids), cancellationToken);

    public Task<Page<Municipality>> MunicipalitiesAsync(
        string? title = null, string? regionType = null, int? page = null, int? perPage = null, CancellationToken cancellationToken = default) =>
        ReadAsync<Municipality>(routes.List("municipality", title, page, perPage, "region_type", regionType), cancellationToken);

    public Task<Page<Municipality>> MunicipalitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        ReadAsync<Municipality>(routes.ById("municipality", ids), cancellationToken);

    public Task<Page<MunicipalityGroup>> MunicipalityGroupsAsync(string? title = null, int? page = null, int? perPage = null, CancellationToken cancellationToken = default) =>
        ReadAsync<MunicipalityGroup>(routes.List("municipality_groups", title, page, perPage), cancellationToken);

    public Task<Page<MunicipalityGroup>> MunicipalityGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        ReadAsync<MunicipalityGroup>(routes.ById("municipality_groups", ids), cancellationToken);

    public Task<Page<Ou>> OusAsync(
        string? title = null, string? municipality = null, int? page = null, int? perPage = null, CancellationToken cancellationToken = default) =>
        ReadAsync<Ou>(routes.List("ou", title, page, perPage, "municipality", municipality), cancellationToken);

    public Task<Page<Ou>> OusAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        ReadAsync<Ou>(routes.ById("ou", ids), cancellationToken);

    public Task<Page<DataRow>> DataAsync(DataQuery query, int? page = null, int? perPage = null, CancellationToken cancellationToken = default) =>
        ReadAsync<DataRow>(routes.Data(query, page, perPage), cancellationToken);

    public Task<Page<OuDataRow>> OuDataAsync(OuDataQuery query, int? page = null, int? perPage = null, CancellationToken cancellationToken = default) =>
        ReadAsync<OuDataRow>(routes.OuData(query, page, perPage), cancellationToken);

    public Task<Page<T>> NextAsync<T>(Page<T> page, CancellationToken cancellationToken = default)
    {
        if (page is not { Url: { } url, NextUrl: { } next })
            throw new ArgumentException("The page has no next page.", nameof(page));

        var expected = (Routes.PageOf(url.Query) ?? 1) + 1;
        if (Routes.PageOf(next) != expected)
            throw KoladaException.BadAnswer(url, $"its next_url is {next} where page {expected} comes next");
        if (expected > MostPages)
            throw KoladaException.BadAnswer(url, $"it goes on after {MostPages} pages");
        return ReadAsync<T>(Routes.WithPage(url, expected), cancellationToken);
    }

    private Task<Page<T>> ReadAsync<T>(Uri url, CancellationToken cancellationToken) =>
        door.ReadAsync(url, (JsonTypeInfo<Page<T>>)KoladaJson.Default.GetTypeInfo(typeof(Page<T>))!, cancellationToken);
}
