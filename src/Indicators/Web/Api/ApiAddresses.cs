namespace Indicators.Web.Api;

/// <summary>Every address of the API.</summary>
internal static class ApiAddresses
{
    /// <summary>Stands before all of them; another form of the answers would be another version.</summary>
    public const string Prefix = "/api/v1";

    public static readonly IReadOnlyList<ApiAddress> All =
        [PlansApi.List, PlansApi.One, IndicatorsApi.List, ValuesApi.List, ComparisonsApi.One, ChangesApi.List, ReportsApi.List];
}
