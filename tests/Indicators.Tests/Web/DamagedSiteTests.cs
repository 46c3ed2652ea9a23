using System.Collections.Concurrent;
using System.Net;
using Dapper;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web;

/// <summary>The service on a store whose pages are no longer what they were: it stands, and says so.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class DamagedSiteTests(FetchedStore fetched) : IDisposable
{
    private static readonly string[] Pages = ["/", "/planer/sollentuna", "/rapporter", "/jamfor", "/kalender.ics", "/rapporter/utkast"];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(0.02, 0.9)]
    public async Task The_service_starts_says_it_in_a_sentence_and_every_address_answers(double from, double until)
    {
        Damage(from, until);
        var told = new ConcurrentQueue<string>();
        await using (var site = await SmallSite.StartAsync(folder, tell: told.Enqueue))
        {
            await site.Log.HeardAsync("reading-failed");
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(site, "/health/live")).Status);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await AskAsync(site, "/health/ready")).Status);
            foreach (var page in Pages)
            {
                var (status, text) = await AskAsync(site, page);
                Assert.Equal((page, HttpStatusCode.InternalServerError), (page, status));
                Assert.Contains("Sidan kunde inte visas. Felet är hos oss och inte hos dig.", text, StringComparison.Ordinal);
            }

            var api = await AskAsync(site, "/api/v1/values?kpi=N00217&municipality=0163");
            Assert.Equal(HttpStatusCode.InternalServerError, api.Status);
            Assert.Contains("Felet är hos oss", api.Text, StringComparison.Ordinal);
        }

        var sentence = Assert.Single(told);
        Assert.Equal(
            $"Databasen {SmallSite.Db(folder)} är skadad. Lägg tillbaka en säkerhetskopia, eller välj en annan fil med --db FIL.",
            sentence
        );
    }

    // Neither a trace nor a path of the machine is for readers.
    private async Task<(HttpStatusCode Status, string Text)> AskAsync(SmallSite site, string address)
    {
        using var answer = await site.Client.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain(folder.Path, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        return (answer.StatusCode, text);
    }

    // The part of the store from one share of its length to another, the first page left as it is: it says whose the file is.
    private void Damage(double from, double until)
    {
        File.Copy(fetched.Db, SmallSite.Db(folder));
        using (var connection = StoreRows.Open(SmallSite.Db(folder)))
        {
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
        }

        using var file = new FileStream(SmallSite.Db(folder), FileMode.Open, FileAccess.Write);
        var (first, last) = (Math.Max(4096, (long)(file.Length * from)), (long)(file.Length * until));
        file.Position = first;
        file.Write(Enumerable.Repeat((byte)0xA5, (int)(last - first)).ToArray());
    }
}
