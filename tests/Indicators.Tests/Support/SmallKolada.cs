using System.Net;
using Indicators.Catalogue;
using Indicators.Fetching;
using Indicators.Store;
using Kolada;
using Kolada.Replica;
using Kolada.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Indicators.Tests.Support;

/// <summary>A few real KPIs behind a replica of the API, and a fetch of them into a store.</summary>
internal static class SmallKolada
{
    public static readonly string[] Kpis = ["N00700", "N00964", "N00973"];

    private static readonly Lazy<ReplicaFigures> All = new(() => ShippedFigures.Read(Repository.Figures, Repository.Kpis));

    /// <summary>All the figures that ship.</summary>
    public static ReplicaFigures AllFigures => All.Value;

    private static readonly ValueRanges Ranges = new(CatalogueReader.Read(Repository.Catalogue));

    public static ReplicaFigures Figures { get; } =
        All.Value with
        {
            Series = [.. All.Value.Series.Where(series => Kpis.Contains(series.Kpi))],
        };

    public static Task<FetchSummary> FetchAsync(
        WriteSession store,
        HttpMessageHandler replies,
        DateTimeOffset at,
        IReadOnlyList<string>? kpis = null,
        IReadOnlySet<string>? accepted = null
    ) => FetchAsync(store, new KoladaOptions(), replies, at, kpis, accepted);

    /// <summary>Fetches over a real port.</summary>
    public static Task<FetchSummary> FetchAsync(
        WriteSession store,
        Uri address,
        DateTimeOffset at,
        TimeProvider? patience = null,
        IReadOnlySet<string>? accepted = null
    ) => FetchAsync(store, new KoladaOptions { BaseAddress = address }, replies: null, at, accepted: accepted, patience: patience);

    /// <summary>The figures with every cell of some series made into another.</summary>
    public static ReplicaFigures With(
        Func<ReplicaSeries, int, ReplicaCell, ReplicaCell> cell,
        Func<ReplicaSeries, bool>? which = null,
        ReplicaFigures? of = null
    ) =>
        (of ?? Figures) with
        {
            Series =
            [
                .. (of ?? Figures).Series.Select(one =>
                    which?.Invoke(one) == false
                        ? one
                        : one with
                        {
                            Cells = [.. one.Cells.Select((was, i) => was.IsPublished ? cell(one, one.FirstYear + i, was) : was)],
                        }
                ),
            ],
        };

    private static async Task<FetchSummary> FetchAsync(
        WriteSession store,
        KoladaOptions basis,
        HttpMessageHandler? replies,
        DateTimeOffset at,
        IReadOnlyList<string>? kpis = null,
        IReadOnlySet<string>? accepted = null,
        TimeProvider? patience = null
    )
    {
        var clock = new ManualClock(at);
        var told = new List<StoredAnswer>();
        var options = basis with
        {
            RequestsPerSecond = 0,
            RetryDelay = TimeSpan.Zero,
            LongestRetryDelay = TimeSpan.Zero,
            MaxRetries = 8,
            OnAnswer = answer =>
                told.Add(
                    new StoredAnswer(
                        answer.Url.PathAndQuery,
                        (int)answer.Status,
                        answer.Bytes,
                        (long)answer.Duration.TotalMilliseconds,
                        answer.Sha256
                    )
                    {
                        Date = answer.Date,
                    }
                ),
        };
        using var kolada = KoladaHttp.Create(options, replies, patience);
        return await new Fetcher(store, kolada, clock, NullLogger.Instance, told).FetchAsync(
            new FetchOrder(kpis ?? Kpis, "replica", CopyTime: null, accepted ?? new HashSet<string>()) { Ranges = Ranges },
            progress: null,
            CancellationToken.None
        );
    }

    /// <summary>Every stored cell as text, to compare stores by.</summary>
    public static IReadOnlyList<string> Cells(ReadSession store, DateTimeOffset asOf) =>
        [
            .. store
                .Measurements.Read(Kpis, asOf)
                .Select(cell =>
                    FormattableString.Invariant($"{cell.Kpi} {cell.Municipality} {cell.Year} {cell.Gender} {cell.Value:R} {cell.Status}")
                )
                .Order(StringComparer.Ordinal),
        ];
}

/// <summary>Lets a share of the answers fail in ways that pass: each is right when it has been asked again, at most five times.</summary>
internal sealed class TransientFaults(HttpMessageHandler inner, int seed, double share) : DelegatingHandler(inner)
{
    private const int MostInARow = 5;
    private static readonly int[] Passing = [408, 500, 502, 503, 504];

    private readonly Lock gate = new();
    private readonly Random random = new(seed);
    private readonly Dictionary<string, int> inARow = [];

    public int Faults { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        switch (Draw(request.RequestUri!.PathAndQuery))
        {
            case null:
                return await base.SendAsync(request, cancellationToken);
            case < 5 and { } one:
                return Answer(request, (HttpStatusCode)Passing[one], "<html>");
            case 5:
                var busy = Answer(request, HttpStatusCode.TooManyRequests, "");
                busy.Headers.RetryAfter = new(TimeSpan.Zero);
                return busy;
            case 6:
                throw new HttpRequestException("Connection reset");
            case 7:
                return Answer(request, HttpStatusCode.OK, "<html>tillfälligt fel</html>");
            default:
                using (var whole = await base.SendAsync(request, cancellationToken))
                {
                    var body = await whole.Content.ReadAsByteArrayAsync(cancellationToken);
                    return new HttpResponseMessage(HttpStatusCode.OK)
                    {
                        RequestMessage = request,
                        Content = new ByteArrayContent(body[..(body.Length / 2)]),
                    };
                }
        }
    }

    // Which fault this question meets; null when it meets none.
    private int? Draw(string question)
    {
        lock (gate)
        {
            var before = inARow.GetValueOrDefault(question);
            var fails = random.NextDouble() < share && before < MostInARow;
            inARow[question] = fails ? before + 1 : 0;
            Faults += fails ? 1 : 0;
            return fails ? random.Next(9) : null;
        }
    }

    private static HttpResponseMessage Answer(HttpRequestMessage request, HttpStatusCode status, string body) =>
        new(status) { RequestMessage = request, Content = new StringContent(body) };
}

/// <summary>Answers everything but what asks for one KPI's values: that is an error, or hangs.</summary>
internal sealed class DeadKpi(HttpMessageHandler inner, string kpi, SkippingClock? hangs = null) : DelegatingHandler(inner)
{
    private int asked;

    public int Asked => asked;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (
            !request.RequestUri!.AbsolutePath.Contains("/data/", StringComparison.Ordinal)
            || !request.RequestUri.AbsolutePath.Contains(kpi, StringComparison.Ordinal)
        )
        {
            return await base.SendAsync(request, cancellationToken);
        }

        Interlocked.Increment(ref asked);
        if (hangs is not null)
        {
            // The one who asks has waited as long as it waits; by the machine's clock nobody waits.
            hangs.Advance(new KoladaOptions().AttemptTimeout);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        }

        return new HttpResponseMessage(HttpStatusCode.InternalServerError) { RequestMessage = request, Content = new StringContent("") };
    }
}
