using System.Net;
using System.Net.Sockets;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web;

/// <summary>Connections that are held and not used, over real sockets.</summary>
public sealed class ConnectionTests : IDisposable
{
    private const int Share = 20; // ten times the setting, for a client on this machine may be a server in front

    private readonly Folder folder = new();
    private readonly List<Socket> held = [];

    public void Dispose()
    {
        held.ForEach(socket => socket.Dispose());
        folder.Dispose();
    }

    [Fact]
    public async Task One_who_holds_many_idle_connections_shuts_nobody_out_and_is_told_of_once()
    {
        await using var site = await SmallSite.StartAsync(folder, settings: settings => settings with { Connections = 2 });
        for (var i = 0; i < 5 * Share; i++)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, site.Address.Port);
            held.Add(socket);
        }

        foreach (var from in new[] { "127.0.0.1", "127.0.0.2" })
        {
            Assert.Contains("200 OK", await AskAsync(from, site.Address.Port), StringComparison.Ordinal);
        }

        Assert.Single(site.Log.Of("connections-closed"));
        // The oldest were closed, and the newest stand.
        Assert.True(await IsClosedAsync(held[0]));
        await held[^1].SendAsync("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"u8.ToArray());
        Assert.Contains("200 OK", await ReadAsync(held[^1]), StringComparison.Ordinal);
    }

    private static async Task<bool> IsClosedAsync(Socket socket)
    {
        try
        {
            return await socket.ReceiveAsync(new byte[1]).WaitAsync(TimeSpan.FromSeconds(30)) == 0;
        }
        catch (SocketException)
        {
            return true; // cut off, without a goodbye
        }
    }

    private static async Task<string> AskAsync(string from, int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
        await socket.ConnectAsync(IPAddress.Loopback, port);
        await socket.SendAsync("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"u8.ToArray());
        return await ReadAsync(socket);
    }

    private static async Task<string> ReadAsync(Socket socket)
    {
        using var reader = new StreamReader(new NetworkStream(socket));
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));
    }
}
