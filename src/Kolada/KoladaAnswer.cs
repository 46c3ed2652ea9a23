using System.Net;

namespace Kolada;

/// <summary>An answer of Kolada's that was read to its last byte, of any status: see <see cref="KoladaOptions.OnAnswer"/>.</summary>
public sealed record KoladaAnswer
{
    /// <summary>What was asked; its <see cref="Uri.PathAndQuery"/> is the question.</summary>
    public required Uri Url { get; init; }

    /// <summary>What Kolada answered.</summary>
    public required HttpStatusCode Status { get; init; }

    /// <summary>When Kolada says that it answered, by its own clock: the header <c>Date</c>; null when there is none.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Length of the body, after decompression.</summary>
    public required long Bytes { get; init; }

    /// <summary>From sending the request to the last byte; waiting for a turn is not in it.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>
    /// SHA-256 of the body after decompression, 64 lowercase hexadecimal digits: what <c>curl --compressed … | sha256sum</c> gives.
    /// </summary>
    public required string Sha256 { get; init; }
}
