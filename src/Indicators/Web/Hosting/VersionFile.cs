using Indicators.Reports;
using Indicators.Web.Pages;
using Indicators.Web.Responses;
using Indicators.Web.Snapshot;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Indicators.Web.Hosting;

/// <summary>The files of decided versions, byte for byte as they were decided. What is no longer so is told and not sent.</summary>
internal static class VersionFile
{
    /// <summary>One file, 404 where there is none such, or 410 where it is not there as it was decided.</summary>
    public static async Task SendAsync(HttpContext context)
    {
        var shown = await context.RequestServices.Get<SnapshotProvider>().Current(context.RequestAborted);
        string Named(string part) => context.GetRouteValue(part) as string ?? "";
        var name = Named("file");
        var version = VersionsPage.Find(shown, Named("plan"), Named("period"), Named("version"))?.Version.Kept;
        if (version?.Fault is null && (ReportFile.TypeOf(name) is null || version?.Manifest is null))
        {
            await PageRoutes.SendAsync(context, NoPage.Write, []);
            return;
        }

        switch (version!.Read(name))
        {
            case KeptBytes.Whole(var content):
                var file = await shown.Pages.GetOrWriteAsync(
                    $"version {version.Mark} {name}",
                    () => new CachedResponse(content, ReportFile.TypeOf(name)!)
                );
                await ReportFile.SendAsync(context, file, name);
                break;
            case KeptBytes.None when version.Fault is null:
                await PageRoutes.SendAsync(context, NoPage.Write, []);
                break;
            case var missing:
                await PageRoutes.SendAsync(context, view => VersionsPage.NotSent(view, version, name, missing), []);
                break;
        }
    }
}
