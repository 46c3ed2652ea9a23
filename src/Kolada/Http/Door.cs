using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Kolada.Http;

/// <summary>The one way out to Kolada: every request is paced, timed, tried again and counted here.</summary>
/// <remarks>
/// The pipeline is around sending <b>and</b> reading, not in a DelegatingHandler: a body that is cut short or is no JSON
/// shows itself only while it is read, when a handler has long handed the answer on.
/// </remarks>
internal sealed class Door : IDisposable
{
    private static readonly ResiliencePropertyKey<int> Timeouts = new("timeouts");

    private readonly HttpClient http;
    private readonly KoladaOptions options;
    private readonly TimeProvider clock;
    private readonly Traffic traffic;
    private readonly Pace pace;
    private readonly Patience patience;
    private readonly ResiliencePipeline pipeline;

    public Door(HttpClient http, KoladaOptions options, Traffic traffic, TimeProvider clock)
    {
        this.http = http;
        this.options = options;
        this.clock = clock;
        this.traffic = traffic;
        pace = new Pace(options.RequestsPerSecond, options.RequestsAtOnce, clock);
        patience = new Patience(options.GiveUpAfter, clock);
        pipeline = Pipeline();
    }

    /// <summary>Reads one page, or throws <see cref="KoladaException"/> when no try came to anything.</summary>
    public async Task<Page<T>> ReadAsync<T>(Uri url, JsonTypeInfo<Page<T>> type, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            var page = await pipeline.ExecuteAsync(
                static (ask, token) => ask.Door.TryAsync(ask.Url, ask.Type, ask.Caller, token), (Door: this, Url: url, Type: type, Caller: cancellationToken), either.Token);
            patience.Answered();
            return page;
        }
        catch (KoladaException e) when (e is { IsTransient: false, Status: not null })
        {
            patience.Answered();   // a clear no is an answer
            throw;
        }
        catch (TimeoutRejectedException e)
        {
            throw KoladaException.TooSlow(url, options.AttemptTimeout, e);
        }
        catch (OperationCanceledException) when (patience.RanOut && !cancellationToken.IsCancellationRequested)
        {
            throw patience.GaveUp(url);
        }
    }

    public void Dispose()
    {
        http.Dispose();
        pace.Dispose();
        patience.Dispose();
    }

    private async ValueTask<Page<T>> TryAsync<T>(Uri url, JsonTypeInfo<Page<T>> type, CancellationToken caller, CancellationToken cancellationToken)
    {
        using var attempt = new Attempt(url, traffic, clock, options.OnAnswer);
        try
        {
            using var response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            await using var body = await attempt.ReadAsync(response, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                using var reader = new StreamReader(body);
                var text = await reader.ReadToEndAsync(cancellationToken);
                attempt.Finished(body);
                throw attempt.Failed(StatusFaults.Of(url, response, text, options, clock));
            }

            var page = await JsonSerializer.DeserializeAsync(body, type, cancellationToken);
            attempt.Finished(body);
            if (page is null)
                throw attempt.Failed(KoladaException.BadAnswer(url, "it is null"));
            if (page.Values.Any(row => row is null))
                throw attempt.Failed(KoladaException.BadAnswer(url, "it has an empty row"));
            traffic.AddPage();
            return page with { Url = url };
        }
        catch (OperationCanceledException e) when (!caller.IsCancellationRequested)   // the time of this try, or everyone's patience, is out
        {
            attempt.Failed(patience.RanOut ? patience.GaveUp(url) : KoladaException.TooSlow(url, options.AttemptTimeout, e));
            throw;
        }
        catch (HttpRequestException e)
        {
            throw attempt.Failed(KoladaException.Unreachable(url, e));
        }
        catch (JsonException e)
        {
            throw attempt.Failed(KoladaException.NotJson(url, e));
        }
        catch (IOException e)
        {
            throw attempt.Failed(KoladaException.BrokenOff(url, e));
        }
        catch (InvalidDataException e)   // what gzip makes of a body that is cut short
        {
            throw attempt.Failed(KoladaException.BrokenOff(url, e));
        }
    }

    private ResiliencePipeline Pipeline()
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = clock };
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
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
                    patience.Failed(args.Outcome.Exception);
                    return ValueTask.CompletedTask;
                },
            });
        }

        return builder
            .AddStrategy(_ => pace, new PaceOptions())
            .AddTimeout(options.AttemptTimeout)
            .Build();
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

    private sealed class PaceOptions : ResilienceStrategyOptions;
}
