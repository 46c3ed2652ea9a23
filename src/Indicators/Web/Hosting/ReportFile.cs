using Indicators.Web.Access;
using Indicators.Web.Pages;
using Indicators.Web.Responses;
using Indicators.Web.Snapshot;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Indicators.Web.Hosting;

/// <summary>The files of reports. A request names one that the reading knows; its words never become a path.</summary>
internal static class ReportFile
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".csv"] = "text/csv; charset=utf-8",
        [".pdf"] = "application/pdf",
    };

    /// <summary>One file, or 404; a draft only to those who may read it.</summary>
    public static async Task SendAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var shown = await services.Get<SnapshotProvider>().Current(context.RequestAborted);
        string Named(string part) => context.GetRouteValue(part) as string ?? "";
        var report = shown.Reports.FirstOrDefault(one => one.Plan == Named("plan") && one.Period.ToString() == Named("period"));
        if (report?.Files.GetValueOrDefault(Named("file")) is not { } path || TypeOf(path) is not { } type || !File.Exists(path))
        {
            await PageRoutes.SendAsync(context, NoPage.Write, []);
            return;
        }

        var access = services.Get<DraftAccess>();
        if (!access.MayRead(context, report.Manifest))
        {
            await RefuseAsync(context, access);
            return;
        }

        var keep = report.Manifest.Final ? Keep.Asked : Keep.ByThisReader;
        var file = await shown.Pages.GetOrWriteAsync(
            "file " + path,
            () => new CachedResponse(File.ReadAllBytes(path), type) { Keep = keep }
        );
        await SendAsync(context, file, Path.GetFileName(path));
    }

    /// <summary>Sends a report's file: a page in a frame of its own, all else to be saved.</summary>
    internal static Task SendAsync(HttpContext context, CachedResponse file, string name)
    {
        var headers = context.Response.Headers;
        if (Path.GetExtension(name) == ".html")
        {
            headers.ContentSecurityPolicy = ReportPolicy.Text;
            // A browser shows no sandboxed page that asks to be alone in its window.
            headers.Remove("Cross-Origin-Opener-Policy");
        }
        else
        {
            headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name }.ToString();
        }

        return file.SendAsync(context);
    }

    /// <summary>The media type of a report's file; null for one that no report has.</summary>
    internal static string? TypeOf(string name) => Types.GetValueOrDefault(Path.GetExtension(name));

    /// <summary>The list with drafts, for one who may read them; else the question for the code.</summary>
    public static async Task AskForDrafts(HttpContext context)
    {
        var shown = await context.RequestServices.Get<SnapshotProvider>().Current(context.RequestAborted);
        var access = context.RequestServices.Get<DraftAccess>();
        if (context.RequestServices.Get<RoomAccess>().Enter(context, context.Request.Query["kod"]))
        {
            // The address with the code in it is left at once.
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Redirect("/rapporter");
        }
        else if (shown.Reports.All(report => access.MayRead(context, report.Manifest)))
        {
            await PageRoutes.SendAsync(context, ReportsPage.Write, []);
        }
        else
        {
            await RefuseAsync(context, access);
        }
    }

    private static Task RefuseAsync(HttpContext context, DraftAccess access)
    {
        var status = access.Refuse(context);
        return PageRoutes.SendAsync(context, _ => DraftPage.Write(status), []);
    }
}
