using Indicators.Reports;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Pages;
using Indicators.Web.Responses;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Indicators.Web.Hosting;

/// <summary>Comparisons that are kept as they were: read from their files each time, for what has been changed must not be shown.</summary>
internal static class FrozenRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/jamforelser/{id}", [HttpMethods.Get, HttpMethods.Head], PageAsync);
        routes.MapMethods("/jamforelser/{id}/{file}", [HttpMethods.Get, HttpMethods.Head], FileAsync);
    }

    private static Task PageAsync(HttpContext context)
    {
        var (id, read) = Read(context, FrozenComparison.Json);
        return PageRoutes.SendAsync(context, view => FrozenPage.Write(view, id, read), [], read.GetType().Name);
    }

    private static async Task FileAsync(HttpContext context)
    {
        var name = context.GetRouteValue("file") as string ?? "";
        var (id, read) = Read(context, name);
        if (read is not KeptBytes.Whole(var content))
        {
            await PageRoutes.SendAsync(context, view => FrozenPage.Write(view, id, read), [], read.GetType().Name);
            return;
        }

        var type = name == FrozenComparison.Csv ? WebFile.Csv : WebFile.Json;
        await ReportFile.SendAsync(context, new CachedResponse(content, type), name);
    }

    private static (string Id, KeptBytes Read) Read(HttpContext context, string file)
    {
        var id = context.GetRouteValue("id") as string ?? "";
        return (id, FrozenComparison.Read(context.RequestServices.Get<WriteReport>().Folder, id, file));
    }
}
