using Indicators.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Indicators.Web.Workroom;

/// <summary>The two ways in to the workroom: pages, and changes. Nothing else of it has an address.</summary>
internal static class RoomMap
{
    /// <summary>How much a form of fields may be.</summary>
    public const int UsualBytes = 64 * 1024;

    /// <summary>A page for those who have come in; null from it is a page that is not there.</summary>
    /// <param name="routes">The site.</param>
    /// <param name="pattern">The address; with <c>{plan}</c> and <c>{period}</c> they must be ones that there are.</param>
    /// <param name="write">Writes the page.</param>
    /// <param name="right">What the visitor must be allowed.</param>
    public static void MapRoomPage(
        this IEndpointRouteBuilder routes,
        string pattern,
        Func<RoomRequest, RoomPage?> write,
        RoomRight right = RoomRight.Read
    ) => routes.MapRoomPage(pattern, request => Task.FromResult(write(request)), right);

    /// <inheritdoc cref="MapRoomPage(IEndpointRouteBuilder, string, Func{RoomRequest, RoomPage}, RoomRight)"/>
    public static void MapRoomPage(
        this IEndpointRouteBuilder routes,
        string pattern,
        Func<RoomRequest, Task<RoomPage?>> write,
        RoomRight right = RoomRight.Read
    ) =>
        routes
            .MapMethods(
                InRoom(pattern),
                [HttpMethods.Get, HttpMethods.Head],
                context => context.RequestServices.Of<RoomGate>().ShowAsync(context, right, write)
            )
            .WithMetadata(new MappedRoomPage(right));

    /// <summary>A page about the room that is for all.</summary>
    public static void MapOpenRoomPage(this IEndpointRouteBuilder routes, string pattern, Func<HttpContext, RoomPage> write) =>
        routes
            .MapMethods(
                InRoom(pattern),
                [HttpMethods.Get, HttpMethods.Head],
                context => RoomAnswer.SendAsync(context, write(context), request: null)
            )
            .WithMetadata(new MappedRoomPage(Right: null));

    /// <summary>
    /// A change: the one way in for every one. It is reached by POST, by a form that carries the page's key, from our own pages, by a
    /// visitor who may, not too much and not too often; all else is refused in words and never comes to it.
    /// </summary>
    /// <param name="routes">The site.</param>
    /// <param name="pattern">The address; with <c>{plan}</c> and <c>{period}</c> they must be ones that there are.</param>
    /// <param name="change">Makes it.</param>
    /// <param name="right">What the visitor must be allowed.</param>
    /// <param name="mostBytes">How much may be sent.</param>
    /// <param name="takesFiles">Whether files may be.</param>
    public static void MapChange(
        this IEndpointRouteBuilder routes,
        string pattern,
        Func<ChangeRequest, Task<ChangeAnswer>> change,
        RoomRight right = RoomRight.Write,
        int mostBytes = UsualBytes,
        bool takesFiles = false
    )
    {
        var mapped = new MappedChange(right, mostBytes, takesFiles);
        routes
            .MapMethods(
                InRoom(pattern),
                [HttpMethods.Post],
                context => context.RequestServices.Of<RoomGate>().ChangeAsync(context, mapped, change)
            )
            .WithMetadata(mapped);
    }

    /// <summary>A part of the service.</summary>
    internal static T Of<T>(this IServiceProvider services)
        where T : notnull => (T)(services.GetService(typeof(T)) ?? throw new InvalidOperationException($"No {typeof(T).Name}."));

    // The headers, the cookie and the tests go by the address.
    private static string InRoom(string pattern) =>
        pattern == WorkroomRoutes.Root || pattern.StartsWith(WorkroomRoutes.Root + "/", StringComparison.Ordinal)
            ? pattern
            : throw new ArgumentException($"{pattern} is not in the workroom.", nameof(pattern));
}
