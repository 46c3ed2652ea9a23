using System.ComponentModel.DataAnnotations;

namespace Kolada;

/// <summary>How to talk to Kolada. The defaults are for the public API; <see cref="Validate"/> says in words what cannot be.</summary>
public sealed record KoladaOptions
{
    /// <summary>The slowest pace that can be asked for, a request in a hundred seconds: what is slower never ends.</summary>
    public const double SlowestPace = 0.01;

    /// <summary>The fastest.</summary>
    public const double FastestPace = 1000;

    /// <summary>Root of API v3. A closing slash is added where it is missing.</summary>
    public Uri BaseAddress { get; init; } = new("https://api.kolada.se/v3/");

    /// <summary>Most ids in one path segment, 1–25: Kolada refuses more than 25.</summary>
    public int IdsPerRequest { get; init; } = Batches.MostIds;

    /// <summary>Rows a page, 1–5 000: Kolada refuses more, and fewer only cost requests.</summary>
    public int PageSize { get; init; } = 5000;

    /// <summary>
    /// Requests a second, evenly spaced; 0 = no limit. 5, because Kolada states no limit and other clients have been welcome at 5.
    /// </summary>
    public double RequestsPerSecond { get; init; } = 5;

    /// <summary>Requests under way at the same time, at least 1. 4, so that a slow answer does not stop the rest.</summary>
    public int RequestsAtOnce { get; init; } = 4;

    /// <summary>How long one try may take, to the last byte. 20 s: a full page takes about two.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Tries after the first, 0–10. 4 with doubled waits ride out a restart (about 8 s) without holding up the run.</summary>
    public int MaxRetries { get; init; } = 4;

    /// <summary>
    /// How many of the tries may follow on one that took too long, 0–10. 1: a KPI that hangs costs 40 s in company and 40 s alone,
    /// so that a run whose one KPI is dead still ends within two minutes.
    /// </summary>
    public int MaxTimeoutRetries { get; init; } = 1;

    /// <summary>The wait before the first retry; it doubles for each, with jitter so that clients do not return in step.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest wait before a retry. A <c>Retry-After</c> beyond it is not waited for: the request fails and says so.</summary>
    public TimeSpan LongestRetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// As long as nothing at all has answered since the first request, the client gives up when this has passed, whatever tries are left.
    /// 25 s: a person without a network is told within half a minute. A client that has given up stays so; make a new one.
    /// </summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>
    /// Who asks, and how to reach them: <c>Name/1.0 (mail@example.org)</c>. Set it, or <see cref="Contact"/>, so that RKA can write
    /// before it has to block.
    /// </summary>
    public string UserAgent { get; init; } = "kolada-dotnet/0.1";

    /// <summary>
    /// Whom RKA can write to, an e-mail address or a web page: sent in parentheses after <see cref="UserAgent"/>; null = nothing more
    /// is said.
    /// </summary>
    public string? Contact { get; init; }

    /// <summary>
    /// Told of every answer that was read to its last byte, whatever its status, also those that are asked for again; null = nobody.
    /// Not told: answers that broke off or are no JSON. Called from the requests' threads, several at a time, before the rows are handed
    /// out: be quick and do not throw.
    /// </summary>
    public Action<KoladaAnswer>? OnAnswer { get; init; }

    /// <summary>Throws <see cref="ValidationException"/> with one sentence for the first option that cannot be.</summary>
    public void Validate()
    {
        Require(
            BaseAddress.IsAbsoluteUri && BaseAddress.Scheme is "http" or "https",
            $"BaseAddress is {BaseAddress}: it must be an http or https address."
        );
        Require(BaseAddress.IsAbsoluteUri && BaseAddress.Query.Length == 0, $"BaseAddress is {BaseAddress}: it must not have a query.");
        Require(
            IdsPerRequest is >= 1 and <= Batches.MostIds,
            $"IdsPerRequest is {IdsPerRequest}: it must be between 1 and {Batches.MostIds}."
        );
        Require(PageSize is >= 1 and <= 5000, $"PageSize is {PageSize}: it must be between 1 and 5000.");
        Require(
            RequestsPerSecond is 0 or (>= SlowestPace and <= FastestPace),
            $"RequestsPerSecond is {RequestsPerSecond}: it must be 0 (no limit), or between {SlowestPace} and {FastestPace}."
        );
        Require(RequestsAtOnce is >= 1 and <= 64, $"RequestsAtOnce is {RequestsAtOnce}: it must be between 1 and 64.");
        Require(
            AttemptTimeout > TimeSpan.Zero && AttemptTimeout <= TimeSpan.FromHours(1),
            $"AttemptTimeout is {AttemptTimeout}: it must be more than 0 and at most an hour."
        );
        Require(MaxRetries is >= 0 and <= 10, $"MaxRetries is {MaxRetries}: it must be between 0 and 10.");
        Require(MaxTimeoutRetries is >= 0 and <= 10, $"MaxTimeoutRetries is {MaxTimeoutRetries}: it must be between 0 and 10.");
        Require(
            RetryDelay >= TimeSpan.Zero && RetryDelay <= LongestRetryDelay,
            $"RetryDelay is {RetryDelay}: it must be between 0 and LongestRetryDelay, {LongestRetryDelay}."
        );
        Require(LongestRetryDelay <= TimeSpan.FromHours(1), $"LongestRetryDelay is {LongestRetryDelay}: it must be at most an hour.");
        Require(
            GiveUpAfter > TimeSpan.Zero && GiveUpAfter <= TimeSpan.FromHours(1),
            $"GiveUpAfter is {GiveUpAfter}: it must be more than 0 and at most an hour."
        );
        Require(
            Contact is null || IsComment(Contact),
            $"Contact is '{Contact}': it must be an e-mail address or a web page, in ASCII and without parentheses."
        );
        using var request = new HttpRequestMessage();
        Require(
            request.Headers.UserAgent.TryParseAdd(UserAgent),
            $"UserAgent is '{UserAgent}': it must be a name, a slash and a version, with the contact in parentheses."
        );
    }

    /// <summary>What is sent as <c>User-Agent</c>.</summary>
    internal string Sender => Contact is null ? UserAgent : $"{UserAgent} ({Contact})";

    private static bool IsComment(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.All(letter => letter is >= ' ' and <= '~' and not ('(' or ')' or '\\'));

    private static void Require(bool holds, FormattableString sentence)
    {
        if (!holds)
            throw new ValidationException(FormattableString.Invariant(sentence));
    }
}
