using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;

namespace Kolada.Http;

/// <summary>One try as others see it: counted, traced, and told to the observer of answers once it has been understood.</summary>
/// <remarks>The try carries it to <see cref="TracingHandler"/>, which alone sees the address and the body.</remarks>
internal sealed class RequestTrace(Traffic traffic, TimeProvider clock, Action<KoladaAnswer>? onAnswer) : IDisposable
{
    /// <summary>Under which name a request carries its trace: that of the parameter in <see cref="IKoladaRoutes"/>.</summary>
    private static readonly HttpRequestOptionsKey<RequestTrace> Option = new("trace");

    private Activity? activity;
    private long began;
    private HttpStatusCode? status;
    private DateTimeOffset? date;
    private KoladaAnswer? answer;

    /// <summary>What is asked; null until the request is on its way.</summary>
    public Uri? Url { get; private set; }

    /// <summary>Whether the headers of an answer have come.</summary>
    public bool HasStatus => status is not null;

    /// <summary>The trace that a request carries.</summary>
    public static RequestTrace Of(HttpRequestMessage request) =>
        request.Options.TryGetValue(Option, out var trace)
            ? trace
            : throw new InvalidOperationException("A request has left past the transport.");

    /// <summary>The request leaves.</summary>
    public void Sent(Uri url)
    {
        Url = url;
        activity = Instruments.Source.StartActivity("GET", ActivityKind.Client);
        activity?.SetTag("url.full", url.AbsoluteUri);
        began = clock.GetTimestamp();
        traffic.AddRequest();
    }

    /// <summary>The headers of an answer have come.</summary>
    public void Answered(HttpStatusCode code, DateTimeOffset? at)
    {
        (status, date) = (code, at);
        activity?.SetTag("http.response.status_code", (int)code);
    }

    /// <summary>Bytes of the body that was read, unpacked.</summary>
    public long Bytes { get; private set; }

    /// <summary>Its body was left when so many bytes had come.</summary>
    public void ReadTooMuch(long bytes) => traffic.AddBytes(bytes);

    /// <summary>Its last byte has come. The hash is only computed for someone who wants it.</summary>
    public void Read(Stream body)
    {
        Bytes = body.Length;
        traffic.AddBytes(Bytes);
        if (onAnswer is null)
            return;
        answer = new KoladaAnswer
        {
            Url = Url!,
            Status = status!.Value,
            Date = date,
            Bytes = body.Length,
            Duration = clock.GetElapsedTime(began),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(body)),
        };
        body.Position = 0;
    }

    /// <summary>The answer has been understood, as a page or as a refusal.</summary>
    public void Understood()
    {
        if (answer is not null)
            onAnswer?.Invoke(answer);
    }

    /// <summary>What went wrong, for the trace.</summary>
    public KoladaException Failed(KoladaException error)
    {
        activity?.SetStatus(ActivityStatusCode.Error, error.Message);
        return error;
    }

    public void Dispose()
    {
        if (Url is null)
            return;
        var outcome = status is { } answered ? ((int)answered).ToString(CultureInfo.InvariantCulture) : "none";
        var seconds = clock.GetElapsedTime(began).TotalSeconds;
        Instruments.Duration.Record(seconds, new KeyValuePair<string, object?>(Instruments.Status, outcome));
        activity?.Dispose();
    }
}
