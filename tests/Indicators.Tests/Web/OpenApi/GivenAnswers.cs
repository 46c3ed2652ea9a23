using System.Text.Json.Nodes;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web.OpenApi;

/// <summary>What the API has answered.</summary>
/// <param name="Asked">The address that was asked for.</param>
/// <param name="Path">The address as the document names it.</param>
/// <param name="Status">The status.</param>
/// <param name="Type">The media type; null without content.</param>
/// <param name="Body">The content.</param>
internal sealed record GivenAnswer(string Asked, string Path, int Status, string? Type, string Body)
{
    private const string Prefix = "/api/v1";

    /// <summary>Asks a site whose store cannot be read, and then too often.</summary>
    public static async Task<List<GivenAnswer>> FailedAsync(Folder folder)
    {
        File.WriteAllText(SmallSite.Db(folder), "något annat");
        await using var site = await SmallSite.StartAsync(folder, settings: settings => settings with { RequestsPerSecond = 1, Burst = 1 });
        List<GivenAnswer> given = [await AskAsync(site.Client, "/plans", "/plans")];
        while (given[^1].Status == 500)
        {
            given.Add(await AskAsync(site.Client, "/plans", "/plans", ("X-Forwarded-For", "203.0.113.9")));
        }

        return given;
    }

    /// <summary>Asks a site for all that it has, in both forms, and for what cannot be.</summary>
    public static async Task<List<GivenAnswer>> AllAsync(SiteUnderTest site)
    {
        List<GivenAnswer> given = [await AskAsync(site.Client, "/api-info", "/api-info")];
        foreach (var (path, address) in await AddressesAsync(site))
        {
            given.Add(await AskAsync(site.Client, path, address));
            given.Add(await AskAsync(site.Client, path, address, ("Accept", "text/csv")));
        }

        foreach (var same in given.Where(one => one.Status == 200).DistinctBy(one => one.Path).ToList())
        {
            var address = same.Asked[Prefix.Length..];
            given.Add(await AskAsync(site.Client, same.Path, address, ("If-None-Match", "*")));
            if (same.Path != "/api-info")
            {
                var mark = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
                given.Add(await AskAsync(site.Client, same.Path, address + mark + "page=0"));
                given.Add(await AskAsync(site.Client, same.Path, address + mark + "kommun=0188"));
                given.Add(await AskAsync(site.Client, same.Path, address, ("Accept", "application/xml")));
            }
        }

        (string, string)[] nowhere =
        [
            ("/plans/{plan}", "/plans/finns-inte"),
            ("/comparisons/{plan}", "/comparisons/finns-inte"),
            ("/look/{kpi}/{municipality}", "/look/N99999/0188"),
            ("/look/{kpi}/{municipality}", "/look/N00700/9999"),
        ];
        foreach (var (path, address) in nowhere)
        {
            given.Add(await AskAsync(site.Client, path, address));
        }

        return given;
    }

    private static async Task<List<(string Path, string Address)>> AddressesAsync(SiteUnderTest site)
    {
        var plans = (await JsonAsync(site, "/plans"))["plans"]!.AsArray();
        List<(string, string)> asked =
        [
            ("/plans", "/plans"),
            ("/plans", "/plans?limit=1&page=2"),
            ("/indicators", "/indicators"),
            ("/changes", "/changes"),
            ("/changes", "/changes?since=2023-01-01"),
            ("/search", "/search?q=arbetslöshet"),
            ("/search", "/search?q=arbetslöshhet&descriptions=true&limit=5000"),
            ("/reports", "/reports"),
            ("/reports/versions", "/reports/versions"),
        ];
        foreach (var plan in plans)
        {
            asked.Add(("/plans/{plan}", $"/plans/{plan!["id"]}"));
            asked.Add(("/comparisons/{plan}", $"/comparisons/{plan["id"]}"));
        }

        foreach (var indicator in (await JsonAsync(site, "/indicators"))["indicators"]!.AsArray().Where(one => one!["kpi"] is not null))
        {
            asked.Add(("/values", $"/values?indicator={indicator!["id"]}&municipality=0188&municipality=0000"));
            asked.Add(("/look/{kpi}/{municipality}", $"/look/{indicator["kpi"]}/{plans[0]!["municipality"]}"));
        }

        asked.Add(("/values", "/values?kpi=N00700&asOf=2024-09-01&from=2020&gender=K&gender=M"));
        return asked;
    }

    private static async Task<JsonNode> JsonAsync(SiteUnderTest site, string address) =>
        JsonNode.Parse(await site.Client.GetStringAsync(Prefix + address))!;

    private static async Task<GivenAnswer> AskAsync(
        HttpClient client,
        string path,
        string address,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Prefix + address);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var answer = await client.SendAsync(request);
        return new GivenAnswer(
            Prefix + address,
            path,
            (int)answer.StatusCode,
            answer.Content.Headers.ContentType?.MediaType,
            await answer.Content.ReadAsStringAsync()
        );
    }
}
