using System.Net;
using System.Net.Sockets;

namespace Indicators.Web.Hosting;

/// <summary>Who counts as one client.</summary>
internal static class Client
{
    /// <summary>By address. One household or office has a whole /64 of IPv6: the addresses in it are one client.</summary>
    public static string Of(IPAddress? address) =>
        address switch
        {
            null => "unknown",
            { IsIPv4MappedToIPv6: true } => Of(address.MapToIPv4()),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
            _ => address.ToString(),
        };

    /// <summary>Whether it is this machine, or a server on it.</summary>
    public static bool IsLoopback(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}
