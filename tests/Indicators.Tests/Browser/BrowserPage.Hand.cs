using System.Text.Json;

namespace Indicators.Tests.Browser;

/// <summary>What a reader does: keys, clicks, text, downloads.</summary>
internal sealed partial class BrowserPage
{
    /// <summary>Presses a key: Tab, Enter, Escape, Space, Backspace, Home, End, ArrowUp, ArrowDown, ArrowLeft, ArrowRight.</summary>
    public async Task PressAsync(string key, bool shift = false)
    {
        var (code, text) = Keys[key];
        var press = new
        {
            type = text.Length > 0 ? "keyDown" : "rawKeyDown",
            key = key == "Space" ? " " : key,
            code = key,
            windowsVirtualKeyCode = code,
            text,
            modifiers = shift ? 8 : 0,
        };
        await SendAsync("Input.dispatchKeyEvent", press);
        await SendAsync(
            "Input.dispatchKeyEvent",
            new
            {
                type = "keyUp",
                press.key,
                press.code,
                press.windowsVirtualKeyCode,
                press.modifiers,
            }
        );
    }

    /// <summary>Types text where the focus is.</summary>
    public Task TypeAsync(string text) => SendAsync("Input.insertText", new { text });

    /// <summary>Clicks in the middle of the first element of a CSS selector, wherever it is on the page.</summary>
    public async Task ClickAsync(string selector)
    {
        var place = await EvaluateAsync<Point>(
            $$"""
            (() => {
              const element = document.querySelector({{JsonSerializer.Serialize(selector)}});
              if (!element) throw new Error('No such element.');
              element.scrollIntoView({ block: 'center', behavior: 'instant' });
              const box = element.getBoundingClientRect();
              return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
            })()
            """
        );
        foreach (var type in new[] { "mousePressed", "mouseReleased" })
        {
            await SendAsync(
                "Input.dispatchMouseEvent",
                new
                {
                    type,
                    x = place.X,
                    y = place.Y,
                    button = "left",
                    clickCount = 1,
                }
            );
        }
    }

    /// <summary>Presses Tab until the focus is on an element of a CSS selector.</summary>
    /// <exception cref="DevToolsException">It was not reached in as many presses.</exception>
    public async Task TabToAsync(string selector, int atMost = 100)
    {
        for (var presses = 0; presses < atMost; presses++)
        {
            await PressAsync("Tab");
            if (await EvaluateAsync<bool>($"document.activeElement?.matches({JsonSerializer.Serialize(selector)}) ?? false"))
            {
                return;
            }
        }

        throw new DevToolsException($"{selector}: not reached with {atMost} presses on Tab.");
    }

    /// <summary>
    /// Does something that downloads a file; returns its path in the folder, under the name it was given, when all of it has come.
    /// </summary>
    public async Task<string> DownloadAsync(Func<Task> act, string folder)
    {
        await tools.SendAsync(
            "Browser.setDownloadBehavior",
            new
            {
                behavior = "allow",
                browserContextId = context,
                downloadPath = folder,
                eventsEnabled = true,
            }
        );
        var (guid, name) = ("", "");
        var ended = await HappensAsync(
            act,
            happened =>
            {
                if (happened.Method == "Browser.downloadWillBegin" && happened.Values.GetProperty("frameId").GetString() == target)
                {
                    (guid, name) = (
                        happened.Values.GetProperty("guid").GetString()!,
                        happened.Values.GetProperty("suggestedFilename").GetString()!
                    );
                }

                return happened.Method == "Browser.downloadProgress"
                    && happened.Values.GetProperty("guid").GetString() == guid
                    && happened.Values.GetProperty("state").GetString() != "inProgress";
            }
        );
        var state = ended.Values.GetProperty("state").GetString();
        return state == "completed" ? Path.Combine(folder, name) : throw new DevToolsException($"{name}: {state}");
    }

    private static readonly Dictionary<string, (int Code, string Text)> Keys = new(StringComparer.Ordinal)
    {
        ["Tab"] = (9, ""),
        ["Enter"] = (13, "\r"),
        ["Escape"] = (27, ""),
        ["Space"] = (32, " "),
        ["Backspace"] = (8, ""),
        ["End"] = (35, ""),
        ["Home"] = (36, ""),
        ["ArrowLeft"] = (37, ""),
        ["ArrowUp"] = (38, ""),
        ["ArrowRight"] = (39, ""),
        ["ArrowDown"] = (40, ""),
    };

    private sealed record Point(double X, double Y);
}
