using System.Diagnostics;
using System.Text.RegularExpressions;
using Indicators.Reports.Formats.Pdf;
using Indicators.Tests.Support;

namespace Indicators.Tests.Browser;

/// <summary>
/// A headless Chromium, Chrome or Edge: started at the first page, ended after the last test. It reaches nothing but this machine.
/// </summary>
public sealed partial class Chromium : IAsyncLifetime, IDisposable
{
    private static readonly string[] Arguments =
    [
        "--headless",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-extensions",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-default-apps",
        "--disable-dev-shm-usage",
        "--mute-audio",
        "--lang=sv",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        "--remote-debugging-port=0",
    ];

    private readonly SemaphoreSlim starting = new(1);
    private Folder? profile;
    private Process? process;
    private DevTools? tools;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>An empty page of the test's own, with cookies and memory of its own: light, 1280 px wide, with JavaScript.</summary>
    internal async Task<BrowserPage> OpenAsync()
    {
        await starting.WaitAsync();
        try
        {
            tools ??= await StartAsync();
        }
        finally
        {
            starting.Release();
        }

        return await BrowserPage.OpenAsync(tools);
    }

    public async Task DisposeAsync()
    {
        if (process is not null)
        {
            try
            {
                if (tools is not null)
                {
                    await tools.SendAsync("Browser.close");
                }

                await process.WaitForExitAsync().WaitAsync(DevTools.Longest);
            }
            catch (Exception stuck) when (stuck is DevToolsException or TimeoutException)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
            }
        }

        if (tools is not null)
        {
            await tools.DisposeAsync();
        }
    }

    public void Dispose()
    {
        process?.Dispose();
        starting.Dispose();
        profile?.Dispose();
    }

    private async Task<DevTools> StartAsync()
    {
        var browser =
            PdfPrinter.FindBrowser() ?? throw new InvalidOperationException($"INDICATORS_BROWSER_REQUIRED=1, but {MissingBrowser.Text}.");
        profile ??= new Folder();
        // Chromium refuses its sandbox to root, as in a container.
        var sandbox = !OperatingSystem.IsWindows() && Environment.UserName == "root" ? new[] { "--no-sandbox" } : [];
        var start = new ProcessStartInfo(browser, [.. sandbox, .. Arguments, $"--user-data-dir={profile.Path}", "about:blank"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new System.Collections.Concurrent.ConcurrentQueue<string>();
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.Exited += (_, _) =>
            address.TrySetException(new InvalidOperationException($"{browser} ended at once:\n{string.Join('\n', said)}"));
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            said.Enqueue(line.Data ?? "");
            if (Listening().Match(line.Data ?? "") is { Success: true } found)
            {
                address.TrySetResult(new Uri(found.Value));
            }
        };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return await DevTools.ConnectAsync(await address.Task.WaitAsync(DevTools.Longest));
    }

    [GeneratedRegex(@"ws://\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}

/// <summary>The tests in a browser: one browser and one store for all of them.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>, ICollectionFixture<FetchedStore>
{
    public const string Name = "A real browser";
}
