using System.Text;
using Indicators.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Indicators.Tests.Browser;

/// <summary>That the tests in a browser see what a reader sees: each fault that they look for is found where it is.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class BrowserPageTests(Chromium chromium) : IAsyncLifetime
{
    private const string Start = """
        <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Start</title>
        <style nonce="a">body { background: white } @media (prefers-color-scheme: dark) { body { background: black } } @media print { body { background: rgb(1, 2, 3) } }</style></head>
        <body><main><h1>Start</h1><p id="script">utan</p><script nonce="a">document.getElementById('script').textContent = 'med'</script>
        <form action="/sok"><label>Sök <input name="q"></label></form><p><a id="away" href="/sida?a=1">Vidare</a> <a id="file" href="/fil" download>Hämta</a></p></main></body></html>
        """;

    private const string Broken = """
        <!DOCTYPE html><html><head><title>Trasig</title></head><body><img src="/saknas.png"><p style="color: #999">Blek</p><div style="width: 2000px">Bred</div>
        <script>document.title = 'Olovligt'</script><script nonce="a">console.error('sagt'); throw new Error('kastat')</script><img src="http://example.org/a.png"></body></html>
        """;

    private const string Page = "text/html; charset=utf-8";

    private WebApplication site = null!;
    private BrowserPage page = null!;

    private string Root => site.Urls.Single();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        site = builder.Build();
        site.Use(
            async (context, next) =>
            {
                context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; script-src 'nonce-a'; style-src 'nonce-a'; img-src *";
                await next(context);
            }
        );
        site.MapGet("/", () => Results.Text(Start, Page));
        site.MapGet("/trasig", () => Results.Text(Broken, Page));
        site.MapGet("/sida", () => Results.Text(Start, Page));
        site.MapGet("/sok", (string q) => Results.Text($"<title>Sökt: {q}</title>", Page));
        site.MapGet("/favicon.ico", () => Results.NoContent());
        site.MapGet("/fil", () => Results.Text("innehåll", "application/octet-stream", Encoding.UTF8));
        await site.StartAsync();
        page = await chromium.OpenAsync();
    }

    public async Task DisposeAsync()
    {
        await page.DisposeAsync();
        await site.DisposeAsync();
    }

    [BrowserFact]
    public async Task A_sound_page_has_nothing_to_complain_of()
    {
        await page.GoToAsync(Root);

        await Axe.AssertAccessibleAsync(page);
        Assert.Empty(page.Log.Errors);
        Assert.Empty(page.Log.PolicyBreaches);
        Assert.Equal(Root + "/", page.Log.Requests.First().ToString());
        Assert.Empty(page.Log.Outside(Root));
    }

    [BrowserFact]
    public async Task Every_fault_of_a_broken_page_is_found()
    {
        await page.WidthAsync(320);
        await page.GoToAsync(Root + "/trasig");

        var found = string.Join('\n', await Axe.ViolationsAsync(page));
        Assert.All(
            new[] { "image-alt: ", "html-has-lang: ", "landmark-one-main: " },
            rule => Assert.Contains(rule, found, StringComparison.Ordinal)
        );
        Assert.All(
            new[] { "sagt", "kastat", "404" },
            said => Assert.Contains(page.Log.Errors, error => error.Contains(said, StringComparison.Ordinal))
        );
        Assert.Contains(page.Log.PolicyBreaches, breach => breach.Contains("script-src", StringComparison.Ordinal));
        Assert.Equal("http://example.org/a.png", Assert.Single(page.Log.Outside(Root)).ToString());
    }

    [BrowserFact]
    public async Task Too_wide_and_too_pale_are_found()
    {
        await page.WidthAsync(320);
        await page.GoToAsync("data:text/html;charset=utf-8," + Uri.EscapeDataString(Broken));

        Assert.True(await page.OverflowAsync() >= 2000 - 320);
        Assert.Contains(await Axe.ViolationsAsync(page), violation => violation.StartsWith("color-contrast: ", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task It_is_read_in_the_dark_on_paper_and_without_scripts()
    {
        Task<string> Ground() => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await page.GoToAsync(Root);
        Assert.Equal(
            ("rgb(255, 255, 255)", "med"),
            (await Ground(), await page.EvaluateAsync<string>("document.getElementById('script').textContent"))
        );

        await page.DarkAsync();
        Assert.Equal("rgb(0, 0, 0)", await Ground());
        await page.PrintAsync();
        Assert.Equal("rgb(1, 2, 3)", await Ground());
        await page.WithoutJavaScriptAsync();
        await page.GoToAsync(Root);
        Assert.Equal("utan", await page.EvaluateAsync<string>("document.getElementById('script').textContent"));
    }

    [BrowserFact]
    public async Task It_is_used_with_keys_alone_and_with_the_mouse()
    {
        await page.GoToAsync(Root);

        await page.TabToAsync("input");
        await page.TypeAsync("Norrtälje");
        await page.LoadAsync(() => page.PressAsync("Enter"));
        Assert.Equal("Sökt: Norrtälje", await page.EvaluateAsync<string>("document.title"));

        await page.GoToAsync(Root);
        await page.LoadAsync(() => page.ClickAsync("#away"));
        await page.WaitForAsync("document.querySelector('h1')");
        Assert.Equal(Root + "/sida?a=1", await page.AddressAsync());
    }

    [BrowserFact]
    public async Task A_file_is_downloaded_into_a_folder()
    {
        using var folder = new Folder();
        await page.GoToAsync(Root);

        var file = await page.DownloadAsync(() => page.ClickAsync("#file"), folder.Path);

        Assert.Equal("innehåll", await File.ReadAllTextAsync(file));
    }
}
