using System.Net;

namespace Kolada;

/// <summary>A question that Kolada did not answer well. Everything else that is thrown is a bug, or a cancellation.</summary>
public sealed class KoladaException : Exception
{
    internal KoladaException(KoladaFault kind, Uri url, string message, Exception? inner = null)
        : base(message, inner)
    {
        Kind = kind;
        Url = url;
    }

    /// <summary>What went wrong.</summary>
    public KoladaFault Kind { get; }

    /// <summary>What was asked.</summary>
    public Uri Url { get; }

    /// <summary>The status that Kolada answered; null when there was none, or when it was 200 and the body bad.</summary>
    public HttpStatusCode? Status { get; internal init; }

    /// <summary>The beginning of the answer's text, such as Kolada's reason for a 422; null when there was none.</summary>
    public string? Body { get; internal init; }

    /// <summary>How long Kolada asks us to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; internal init; }

    /// <summary>Where an answer leads instead of being one; null when it does not.</summary>
    public Uri? Location { get; internal init; }

    /// <summary>The limit in bytes, unpacked, that an answer has passed; null when it has not.</summary>
    public long? Limit { get; internal init; }

    /// <summary>Whether the same question may well be answered in a while.</summary>
    internal bool IsTransient { get; init; }

    internal static KoladaException Unreachable(Uri url, Exception inner) =>
        new(KoladaFault.Unreachable, url, $"Kolada cannot be reached at {url}: {inner.Message}", inner) { IsTransient = true };

    internal static KoladaException BrokenOff(Uri url, Exception inner) =>
        new(KoladaFault.Unreachable, url, $"Kolada's answer broke off at {url}: {inner.Message}", inner) { IsTransient = true };

    internal static KoladaException TooSlow(Uri url, TimeSpan limit, Exception inner) =>
        new(KoladaFault.Unreachable, url, $"Kolada did not answer within {limit.TotalSeconds:0.#} s at {url}.", inner);

    internal static KoladaException BadAnswer(Uri url, string why) =>
        new(KoladaFault.BadAnswer, url, $"Kolada's answer cannot be used, {why}: {url}");

    internal static KoladaException Redirected(Uri url, Uri location) =>
        new(KoladaFault.Redirected, url, $"Kolada's answer leads elsewhere, to {location}: {url}") { Location = location };

    internal static KoladaException TooLarge(Uri url, long limit) =>
        new(KoladaFault.TooLarge, url, FormattableString.Invariant($"Kolada's answer is larger than {limit} bytes: {url}"))
        {
            Limit = limit,
        };

    internal static KoladaException Empty(Uri url) =>
        new(KoladaFault.BadAnswer, url, $"Kolada's answer cannot be used, it is null or has no body: {url}") { IsTransient = true };

    internal static KoladaException NotJson(Uri url, Exception inner) =>
        new(KoladaFault.BadAnswer, url, $"Kolada's answer cannot be read at {url}: {inner.Message}", inner) { IsTransient = true };
}
