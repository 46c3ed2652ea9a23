using Indicators.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Indicators.Web.Api;

/// <summary>The API's routes. The framework reads their types and doc comments and writes the OpenAPI document of them.</summary>
internal static class ApiRoutes
{
    /// <summary>Stands before all of them; another form of the answers would be another version.</summary>
    public const string Prefix = "/api/v1";

    /// <summary>The one address whose answer hangs on who asks.</summary>
    public const string Reports = "/reports";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Prefix).WithGroupName(ApiDocument.Name);
        api.MapMethods("/plans", Reading, PlansApi.List).Answers<PageQuery>("plans", "Plans");
        api.MapMethods("/plans/{plan}", Reading, PlansApi.One).Answers<PageQuery>("plans-of-plan", "Plans");
        api.MapMethods("/indicators", Reading, IndicatorsApi.List).Answers<PageQuery>("indicators", "Plans");
        api.MapMethods("/values", Reading, ValuesApi.List).Answers<ValuesQuery>("values", "Figures");
        api.MapMethods("/comparisons/{plan}", Reading, ComparisonsApi.One).Answers<PageQuery>("comparisons-of-plan", "Figures");
        api.MapMethods("/search", Reading, SearchApi.List).Answers<SearchApiQuery>("search", "Figures");
        api.MapMethods("/look/{kpi}/{municipality}", Reading, LookApi.One).Answers<PageQuery>("look", "Figures");
        api.MapMethods("/changes", Reading, ChangesApi.List).Answers<ChangesQuery>("changes", "Changes");
        api.MapMethods(Reports, Reading, ReportsApi.List).Answers<PageQuery>("reports", "Reports", personal: true);
        api.MapMethods("/reports/versions", Reading, ReportVersionsApi.List).Answers<PageQuery>("report-versions", "Reports");
        api.MapMethods("/api-info", Reading, ApiInfo.Answer).WithName("api-info").WithTags("About").Produces<ApiInfo>();

        foreach (var path in new[] { "", "/openapi.json" })
        {
            api.MapMethods(path, Reading, DocumentAsync).ExcludeFromDescription();
        }

        api.MapMethods("/{**rest}", Reading, NothingThere).ExcludeFromDescription();
    }

    private static void Answers<TQuery>(this RouteHandlerBuilder route, string name, string tag, bool personal = false)
        where TQuery : PageQuery
    {
        var asked = new Asked(typeof(TQuery), personal);
        route
            .WithName(name)
            .WithTags(tag)
            .WithMetadata(asked)
            .AddEndpointFilter(new ApiFilter(asked))
            .Produces<Problem>(StatusCodes.Status400BadRequest, Problem.MediaType);
    }

    private static async Task DocumentAsync(HttpContext context)
    {
        ApiOrigins.Open(context);
        await (await context.RequestServices.GetRequiredService<ApiDocument>().ReadAsync(context.Request)).SendAsync(context);
    }

    private static Task NothingThere(HttpContext context)
    {
        ApiOrigins.Open(context);
        return Problem.Of(StatusCodes.Status404NotFound, ApiFaults.NoAddress($"{Prefix}/openapi.json"), context.Request).SendAsync(context);
    }
}
