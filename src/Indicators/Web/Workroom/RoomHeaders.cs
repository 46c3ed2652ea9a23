using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Workroom;

/// <summary>What every answer from the workroom says, faults too: keep nothing, index nothing.</summary>
internal static class RoomHeaders
{
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments(WorkroomRoutes.Root, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.CacheControl = "no-store";
                headers["X-Robots-Tag"] = "noindex, nofollow";
                // With no-referrer a browser says "Origin: null" of our own forms, and we could not tell them from another site's.
                headers["Referrer-Policy"] = "same-origin";
                headers.Remove("ETag");
                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
