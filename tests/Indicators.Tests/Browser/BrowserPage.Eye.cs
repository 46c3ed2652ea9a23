using System.Text.Json;

namespace Indicators.Tests.Browser;

/// <summary>How the page is seen: width, darkness, paper, with or without scripts.</summary>
internal sealed partial class BrowserPage
{
    private int window;
    private (string Media, string Scheme) seen = ("", "light");

    /// <summary>The window's size in CSS pixels; under 600 px it is a phone, whose bars take no room.</summary>
    public Task WidthAsync(int width, int height = 800)
    {
        window = width;
        return SendAsync(
            "Emulation.setDeviceMetricsOverride",
            new
            {
                width,
                height,
                deviceScaleFactor = 1,
                mobile = width < 600,
            }
        );
    }

    /// <summary>A reader who has asked for dark pages.</summary>
    public Task DarkAsync() => SeeAsync(seen with { Scheme = "dark" });

    /// <summary>A reader who has asked for light pages.</summary>
    public Task LightAsync() => SeeAsync(seen with { Scheme = "light" });

    /// <summary>The page as it is styled on paper.</summary>
    public Task PrintAsync() => SeeAsync(seen with { Media = "print" });

    /// <summary>A reader who sees no colours.</summary>
    public Task GreyAsync() => SendAsync("Emulation.setEmulatedVisionDeficiency", new { type = "achromatopsia" });

    /// <summary>Turns the page's own scripts off, from the next page on.</summary>
    public Task WithoutJavaScriptAsync() => SendAsync("Emulation.setScriptExecutionDisabled", new { value = true });

    /// <summary>
    /// How much wider than the window the page is, in CSS pixels; 0 when nobody needs to scroll sideways, and a page that does not fit a
    /// phone is counted as it is laid out.
    /// </summary>
    public async Task<double> OverflowAsync() => await EvaluateAsync<double>("document.scrollingElement.scrollWidth") - window;

    /// <summary>The whole page as a PNG.</summary>
    public async Task ScreenshotAsync(string file)
    {
        var picture = await SendAsync("Page.captureScreenshot", new { format = "png", captureBeyondViewport = true });
        await File.WriteAllBytesAsync(file, picture.GetProperty("data").GetBytesFromBase64());
    }

    private Task<JsonElement> SeeAsync((string Media, string Scheme) how)
    {
        seen = how;
        return SendAsync(
            "Emulation.setEmulatedMedia",
            new { media = how.Media, features = new[] { new { name = "prefers-color-scheme", value = how.Scheme } } }
        );
    }
}
