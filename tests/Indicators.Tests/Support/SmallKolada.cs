using System.Net;
using Indicators.Fetching;
using Indicators.Store;
using Kolada;
using Kolada.Replica;
using Microsoft.Extensions.Logging.Abstractions;

namespace Indicators.Tests.Support;

/// <summary>A few real KPIs behind a replica of the API, and a fetch of them into a store.</summary>
internal static class SmallKolada
{
    public static readonly string[] Kpis = ["N00700", "N00964", "N00973"];

    private static readonly Lazy<ReplicaFigures> All = new(() => ShippedFigures.Read(Repository.Figures));

    public static ReplicaFigures Figures { get; } = All.Value with { Series = [.. All.Value.Series.Where(series => Kpis.Contains(series.Kpi))] };

    public static async Task<FetchSummary> FetchAsync(
        Database database, HttpMessageHandler replies, DateTimeOffset at, IReadOnlyList<string>? kpis = null, IReadOnlySet<string>? accepted = null)
    {
        var clock = new ManualClock(at);
        var told = new List<StoredAnswer>();
        var options = new KoladaOptions
        {
            RequestsPerSecond = 0,
            RetryDelay = TimeSpan.Zero,
            LongestRetryDelay = TimeSpan.Zero,
            MaxRetries = 8,
            OnAnswer = answer => told.Add(new StoredAnswer(answer.Url.PathAndQuery, (int)answer.Status, answer.Bytes, (long)answer.Duration.TotalMilliseconds, answer.Sha256)),
        };
        using var kolada = KoladaHttp.Create(options, replies);
        return await new Fetcher(database, kolada, clock, NullLogger.Instance, told).FetchAsync(
            new FetchOrder(kpis ?? Kpis, "replica", CopyTime: null, accepted ?? new HashSet<string>()), progress: null, CancellationToken.None);
    }

    /// <summary>Every stored cell as text, to compare stores by.</summary>
    public static IReadOnlyList<string> Cells(Database database, DateTimeOffset asOf) =>
    [
        .. new MeasurementStore(database).Read(Kpis, asOf)
            .Select(cell => FormattableString.Invariant($"{cell.Kpi} {cell.Municipality} {cell.Year} {cell.Gender} {cell.Value:R} {cell.Status}"))
            .Order(StringComparer.Ordinal),
    ];
}

/// <summary>Lets a share of the answers fail in ways that pass: each is right when it is asked again.</summary>
internal sealed class TransientFaults(HttpMessageHandler inner, int seed, double share) : DelegatingHandler(inner)
{
    private readonly Random random = new(seed);

    public int Faults { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (random.NextDouble() >= share)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        Faults++;
        switch (random.Next(6))
        {
            case 0: return Answer(request, HttpStatusCode.ServiceUnavailable, "");
            case 1: return Answer(request, HttpStatusCode.BadGateway, "<html>");
            case 2:
                var busy = Answer(request, HttpStatusCode.TooManyRequests, "");
                busy.Headers.RetryAfter = new(TimeSpan.Zero);
                return busy;
            case 3: throw new HttpRequestException("Connection reset");
            case 4: return Answer(request, HttpStatusCode.OK, "<html>tillfälligt fel</html>");
            default:
                using (var whole = await base.SendAsync(request, cancellationToken))
                {
                    var body = await whole.Content.ReadAsByteArrayAsync(cancellationToken);
                    return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(body[..(body.Length / 2)]) };
                }
        }
    }

    private static HttpResponseMessage Answer(HttpRequestMessage request, HttpStatusCode status, string body) =>
        new(status) { RequestMessage = request, Content = new StringContent(body) };
}

/// <summary>Answers everything but what asks for one KPI's values.</summary>
internal sealed class DeadKpi(HttpMessageHandler inner, string kpi) : DelegatingHandler(inner)
{
    public int Asked { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.RequestUri!.AbsolutePath.Contains("/data/", StringComparison.Ordinal) || !request.RequestUri.AbsolutePath.Contains(kpi, StringComparison.Ordinal))
        {
            return base.SendAsync(request, cancellationToken);
        }

        Asked++;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError) { RequestMessage = request, Content = new StringContent("") });
    }
}
