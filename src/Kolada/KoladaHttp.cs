using System.Net;
using Kolada.Http;

namespace Kolada;

/// <summary>Makes a <see cref="KoladaClient"/>.</summary>
public static class KoladaHttp
{
    /// <summary>A client for one run; dispose it when the run is over.</summary>
    /// <param name="options">Where and how; checked here, see <see cref="KoladaOptions.Validate"/>.</param>
    /// <param name="primary">
    /// What answers instead of the network, such as <see cref="Replica.KoladaReplica"/>; it is disposed with the client.
    /// </param>
    /// <param name="clock">Another clock than the system's, for tests.</param>
    public static KoladaClient Create(KoladaOptions options, HttpMessageHandler? primary = null, TimeProvider? clock = null)
    {
        options.Validate();

        var traffic = new Traffic();
        var transport = new KoladaTransport(primary ?? Network(), options, traffic, clock ?? TimeProvider.System);
        return new KoladaClient(new KoladaApi(transport), options, traffic, transport);
    }

    private static SocketsHttpHandler Network() =>
        new()
        {
            AutomaticDecompression = DecompressionMethods.All,
            AllowAutoRedirect = false, // TracingHandler follows those that stay with the host
            MaxResponseHeadersLength = TracingHandler.MostHeaders >> 10,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            // A night's run may outlive a DNS entry.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
}
