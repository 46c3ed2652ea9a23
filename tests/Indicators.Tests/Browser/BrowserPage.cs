using System.Globalization;
using System.Text.Json;

namespace Indicators.Tests.Browser;

/// <summary>
/// A page in the browser, and what happened in it. What a hand does stands in BrowserPage.Hand.cs, what an eye sees in BrowserPage.Eye.cs.
/// </summary>
internal sealed partial class BrowserPage : IAsyncDisposable
{
    private readonly DevTools tools;
    private readonly string context;
    private readonly string target;
    private readonly string session;
    private readonly IDisposable listening;

    private BrowserPage(DevTools tools, string context, string target, string session)
    {
        (this.tools, this.context, this.target, this.session) = (tools, context, target, session);
        listening = tools.Listen(happened =>
        {
            if (happened.Session == session)
            {
                Log.Take(happened);
            }
        });
    }

    /// <summary>Errors, breaches of the content security policy, and requests since the page was opened.</summary>
    public PageLog Log { get; } = new();

    public static async Task<BrowserPage> OpenAsync(DevTools tools)
    {
        var own = (await tools.SendAsync("Target.createBrowserContext", new { disposeOnDetach = true }))
            .GetProperty("browserContextId")
            .GetString()!;
        var tab = (await tools.SendAsync("Target.createTarget", new { url = "about:blank", browserContextId = own }))
            .GetProperty("targetId")
            .GetString()!;
        var attached = (await tools.SendAsync("Target.attachToTarget", new { targetId = tab, flatten = true }))
            .GetProperty("sessionId")
            .GetString()!;
        var page = new BrowserPage(tools, own, tab, attached);
        foreach (var domain in new[] { "Page", "Runtime", "Network", "Log", "Audits" })
        {
            await page.SendAsync($"{domain}.enable");
        }

        // A page in the background would get no keys.
        await page.SendAsync("Emulation.setFocusEmulationEnabled", new { enabled = true });
        await page.WidthAsync(1280, 900);
        await page.LightAsync();
        return page;
    }

    /// <summary>A command of the protocol to this page.</summary>
    public Task<JsonElement> SendAsync(string method, object? parameters = null) => tools.SendAsync(method, parameters, session);

    /// <summary>Goes to an address (file: or http:) and waits until all of it has come.</summary>
    public Task GoToAsync(string url) =>
        LoadAsync(async () =>
        {
            var answer = await SendAsync("Page.navigate", new { url });
            if (answer.TryGetProperty("errorText", out var error))
            {
                throw new DevToolsException($"{url}: {error.GetString()}");
            }
        });

    /// <summary>Does something that leads to a new page (a link, a form, Enter), and waits until all of that has come.</summary>
    public Task LoadAsync(Func<Task> act) =>
        HappensAsync(act, happened => happened.Session == session && happened.Method == "Page.loadEventFired");

    /// <summary>The page's address as it is now.</summary>
    public Task<string> AddressAsync() => EvaluateAsync<string>("location.href");

    /// <summary>What JavaScript gives in the page, awaited when it is a promise; works also where the page's own scripts are off.</summary>
    /// <exception cref="DevToolsException">It threw, with its words.</exception>
    public async Task<T> EvaluateAsync<T>(string javascript)
    {
        var answer = await SendAsync(
            "Runtime.evaluate",
            new
            {
                expression = javascript,
                awaitPromise = true,
                returnByValue = true,
            }
        );
        if (answer.TryGetProperty("exceptionDetails", out var thrown))
        {
            throw new DevToolsException($"{javascript}\n{thrown.GetRawText()}");
        }

        return answer.GetProperty("result").TryGetProperty("value", out var value)
            ? value.Deserialize<T>(JsonSerializerOptions.Web)!
            : default!;
    }

    /// <summary>Waits in the page until an expression is true.</summary>
    public Task WaitForAsync(string condition) =>
        EvaluateAsync<bool>(
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""
                new Promise((done, fail) => {
                  const latest = performance.now() + {{DevTools.Longest.TotalMilliseconds / 2}};
                  (function look() {
                    if ({{condition}}) done(true);
                    else if (performance.now() > latest) fail(new Error('It never came true.'));
                    else setTimeout(look, 10);
                  })();
                })
                """
            )
        );

    public async ValueTask DisposeAsync()
    {
        await tools.SendAsync("Target.disposeBrowserContext", new { browserContextId = context });
        listening.Dispose();
    }

    // Listens before it acts, so that nothing is missed.
    private async Task<DevToolsEvent> HappensAsync(Func<Task> act, Func<DevToolsEvent, bool> awaited)
    {
        var happening = new TaskCompletionSource<DevToolsEvent>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var hearing = tools.Listen(happened =>
        {
            if (awaited(happened))
            {
                happening.TrySetResult(happened);
            }
        });
        await act();
        try
        {
            return await happening.Task.WaitAsync(DevTools.Longest);
        }
        catch (TimeoutException late)
        {
            throw new DevToolsException($"Nothing came of it in {DevTools.Longest.TotalSeconds} s, at {await AddressAsync()}.", late);
        }
    }
}
