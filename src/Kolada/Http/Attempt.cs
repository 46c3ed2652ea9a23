using System.Diagnostics;
using System.Globalization;
using System.Net;
using Kolada.Wire;

namespace Kolada.Http;

/// <summary>One request as others see it: counted, traced, and told to the observer of answers when its last byte is read.</summary>
internal sealed class Attempt : IDisposable
{
    private readonly Uri url;
    private readonly Traffic traffic;
    private readonly TimeProvider clock;
    private readonly Action<KoladaAnswer>? onAnswer;
    private readonly Activity? activity;
    private readonly long began;
    private HttpStatusCode? status;

    public Attempt(Uri url, Traffic traffic, TimeProvider clock, Action<KoladaAnswer>? onAnswer)
    {
        (this.url, this.traffic, this.clock, this.onAnswer) = (url, traffic, clock, onAnswer);
        activity = Instruments.Source.StartActivity("GET", ActivityKind.Client);
        activity?.SetTag("url.full", url.AbsoluteUri);
        began = clock.GetTimestamp();
        traffic.AddRequest();
    }

    /// <summary>Begins an answer's body. Its hash is only computed for someone who wants it.</summary>
    public async Task<CountingStream> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        status = response.StatusCode;
        activity?.SetTag("http.response.status_code", (int)response.StatusCode);
        return new CountingStream(await response.Content.ReadAsStreamAsync(cancellationToken), traffic, hashed: onAnswer is not null);
    }

    /// <summary>The body is read to its end.</summary>
    public void Finished(CountingStream body) => onAnswer?.Invoke(new KoladaAnswer
    {
        Url = url,
        Status = status!.Value,
        Bytes = body.Bytes,
        Duration = clock.GetElapsedTime(began),
        Sha256 = body.Sha256(),
    });

    public void Dispose()
    {
        var outcome = status is { } answered ? ((int)answered).ToString(CultureInfo.InvariantCulture) : "none";
        Instruments.Duration.Record(clock.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>(Instruments.Status, outcome));
        activity?.Dispose();
    }

    /// <summary>What went wrong, for the trace.</summary>
    public KoladaException Failed(KoladaException error)
    {
        activity?.SetStatus(ActivityStatusCode.Error, error.Message);
        return error;
    }
}
