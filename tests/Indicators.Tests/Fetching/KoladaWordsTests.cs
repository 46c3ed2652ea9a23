using System.Net;
using System.Net.Sockets;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;
using Kolada.Tests.Support;

namespace Indicators.Tests.Fetching;

/// <summary>What the analyst reads when Kolada answers over a real port in a way that no figures come of.</summary>
public sealed class KoladaWordsTests
{
    [Theory]
    [InlineData(408, "Kolada svarade med fel 408")]
    [InlineData(500, "Kolada svarade med fel 500")]
    [InlineData(502, "Kolada svarade med fel 502")]
    [InlineData(503, "Kolada svarade med fel 503")]
    [InlineData(504, "Kolada svarade med fel 504")]
    [InlineData(429, "Kolada ber oss vänta. Försök igen om en stund, eller fråga långsammare med --rate.")]
    [InlineData(403, "Frågan släpptes inte fram till Kolada (fel 403")]
    [InlineData(404, "Det finns inget API på")]
    [InlineData(410, "Den här versionen av Koladas API är stängd")]
    [InlineData(422, "Kolada tog inte emot frågan. Det är ett fel i programmet; anmäl det med Koladas svar: {\"detail\":\"fel\"}")]
    public async Task Each_status_has_a_sentence_that_says_what_to_do(int status, string said) =>
        Assert.StartsWith(said, await SaidAsync(Answer.Status(status, "{\"detail\":\"fel\"}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("75", "Kolada ber oss vänta i 75 sekunder. Försök igen då, eller fråga långsammare med --rate.")]
    [InlineData("3600", "Kolada ber oss vänta i 60 minuter. Försök igen då, eller fråga långsammare med --rate.")]
    public async Task A_wait_that_is_too_long_to_wait_for_is_told(string seconds, string said) =>
        Assert.Equal(said, await SaidAsync(Answer.Status(429, retryAfter: seconds)));

    [Theory]
    [InlineData("<html>underhåll</html>", "kan en brandvägg eller inloggningssida svara i Koladas ställe")]
    [InlineData("{\"count\": 0}", "anmäl det med orsaken")] // values is missing
    [InlineData("{\"values\": [{\"id\": \"N00700\"}], \"next_url\": null}", "anmäl det med orsaken")] // a KPI without a title
    [InlineData("{\"values\": [], \"next_url\": \"?page=7\"}", "its next_url is ?page=7 where page 2 comes next")]
    public async Task An_answer_that_cannot_be_trusted_is_not_written_and_is_told(string body, string why)
    {
        var said = await SaidAsync(Answer.Body(body));

        Assert.StartsWith("Koladas svar går inte att lita på, så det skrevs inte.", said, StringComparison.Ordinal);
        Assert.Contains(why, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_each_time_is_told_as_half_an_answer() =>
        Assert.Matches(
            "^Kolada svarar inte på http://127.0.0.1:[0-9]+, eller bara med en del av svaret. Försök igen senare, eller använd",
            await SaidAsync(Answer.Cut())
        );

    [Fact]
    public async Task A_login_page_in_Koladas_place_is_told_as_one_and_its_secrets_are_not() =>
        Assert.Matches(
            "^http://127.0.0.1:[0-9]+ svarar med en omdirigering till https://login.example.org/saml, och den följs inte. "
                + "Kontrollera adressen \\(--kolada URL\\) och proxyn: oftast är det en inloggningssida i Koladas ställe. "
                + "Fråga it-avdelningen, eller använd siffrorna som följer med: --offline.$",
            await SaidAsync(Answer.Redirect("https://anna:hemligt@login.example.org/saml?token=hemligt"))
        );

    [Fact]
    public async Task An_answer_that_is_too_large_is_told_with_its_limit() =>
        Assert.Matches(
            "^Svaret från http://127.0.0.1:[0-9]+ är större än 64 kB, och så stora är inte Koladas svar, så det lästes inte. "
                + "Kontrollera adressen \\(--kolada URL\\), eller försök igen senare, eller använd siffrorna som följer med: --offline.$",
            await SaidAsync(
                new Answer(context =>
                {
                    context.Response.Headers["X-Padding"] = new string('x', 2 << 20);
                    return Task.CompletedTask;
                })
            )
        );

    [Fact]
    public async Task A_port_where_nobody_listens_is_told_as_the_network()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = new Uri($"http://{listener.LocalEndpoint}/v3/");
        listener.Stop();

        Assert.Equal(
            $"Kolada svarar inte på {port.GetLeftPart(UriPartial.Authority)}. Kontrollera nätverket "
                + "och försök igen, eller använd siffrorna som följer med: --offline.",
            await SaidAsync(port)
        );
    }

    [Fact]
    public async Task A_secure_connection_that_is_not_accepted_is_told_as_something_in_between()
    {
        await using var plain = await LocalServer.StartAsync(new HttpClientHandler());

        Assert.Contains(
            ": den säkra anslutningen godtogs inte. Oftast är det en brandvägg eller proxy: fråga it-avdelningen",
            await SaidAsync(new UriBuilder(plain.BaseAddress) { Scheme = "https" }.Uri),
            StringComparison.Ordinal
        );
    }

    private static async Task<string> SaidAsync(Answer answer)
    {
        // More than the tries that a fetch makes.
        await using var server = await LocalServer.StartAsync(new HttpClientHandler(), Enumerable.Repeat(answer, 20));
        return await SaidAsync(server.BaseAddress);
    }

    private static async Task<string> SaidAsync(Uri address)
    {
        using var store = WriteSession.InMemory();
        var fault = await Assert.ThrowsAsync<UserException>(() => SmallKolada.FetchAsync(store, address, CommandLine.Morning));
        Assert.Equal(ExitCode.Failed, fault.Code);
        return fault.Message;
    }
}
