using System.Net;
using Indicators.Web.Log;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Hosting;

/// <summary>
/// How many connections the service holds, and how many of them for one client. One too many costs a client the connection that it has
/// left idle the longest: so nobody shuts the others out by holding on, and whoever asks is answered.
/// </summary>
/// <remarks>A server in front, which is many readers, has ten shares.</remarks>
internal sealed class ConnectionShares(SiteSettings settings, TimeProvider clock, ILogger<ConnectionShares> log)
{
    /// <summary>Of all clients.</summary>
    public const int Most = 2000;

    private const int SharesInFront = 10;
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedList<Held>> clients = [];
    private int all;
    private int closed;
    private DateTimeOffset told = DateTimeOffset.MinValue;

    /// <summary>Around a connection, from its beginning to its end.</summary>
    public async Task HoldAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var address = (connection.RemoteEndPoint as IPEndPoint)?.Address;
        var (client, held) = (Client.Of(address), new Held(connection));
        connection.Features.Set(held);
        var (place, tooMany) = Take(client, Share(address), held);
        tooMany?.Close();
        try
        {
            if (tooMany != held)
            {
                await next(connection);
            }
        }
        finally
        {
            Leave(client, place);
        }
    }

    /// <summary>Around a request: while it is answered its connection is not idle.</summary>
    public static async Task Busy(HttpContext context, RequestDelegate next)
    {
        var held = context.Features.Get<Held>();
        held?.Begin();
        try
        {
            await next(context);
        }
        finally
        {
            held?.End();
        }
    }

    private int Share(IPAddress? address) =>
        address is null || Client.IsLoopback(address) || settings.Proxies.Any(network => network.Contains(address))
            ? Math.Min(settings.Connections * SharesInFront, Most / 2)
            : settings.Connections;

    // The one to close, when there are too many: the client's own, or of the client that has the most; itself when all of those are busy.
    private (LinkedListNode<Held> Place, Held? TooMany) Take(string client, int share, Held held)
    {
        lock (gate)
        {
            if (!clients.TryGetValue(client, out var its))
            {
                clients.Add(client, its = new LinkedList<Held>());
            }

            var over =
                its.Count >= share ? its
                : all >= Most ? clients.Values.MaxBy(one => one.Count)!
                : null;
            var tooMany = over is null ? null : over.FirstOrDefault(one => one.IsIdle) ?? held;
            all++;
            if (tooMany is not null)
            {
                Tell(client);
            }

            return (its.AddLast(held), tooMany);
        }
    }

    private void Leave(string client, LinkedListNode<Held> place)
    {
        lock (gate)
        {
            var its = clients[client];
            its.Remove(place);
            all--;
            if (its.Count == 0)
            {
                clients.Remove(client);
            }
        }
    }

    // Once a minute, not once a connection: the log is not to be filled from outside.
    private void Tell(string client)
    {
        closed++;
        var now = clock.GetUtcNow();
        if (now - told >= Quiet)
        {
            log.ConnectionsClosed(closed, client);
            (told, closed) = (now, 0);
        }
    }

    /// <summary>One connection.</summary>
    private sealed class Held(ConnectionContext connection)
    {
        private int requests;
        private volatile bool closing;

        public bool IsIdle => Volatile.Read(ref requests) == 0 && !closing;

        public void Begin() => Interlocked.Increment(ref requests);

        public void End() => Interlocked.Decrement(ref requests);

        public void Close()
        {
            closing = true;
            connection.Abort();
        }
    }
}
