using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.UseCases;
using Indicators.Web.Log;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Hosting;

/// <summary>Whether the service lives, and whether it is fit: asked by those who watch it.</summary>
internal sealed class Health(WriteReport making, SnapshotProvider shown, TimeProvider clock, ILogger<Health> log)
{
    // A night and a half: one missed night is told by noon the day after.
    private static readonly TimeSpan OldestRun = TimeSpan.FromHours(36);

    public static void Map(IEndpointRouteBuilder routes, Health health)
    {
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        routes.MapMethods("/health/live", reading, context => SendAsync(context, StatusCodes.Status200OK, """{"live":true}"""));
        routes.MapMethods(
            "/health/ready",
            reading,
            context =>
            {
                var answer = health.Ready();
                return SendAsync(
                    context,
                    answer.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
                    ReadinessJson.Text(answer)
                );
            }
        );
    }

    /// <summary>The state of the store and of the last good run, by the run's own time.</summary>
    public Readiness Ready()
    {
        var now = clock.GetUtcNow();
        try
        {
            using var store = making.Workspace.OpenToRead();
            var runs = store.Runs;
            var (good, last) = (runs.NewestGood(), runs.Newest(1).SingleOrDefault());
            List<string> why =
            [
                .. Why(good, now),
                .. shown.Newest is null ? ["Siffrorna har inte lästs än, eller gick inte att läsa."] : Array.Empty<string>(),
            ];
            return new Readiness(why.Count == 0, why, good?.FinishedAt, good?.AsOf, last?.StartedAt, last?.Outcome);
        }
        catch (Exception fault) when (fault is UserException)
        {
            log.ReadingFailed(fault);
            return new Readiness(Ready: false, ["Databasen går inte att nå. Varför står i loggen."], null, null, null, null);
        }
    }

    private static string[] Why(LoggedRun? good, DateTimeOffset now) =>
        good?.FinishedAt is not { } ended ? ["Ingen hämtning har lyckats än."]
        : now - ended < OldestRun ? []
        :
        [
            "Senaste lyckade hämtningen är "
                + $"{SwedishFormat.Number(Math.Floor((now - ended).TotalHours), 0)} timmar "
                + "gammal; den ska vara yngre än "
                + $"{OldestRun.TotalHours.ToString(CultureInfo.InvariantCulture)}.",
        ];

    private static Task SendAsync(HttpContext context, int status, string json)
    {
        (context.Response.StatusCode, context.Response.ContentType) = (status, "application/json");
        context.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(json);
    }
}

/// <summary>What /health/ready answers.</summary>
/// <param name="Ready">Whether all is as it should be.</param>
/// <param name="Why">What is not, a Swedish sentence each.</param>
/// <param name="LastGoodRun">When the last run ended that brought figures; null when there is none.</param>
/// <param name="FiguresAsOf">The time of the copy that it brought.</param>
/// <param name="LastRun">When the last run of all began.</param>
/// <param name="LastOutcome">What that came to.</param>
internal sealed record Readiness(
    bool Ready,
    IReadOnlyList<string> Why,
    DateTimeOffset? LastGoodRun,
    DateTimeOffset? FiguresAsOf,
    DateTimeOffset? LastRun,
    string? LastOutcome
);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Readiness))]
internal sealed partial class ReadinessJson : JsonSerializerContext
{
    private static ReadinessJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Text(Readiness answer) => JsonSerializer.Serialize(answer, Readable.Readiness);
}
