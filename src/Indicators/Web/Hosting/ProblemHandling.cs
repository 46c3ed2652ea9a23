using System.Globalization;
using System.Text;
using System.Threading.RateLimiting;
using Indicators.Web.Api;
using Indicators.Web.Html;
using Indicators.Web.Log;
using Indicators.Web.Pages;
using Indicators.Web.Responses;
using Indicators.Web.Settings;
using Indicators.Web.Snapshot;
using Indicators.Web.Workroom;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Hosting;

/// <summary>
/// What is not answered as asked: other methods than reading, too many requests from one client, and what goes wrong within. Each is said
/// in words, and none tells of the inside.
/// </summary>
internal sealed class ProblemHandling(SnapshotProvider shown, TimeProvider clock, ILogger<ProblemHandling> log)
{
    /// <summary>Only GET and HEAD: nothing that changes anything has an address, but for the workroom's changes.</summary>
    public static Task OnlyReading(HttpContext context, RequestDelegate next)
    {
        if (
            HttpMethods.IsGet(context.Request.Method)
            || HttpMethods.IsHead(context.Request.Method)
            || context.GetEndpoint()?.Metadata.GetMetadata<MappedChange>() is not null
        )
        {
            return next(context);
        }

        if (IsApi(context) && HttpMethods.IsOptions(context.Request.Method))
        {
            return ApiOrigins.AnswerOptions(context);
        }

        context.Response.Headers.Allow = IsApi(context) ? ApiOrigins.Methods : "GET, HEAD";
        return SayAsync(context, StatusCodes.Status405MethodNotAllowed, "Här går det bara att läsa", "Tjänsten svarar på GET och HEAD.");
    }

    /// <summary>A page in words for what fails within.</summary>
    public async Task Catch(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has left; there is nobody to tell.
        }
        catch (Exception fault) when (fault is not BadHttpRequestException && !context.Response.HasStarted)
        {
            log.PageFailed(fault, context.Request.Path);
            context.Response.Clear();
            await SafeHeaders.Add(context, _ => Task.CompletedTask);
            await FailedAsync(context);
        }
    }

    /// <summary>The limit for each client: a bucket that fills as fast as the settings say. Loopback has none.</summary>
    public static void Limit(RateLimiterOptions limiter, SiteSettings settings)
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            !Client.IsLoopback(context.Connection.RemoteIpAddress) && settings.RequestsPerSecond > 0
                ? RateLimitPartition.GetTokenBucketLimiter(
                    Client.Of(context.Connection.RemoteIpAddress),
                    _ => new TokenBucketRateLimiterOptions
                    {
                        TokenLimit = settings.Burst,
                        TokensPerPeriod = settings.RequestsPerSecond,
                        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                        QueueLimit = 0,
                    }
                )
                : RateLimitPartition.GetNoLimiter("loopback")
        );
        limiter.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after)
                ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds))
                : 1;
            rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
            await SayAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "För många frågor på en gång", ApiFaults.Wait(wait));
        };
    }

    private Task FailedAsync(HttpContext context)
    {
        if (IsApi(context))
        {
            return SayAsync(context, StatusCodes.Status500InternalServerError, "Något gick fel", ApiFaults.Ours);
        }

        var page = shown.Newest is { } reading && View(reading) is var view ? Layout.Write(ErrorPage.Write(view), view) : ErrorPage.Plain();
        return new CachedResponse(
            Encoding.UTF8.GetBytes(page),
            "text/html; charset=utf-8",
            StatusCodes.Status500InternalServerError
        ).SendAsync(context);
    }

    private View View(SiteSnapshot reading) =>
        new(reading, StockholmTime.DateInStockholm(clock.GetUtcNow()), new Dictionary<string, IReadOnlyList<string>>());

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    internal static Task SayAsync(HttpContext context, int status, string title, string detail)
    {
        if (IsApi(context))
        {
            ApiOrigins.Open(context);
            return Problem.Of(status, detail, context.Request).SendAsync(context);
        }

        (context.Response.StatusCode, context.Response.ContentType) = (status, "text/plain; charset=utf-8");
        context.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync($"{title}. {detail}\n");
    }
}
