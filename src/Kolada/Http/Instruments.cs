using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Kolada.Http;

/// <summary>What a host can listen to without a word to the client: the meter and the activity source, both named <c>Kolada</c>.</summary>
internal static class Instruments
{
    /// <summary>The tag of the duration: a status, or <c>none</c> when no answer came.</summary>
    public const string Status = "http.response.status_code";

    public static readonly ActivitySource Source = new("Kolada");

    private static readonly Meter Meter = new("Kolada");

    public static readonly Counter<long> Requests = Meter.CreateCounter<long>(
        "kolada.requests",
        "{request}",
        "Requests sent, with those that were tried again."
    );

    public static readonly Counter<long> Retries = Meter.CreateCounter<long>("kolada.retries", "{request}", "Tries after the first.");

    public static readonly Counter<long> Bytes = Meter.CreateCounter<long>("kolada.bytes", "By", "Bytes of answers, after decompression.");

    public static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "kolada.request.duration",
        "s",
        "From sending a request to its last byte, or to its failure."
    );
}
