using System.Net;
using Indicators.Store;
using Indicators.Tests.Support;

namespace Indicators.Tests.Fetching;

public sealed class KoladaWordsTests
{
    [Theory]
    [InlineData(500, "Kolada svarade med fel 500")]
    [InlineData(503, "Kolada svarade med fel 503")]
    [InlineData(429, "Kolada ber oss vänta.")]
    [InlineData(404, "Det finns inget API på")]
    [InlineData(410, "Den här versionen av Koladas API är stängd")]
    [InlineData(422, "Kolada tog inte emot frågan. Det är ett fel i programmet; anmäl det med Koladas svar: {\"detail\":\"fel\"}")]
    public async Task Each_status_has_a_sentence_that_says_what_to_do(int status, string said)
    {
        using var database = Database.InMemory();

        var fault = await Assert.ThrowsAsync<UserException>(() => SmallKolada.FetchAsync(database, new Always((HttpStatusCode)status, "{\"detail\":\"fel\"}"), CommandLine.Morning));

        Assert.Equal(ExitCode.Failed, fault.Code);
        Assert.StartsWith(said, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>underhåll</html>")]
    [InlineData("{\"count\": 0}")]                                                 // values is missing
    [InlineData("{\"values\": [{\"id\": \"N00700\"}], \"next_url\": null}")]       // a KPI without a title
    public async Task An_answer_that_cannot_be_trusted_is_not_written_and_is_told(string body)
    {
        using var database = Database.InMemory();

        var fault = await Assert.ThrowsAsync<UserException>(() => SmallKolada.FetchAsync(database, new Always(HttpStatusCode.OK, body), CommandLine.Morning));

        Assert.StartsWith("Koladas svar går inte att lita på, så det skrevs inte.", fault.Message, StringComparison.Ordinal);
    }

    private sealed class Always(HttpStatusCode status, string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { RequestMessage = request, Content = new StringContent(body) });
    }
}
