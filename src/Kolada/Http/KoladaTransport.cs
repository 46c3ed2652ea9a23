using System.Text.Json;
using Kolada.Wire;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using Refit;

namespace Kolada.Http;

/// <summary>Puts a question to one of the routes; a try's <see cref="RequestTrace"/> goes with it.</summary>
internal delegate Task<Page<T>> Question<T>(IKoladaRoutes routes, RequestTrace trace, CancellationToken cancellationToken);

/// <summary>The one way out to Kolada: every request is paced, timed, tried again and counted here.</summary>
/// <remarks>
/// The pipeline is around sending <b>and</b> parsing, not in a DelegatingHandler: a body that is no JSON shows itself only when it is
/// parsed, after a handler has handed the answer on. What Refit throws ends here; callers know <see cref="KoladaException"/> alone.
/// </remarks>
internal sealed class KoladaTransport : IDisposable
{
    private static readonly ResiliencePropertyKey<int> Timeouts = new("timeouts");

    private readonly HttpClient http;
    private readonly IKoladaRoutes routes;
    private readonly KoladaOptions options;
    private readonly TimeProvider clock;
    private readonly Traffic traffic;
    private readonly RateLimit rateLimit;
    private readonly OutageDeadline outage;
    private readonly ResiliencePipeline pipeline;

    public KoladaTransport(HttpMessageHandler network, KoladaOptions options, Traffic traffic, TimeProvider clock)
    {
        this.options = options;
        this.clock = clock;
        this.traffic = traffic;
        // Each try is timed below; a limit of HttpClient's own would end tries without the pipeline knowing why.
        http = new HttpClient(new TracingHandler(network)) { BaseAddress = options.BaseAddress, Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.ParseAdd(options.Sender);
        http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        var json = new SystemTextJsonContentSerializer(KoladaJson.Default.Options);
        var settings = new RefitSettings(json) { MaxExceptionContentLength = StatusFaults.MostText };
        routes = RestService.ForGenerated<IKoladaRoutes>(http, settings);
        rateLimit = new RateLimit(options.RequestsPerSecond, options.RequestsAtOnce, clock);
        outage = new OutageDeadline(options.GiveUpAfter, clock);
        pipeline = Pipeline();
    }

    /// <summary>Reads one page, or throws <see cref="KoladaException"/> when no try came to anything.</summary>
    public async Task<Page<T>> ReadAsync<T>(Question<T> question, CancellationToken cancellationToken)
    {
        var url = http.BaseAddress!; // until the question has been on its way once, and its whole address is known
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, outage.Token);
        try
        {
            var page = await pipeline.ExecuteAsync(
                async token =>
                {
                    using var trace = new RequestTrace(traffic, clock, options.OnAnswer);
                    try
                    {
                        return await TryAsync(question, trace, cancellationToken, token);
                    }
                    finally
                    {
                        url = trace.Url ?? url;
                    }
                },
                either.Token
            );
            outage.Answered();
            return page;
        }
        catch (KoladaException e) when (e is { IsTransient: false, Status: not null })
        {
            outage.Answered(); // a clear no is an answer
            throw;
        }
        catch (TimeoutRejectedException e)
        {
            throw KoladaException.TooSlow(url, options.AttemptTimeout, e);
        }
        catch (OperationCanceledException) when (outage.RanOut && !cancellationToken.IsCancellationRequested)
        {
            throw outage.GaveUp(url);
        }
    }

    public void Dispose()
    {
        http.Dispose();
        rateLimit.Dispose();
        outage.Dispose();
    }

    private async Task<Page<T>> TryAsync<T>(
        Question<T> question,
        RequestTrace trace,
        CancellationToken caller,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var page = await question(routes, trace, cancellationToken);
            if (page is null) // no body at all, or null: Refit makes no difference
                throw trace.Failed(KoladaException.Empty(trace.Url!));
            trace.Understood();
            if (page.Values.Any(row => row is null))
                throw trace.Failed(KoladaException.BadAnswer(trace.Url!, "it has an empty row"));
            traffic.AddPage();
            return page with { Url = trace.Url, Bytes = trace.Bytes };
        }
        catch (OperationCanceledException e) when (!caller.IsCancellationRequested) // the time of this try, or everyone's, is out
        {
            trace.Failed(outage.RanOut ? outage.GaveUp(trace.Url!) : KoladaException.TooSlow(trace.Url!, options.AttemptTimeout, e));
            throw;
        }
        catch (ApiRequestException e) when (e.InnerException is HttpRequestException fault)
        {
            throw trace.Failed(NetworkFault(trace, fault));
        }
        catch (ApiException e) when (e.InnerException is JsonException fault)
        {
            throw trace.Failed(KoladaException.NotJson(trace.Url!, fault));
        }
        catch (ApiException e) when (e.InnerException is null) // a status that is no success
        {
            trace.Understood();
            throw trace.Failed(StatusFaults.Of(trace.Url!, e, options, clock));
        }
    }

    private static KoladaException NetworkFault(RequestTrace trace, HttpRequestException fault) =>
        fault is RedirectException elsewhere ? KoladaException.Redirected(trace.Url!, elsewhere.Location)
        : fault.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded
            ? KoladaException.TooLarge(trace.Url!, trace.HasStatus ? TracingHandler.MostBytes : TracingHandler.MostHeaders)
        : trace.HasStatus ? KoladaException.BrokenOff(trace.Url!, fault.InnerException ?? fault)
        : KoladaException.Unreachable(trace.Url!, fault);

    private ResiliencePipeline Pipeline()
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = clock };
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = args => ValueTask.FromResult(IsWorthAnotherTry(args.Outcome.Exception, args.Context)),
                    MaxRetryAttempts = options.MaxRetries,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = options.RetryDelay,
                    MaxDelay = options.LongestRetryDelay,
                    DelayGenerator = args => ValueTask.FromResult((args.Outcome.Exception as KoladaException)?.RetryAfter),
                    OnRetry = args =>
                    {
                        traffic.AddRetry();
                        outage.Failed(args.Outcome.Exception);
                        return ValueTask.CompletedTask;
                    },
                }
            );
        }

        return builder.AddStrategy(_ => rateLimit, new RateLimitOptions()).AddTimeout(options.AttemptTimeout).Build();
    }

    /// <summary>A fault that tells itself at once is tried often; one that costs the whole time of a try, seldom.</summary>
    private bool IsWorthAnotherTry(Exception? fault, ResilienceContext context)
    {
        if (fault is not TimeoutRejectedException)
            return fault is KoladaException { IsTransient: true };
        var timeouts = context.Properties.GetValue(Timeouts, 0) + 1;
        context.Properties.Set(Timeouts, timeouts);
        return timeouts <= options.MaxTimeoutRetries;
    }

    private sealed class RateLimitOptions : ResilienceStrategyOptions;
}
