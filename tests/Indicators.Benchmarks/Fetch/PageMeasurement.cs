using System.Collections.Concurrent;
using System.Globalization;
using Kolada;
using Kolada.Replica;

namespace Indicators.Benchmarks.Fetch;

/// <summary>What the client takes for one full page of Kolada's, hashed and through its pipeline, from bytes in memory.</summary>
/// <remarks>
/// <c>dotnet run -c Release --project tests/Indicators.Benchmarks -- pages</c>. In processor time, which other work on the machine
/// lengthens
/// less than the clock's. It knows the client by its public face only, so it runs on an older Kolada.dll put in its place too.
/// </remarks>
internal static class PageMeasurement
{
    private const int Rows = 5000;
    private const int PagesARound = 20;

    /// <summary>Measures and prints one row for docs/performance.md. A first round is not counted.</summary>
    public static async Task RunAsync(int rounds)
    {
        var figures = MeasuredFigures.Shipped();
        using var replica = new Remembering(new KoladaReplica(figures));
        var hashes = new ConcurrentBag<string>();
        using var kolada = KoladaHttp.Create(
            new KoladaOptions { RequestsPerSecond = 0, OnAnswer = answer => hashes.Add(answer.Sha256) },
            replica
        );
        var query = new DataQuery
        {
            Kpis = [.. MeasuredFigures.Kpis(figures).Take(Batches.MostIds)],
            Municipalities = [.. figures.Municipalities.Where(area => area.Type == "K").Select(area => area.Id).Take(Batches.MostIds)],
        };
        var (milliseconds, megabytes) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            GC.Collect();
            var (start, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
            for (var i = 0; i < PagesARound; i++)
            {
                var page = await kolada.Api.DataAsync(query, page: 1, perPage: Rows);
                if (page.Values.Count != Rows)
                    throw new InvalidOperationException($"The page has {page.Values.Count} rows.");
            }

            if (round == 0)
                continue;
            milliseconds.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds / PagesARound);
            megabytes.Add((GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6 / PagesARound);
        }

        milliseconds.Sort();
        megabytes.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Rows} rows, {replica.Bytes / 1e6:0.00} MB: {milliseconds[rounds / 2]:0.0} ms of the processor a page "
                    + $"({milliseconds[0]:0.0}–{milliseconds[^1]:0.0}), {megabytes[rounds / 2]:0.0} MB allocated"
            )
        );
    }

    /// <summary>Gives the same bytes again without making them again, as a stream, as the network does.</summary>
    private sealed class Remembering(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private byte[]? body;

        public long Bytes => body?.Length ?? 0;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (body is null)
            {
                using var made = await base.SendAsync(request, cancellationToken);
                body = await made.Content.ReadAsByteArrayAsync(cancellationToken);
            }

            return new HttpResponseMessage { Content = new StreamContent(new Passing(body)) };
        }
    }

    /// <summary>A stream whose length is not known, as that of a packed answer.</summary>
    private sealed class Passing(byte[] body) : MemoryStream(body, writable: false)
    {
        public override bool CanSeek => false;
    }
}
