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

    /// <summary>A reader whose browser has letters of another size than 16 px.</summary>
    public Task LettersAsync(int pixels) =>
        SendAsync("Page.setFontSizes", new { fontSizes = new { standard = pixels, @fixed = pixels * 13 / 16 } });

    /// <summary>A reader whose system sets every colour (high contrast).</summary>
    public Task ForcedColoursAsync() =>
        SendAsync("Emulation.setEmulatedMedia", new { features = new[] { new { name = "forced-colors", value = "active" } } });

    /// <summary>A reader who spaces lines, letters, words and paragraphs as far as WCAG 1.4.12 asks that a page bears.</summary>
    public Task SpacedAsync() =>
        EvaluateAsync<object>(
            """
            (() => {
              const own = new CSSStyleSheet();
              own.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-bottom: 2em !important }`);
              document.adoptedStyleSheets = [own];
              return null;
            })()
            """
        );

    /// <summary>
    /// The texts that are not wholly seen: past the window's edge, or past the edge of something that hides what goes outside it.
    /// </summary>
    public Task<string[]> CutTextsAsync() =>
        EvaluateAsync<string[]>(
            """
            (() => {
              const cut = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node; (node = walker.nextNode());) {
                const parent = node.parentElement;
                if (!node.textContent.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
                if (parent.closest('.skip, script, style, desc, title, option')) continue;
                let heard = parent;
                while (heard && getComputedStyle(heard).clipPath === 'none') heard = heard.parentElement;
                if (heard) continue; // meant for listeners alone
                const range = document.createRange();
                range.selectNodeContents(node);
                const box = parent.ownerSVGElement ? parent.getBoundingClientRect() : range.getBoundingClientRect();
                if (!box.width) continue;
                let outside = box.left < -1 || box.right > document.documentElement.clientWidth + 1;
                for (let over = parent; over && !outside; over = over.parentElement) {
                  const style = getComputedStyle(over);
                  if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
                  if (/auto|scroll/.test(style.overflowX)) break;
                  const edge = over.getBoundingClientRect();
                  outside = box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
                }
                if (outside) cut.push(`${parent.tagName} ${node.textContent.trim().slice(0, 60)} (${box.left.toFixed(0)}–${box.right.toFixed(0)})`);
              }
              return cut;
            })()
            """
        );

    /// <summary>What is read in the page's first frame.</summary>
    public async Task<string> FrameTextAsync()
    {
        var tree = await SendAsync("Page.getFrameTree");
        var frame = tree.GetProperty("frameTree").GetProperty("childFrames")[0].GetProperty("frame").GetProperty("id").GetString();
        var world = await SendAsync("Page.createIsolatedWorld", new { frameId = frame });
        var text = await SendAsync(
            "Runtime.evaluate",
            new { expression = "document.body.innerText", contextId = world.GetProperty("executionContextId").GetInt32() }
        );
        return text.GetProperty("result").GetProperty("value").GetString()!;
    }

    /// <summary>The page on A4, as a tagged PDF.</summary>
    public async Task<byte[]> PaperAsync()
    {
        var paper = await SendAsync("Page.printToPDF", new { preferCSSPageSize = true, printBackground = true });
        return paper.GetProperty("data").GetBytesFromBase64();
    }

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
