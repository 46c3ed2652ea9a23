using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;

namespace Indicators.Tests.Browser;

/// <summary>
/// A browser over its DevTools protocol (https://chromedevtools.github.io/devtools-protocol/): a command is answered by its number, an
/// event goes to
/// everyone who listens. One connection carries all pages; a session says which.
/// </summary>
internal sealed class DevTools : IAsyncDisposable
{
    /// <summary>The longest that anything in the browser may take, also on a loaded machine.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> asked = new();
    private readonly ConcurrentDictionary<object, Action<DevToolsEvent>> listeners = new();
    private Task reading = Task.CompletedTask;
    private int last;

    public static async Task<DevTools> ConnectAsync(Uri address)
    {
        var tools = new DevTools();
        tools.socket.Options.Proxy = null;
        await tools.socket.ConnectAsync(address, CancellationToken.None).WaitAsync(Longest);
        tools.reading = tools.ReadAsync();
        return tools;
    }

    /// <summary>Sends a command and gives its result.</summary>
    /// <exception cref="DevToolsException">The browser refused.</exception>
    public async Task<JsonElement> SendAsync(string method, object? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref last);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked[id] = answer;
        var message = JsonSerializer.SerializeToUtf8Bytes(
            session is null
                ? new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["id"] = id,
                    ["method"] = method,
                    ["params"] = parameters ?? new { },
                }
                : new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["id"] = id,
                    ["method"] = method,
                    ["params"] = parameters ?? new { },
                    ["sessionId"] = session,
                }
        );
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }

        try
        {
            return await answer.Task.WaitAsync(Longest);
        }
        catch (TimeoutException late)
        {
            throw new DevToolsException($"{method}: no answer in {Longest.TotalSeconds} s.", late);
        }
    }

    /// <summary>Hears every event until what it gives is disposed.</summary>
    public IDisposable Listen(Action<DevToolsEvent> hear)
    {
        var key = new Listener(this);
        listeners[key] = hear;
        return key;
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await reading;
        socket.Dispose();
        sending.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            var buffer = new byte[1 << 16];
            using var message = new MemoryStream();
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer, CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                message.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    Take(JsonSerializer.Deserialize<JsonElement>(message.GetBuffer().AsSpan(0, (int)message.Length)));
                    message.SetLength(0);
                }
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException or ObjectDisposedException) { }

        foreach (var answer in asked.Values)
        {
            answer.TrySetException(new DevToolsException("The browser has ended."));
        }
    }

    private void Take(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id))
        {
            if (asked.TryRemove(id.GetInt32(), out var answer))
            {
                _ = message.TryGetProperty("error", out var error)
                    ? answer.TrySetException(new DevToolsException(error.GetRawText()))
                    : answer.TrySetResult(message.GetProperty("result"));
            }

            return;
        }

        var happened = new DevToolsEvent(
            message.TryGetProperty("sessionId", out var session) ? session.GetString() : null,
            message.GetProperty("method").GetString()!,
            message.GetProperty("params")
        );
        foreach (var hear in listeners.Values)
        {
            hear(happened);
        }
    }

    private sealed class Listener(DevTools tools) : IDisposable
    {
        public void Dispose() => tools.listeners.TryRemove(this, out _);
    }
}

/// <summary>Something that happened in the browser. Session: the page, null for the browser itself.</summary>
internal sealed record DevToolsEvent(string? Session, string Method, JsonElement Values);

/// <summary>The browser refused a command, or has ended.</summary>
public sealed class DevToolsException : Exception
{
    public DevToolsException() { }

    public DevToolsException(string message)
        : base(message) { }

    public DevToolsException(string message, Exception cause)
        : base(message, cause) { }
}
