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

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Prefix).WithGroupName(ApiDocument.Name);
        api.MapMethods("/plans", Reading, PlansApi.List).Answers<PageQuery>("plans");
        api.MapMethods("/plans/{plan}", Reading, PlansApi.One).Answers<PageQuery>("plans-of-plan");
        api.MapMethods("/indicators", Reading, IndicatorsApi.List).Answers<PageQuery>("indicators");
        api.MapMethods("/values", Reading, ValuesApi.List).Answers<ValuesQuery>("values");
        api.MapMethods("/comparisons/{plan}", Reading, ComparisonsApi.One).Answers<PageQuery>("comparisons-of-plan");
        api.MapMethods("/search", Reading, SearchApi.List).Answers<SearchApiQuery>("search");
        api.MapMethods("/look/{kpi}/{municipality}", Reading, LookApi.One).Answers<PageQuery>("look");
        api.MapMethods("/changes", Reading, ChangesApi.List).Answers<ChangesQuery>("changes");
        api.MapMethods("/reports", Reading, ReportsApi.List).Answers<PageQuery>("reports", personal: true);
        api.MapMethods("/reports/versions", Reading, ReportVersionsApi.List).Answers<PageQuery>("report-versions");

        foreach (var path in new[] { "", "/openapi.json" })
        {
            api.MapMethods(path, Reading, DocumentAsync).ExcludeFromDescription();
        }

        api.MapMethods("/{**rest}", Reading, NothingThere).ExcludeFromDescription();
    }

    private static void Answers<TQuery>(this RouteHandlerBuilder route, string name, bool personal = false)
        where TQuery : PageQuery =>
        route
            .WithName(name)
            .AddEndpointFilter(new ApiFilter(typeof(TQuery), personal))
            .Produces<Problem>(StatusCodes.Status400BadRequest, Problem.MediaType)
            .Produces<Problem>(StatusCodes.Status404NotFound, Problem.MediaType)
            .Produces<Problem>(StatusCodes.Status429TooManyRequests, Problem.MediaType);

    private static async Task DocumentAsync(HttpContext context)
    {
        ApiFilter.Open(context.Response);
        await (await context.RequestServices.GetRequiredService<ApiDocument>().ReadAsync()).SendAsync(context);
    }

    private static Task NothingThere(HttpContext context)
    {
        ApiFilter.Open(context.Response);
        return Problem.Of(StatusCodes.Status404NotFound, ApiFaults.NoAddress($"{Prefix}/openapi.json")).SendAsync(context);
    }
}
