using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Indicators.Tests.Support;
using Indicators.Web.Snapshot;

namespace Indicators.Tests.Web.OpenApi;

/// <summary>How the API speaks HTTP: forms, marks, times, other methods and other sites' pages.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class ApiHttpTests(FetchedStore store) : IAsyncLifetime
{
    private SiteUnderTest site = null!;

    public async Task InitializeAsync() => site = await store.SiteAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("TEXT/CSV;charset=utf-8", "text/csv")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/csv;q=0.2, application/json;q=0.9", "application/json")]
    [InlineData("application/json;q=0.2, text/csv;q=0.9", "text/csv")]
    [InlineData("application/json;q=0, */*", "text/csv")] // all but JSON
    [InlineData("text/csv;q=0, */*;q=0.1", "application/json")]
    [InlineData("text/csv, */*", "text/csv")] // of alike, the one named more closely
    [InlineData("text/*, application/json", "application/json")]
    [InlineData("text/csv, application/json", "text/csv")] // then the one named first
    [InlineData("application/json, text/csv", "application/json")]
    [InlineData("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "application/json")] // what Java sends
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json")] // what a browser sends
    [InlineData("strunt", "application/json")] // what cannot be read counts for nothing
    [InlineData("", "application/json")]
    [InlineData("application/xml", null)]
    [InlineData("text/html, image/*;q=0.8", null)]
    [InlineData("application/json;q=0, text/csv;q=0", null)]
    [InlineData("*/*;q=0", null)]
    public async Task The_form_is_the_one_that_Accept_wishes_for_most(string accept, string? type)
    {
        using var answer = await AskAsync("/api/v1/plans", HttpMethod.Get, ("Accept", accept));
        Assert.Equal(type is null ? HttpStatusCode.NotAcceptable : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type ?? "application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["Accept", "Accept-Encoding"], answer.Headers.Vary);
    }

    [Fact]
    public async Task The_form_in_the_address_goes_before_the_header()
    {
        using var answer = await AskAsync("/api/v1/plans?format=csv", HttpMethod.Get, ("Accept", "application/xml"));
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task JSON_CSV_and_each_packed_have_marks_of_their_own_and_each_is_known_again()
    {
        List<string> marks = [];
        foreach (var accept in new[] { "application/json", "text/csv" })
        {
            foreach (var encoding in new[] { "identity", "gzip", "br, gzip;q=0.5", "gzip;q=0", "*" })
            {
                (string, string)[] headers = [("Accept", accept), ("Accept-Encoding", encoding)];
                using var answer = await AskAsync("/api/v1/indicators", HttpMethod.Get, headers);
                var isPacked = encoding is "gzip" or "br, gzip;q=0.5" or "*";
                Assert.Equal(isPacked ? ["gzip"] : [], answer.Content.Headers.ContentEncoding);
                Assert.Equal(isPacked, answer.Headers.ETag!.Tag.Contains("gzip", StringComparison.Ordinal));
                marks.Add(answer.Headers.ETag.Tag);
                using var again = await AskAsync(
                    "/api/v1/indicators",
                    HttpMethod.Get,
                    [.. headers, ("If-None-Match", $"\"annat\", W/{answer.Headers.ETag}")]
                );
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
                Assert.Equal(answer.Headers.ETag, again.Headers.ETag);
                Assert.Equal(answer.Headers.Vary, again.Headers.Vary);
                Assert.Equal(0, again.Content.Headers.ContentLength ?? 0);
            }
        }

        Assert.Equal(4, marks.Distinct().Count());
    }

    [Fact]
    public async Task The_time_of_the_reading_tells_what_a_client_has_and_a_mark_goes_before_it()
    {
        using var first = await AskAsync("/api/v1/plans", HttpMethod.Get);
        var read = first.Content.Headers.LastModified!.Value;
        Assert.Equal(CommandLine.Morning, read);
        Assert.Equal(HttpStatusCode.NotModified, await SinceAsync(read));
        Assert.Equal(HttpStatusCode.NotModified, await SinceAsync(read.AddHours(1)));
        Assert.Equal(HttpStatusCode.OK, await SinceAsync(read.AddSeconds(-1)));
        Assert.Equal(HttpStatusCode.OK, await SinceAsync(read, ("If-None-Match", "\"annat\"")));
        using var unreadable = await AskAsync("/api/v1/plans", HttpMethod.Get, ("If-Modified-Since", "strunt"));
        Assert.Equal(HttpStatusCode.OK, unreadable.StatusCode);
    }

    [Fact]
    public async Task Two_readings_within_a_second_are_told_apart()
    {
        await using var own = await SiteUnderTest.StartAsync(store.Db);
        using var first = await own.Client.GetAsync("/api/v1/plans");
        own.The<SnapshotProvider>().Refresh();
        using var second = await own.Client.GetAsync("/api/v1/plans");
        Assert.True(second.Content.Headers.LastModified > first.Content.Headers.LastModified);
    }

    [Fact]
    public async Task What_hangs_on_who_asks_is_kept_by_no_other_and_is_sent_whole_whatever_time_the_client_has()
    {
        using var answer = await AskAsync(
            "/api/v1/reports",
            HttpMethod.Get,
            ("If-Modified-Since", CommandLine.Morning.AddYears(1).ToString("R"))
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.Private);
        Assert.Equal(["Accept", "Accept-Encoding", "Authorization", "Cookie"], answer.Headers.Vary);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/api/v1/plans", "*")]
    [InlineData("/api/v1/values?kpi=N00700", "*")]
    [InlineData("/api/v1/finns-inte", "*")]
    [InlineData("/api/v1/reports/versions", "*")]
    [InlineData("/api/v1/reports", null)]
    [InlineData("/API/v1/Reports/", null)]
    public async Task A_browser_is_told_what_another_sites_page_may_ask(string address, string? origin)
    {
        using var asked = await AskAsync(
            address,
            HttpMethod.Options,
            ("Origin", "https://annan.example"),
            ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "if-none-match")
        );
        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], asked.Content.Headers.Allow);
        Assert.Equal(origin, Header(asked, "Access-Control-Allow-Origin"));
        Assert.Equal(origin is null ? null : "GET, HEAD", Header(asked, "Access-Control-Allow-Methods"));
        Assert.Equal(
            origin is not null,
            Header(asked, "Access-Control-Allow-Headers")?.Contains("If-None-Match", StringComparison.Ordinal) == true
        );
        using var answer = await AskAsync(address, HttpMethod.Get, ("Origin", "https://annan.example"));
        Assert.Equal(origin, Header(answer, "Access-Control-Allow-Origin"));
        Assert.Equal(origin is null ? null : "ETag, Link, Retry-After", Header(answer, "Access-Control-Expose-Headers"));
    }

    [Theory]
    [InlineData("bytes=0-99")]
    [InlineData("bytes=-1")]
    [InlineData("bytes=9999999-")]
    [InlineData("rader=1-2")]
    public async Task A_part_is_not_cut_out_the_whole_is_sent(string range)
    {
        var whole = await site.Client.GetByteArrayAsync("/api/v1/indicators");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/indicators");
        request.Headers.TryAddWithoutValidation("Range", range);
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(answer.Content.Headers.ContentRange);
        Assert.Equal(whole, await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task One_who_asks_too_fast_is_told_when_to_come_back_also_from_another_sites_page()
    {
        using var folder = new Folder();
        await using var small = await SmallSite.StartAsync(
            folder,
            settings: settings => settings with { RequestsPerSecond = 1, Burst = 1 }
        );
        HttpResponseMessage answer;
        do
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/plans");
            request.Headers.Add("X-Forwarded-For", "203.0.113.9");
            answer = await small.Client.SendAsync(request);
        } while (answer.IsSuccessStatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers.RetryAfter!.Delta);
        Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
        Assert.Equal("/api/v1/plans", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["instance"]!.ToString());
    }

    [Fact]
    public async Task A_fault_says_what_was_asked_for()
    {
        using var answer = await AskAsync("/api/v1/values?kpi=N00700&municipality=åäö", HttpMethod.Get);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(["type", "title", "status", "detail", "instance"], problem.AsObject().Select(field => field.Key));
        Assert.Equal("/api/v1/values?kpi=N00700&municipality=%C3%A5%C3%A4%C3%B6", problem["instance"]!.ToString());
    }

    [Theory]
    [InlineData("/api/v1/values?kpi=N00700&municipality=0188&limit=2", "/api/v1/values?kpi=N00700&municipality=0188&pageSize=2")]
    [InlineData(
        "/api/v1/values?kpi=N00700&municipality=0188&asOf=2024-08-30",
        "/api/v1/values?kpi=N00700&municipality=0188&as-of=2024-08-30"
    )]
    public async Task What_is_asked_by_its_older_name_is_answered_alike(string address, string older)
    {
        var (now, before) = (await JsonAsync(address), await JsonAsync(older));
        Assert.Equal(now["values"]!.ToJsonString(), before["values"]!.ToJsonString());
        Assert.Equal(now["pageSize"]!.ToString(), before["pageSize"]!.ToString());
        using var both = await AskAsync(address + "&" + older.Split('&')[^1], HttpMethod.Get);
        Assert.Equal(HttpStatusCode.BadRequest, both.StatusCode);
        Assert.Contains("är samma sak", await both.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AsOf_is_the_time_of_the_figures_that_the_answer_holds()
    {
        var shipped = "2024-08-30T00:00:00Z";
        Assert.Equal(shipped, (await JsonAsync("/api/v1/comparisons/ekero"))["asOf"]!.ToString());
        Assert.Equal(shipped, (await JsonAsync("/api/v1/values?kpi=N00700&asOf=2024-09-01"))["asOf"]!.ToString());
        // The list of all KPIs is younger than the figures that ship.
        var list = DateTimeOffset.Parse((await JsonAsync("/api/v1/search?q=arbete"))["asOf"]!.ToString(), CultureInfo.InvariantCulture);
        Assert.True(list > TwoYears);
    }

    [Theory]
    [InlineData("/api/v1/plans")]
    [InlineData("/api/v1/plans?format=csv")]
    [InlineData("/api/v1/api-info")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/api/v1/values?kpi=N99999")]
    [InlineData("/api/v1/finns-inte")]
    public async Task HEAD_says_all_that_GET_does_but_the_content(string address)
    {
        using var whole = await AskAsync(address, HttpMethod.Get, ("Accept-Encoding", "gzip"));
        using var head = await AskAsync(address, HttpMethod.Head, ("Accept-Encoding", "gzip"));
        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal((await whole.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(
            whole.Headers.Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}"),
            head.Headers.Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
        );
    }

    private static readonly DateTimeOffset TwoYears = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private async Task<HttpStatusCode> SinceAsync(DateTimeOffset time, params (string Name, string Value)[] more)
    {
        using var answer = await AskAsync("/api/v1/plans", HttpMethod.Get, [("If-Modified-Since", time.ToString("R")), .. more]);
        return answer.StatusCode;
    }

    private async Task<JsonNode> JsonAsync(string address) => JsonNode.Parse(await site.Client.GetStringAsync(address))!;

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? values.Single() : null;

    private async Task<HttpResponseMessage> AskAsync(string address, HttpMethod method, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await site.Client.SendAsync(request);
    }
}
