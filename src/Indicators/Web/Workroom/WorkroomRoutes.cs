using Indicators.Web.Access;
using Indicators.Web.Settings;
using Indicators.Wording.Room;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Indicators.Web.Workroom;

/// <summary>Every address of the workroom.</summary>
internal static class WorkroomRoutes
{
    /// <summary>The first page.</summary>
    public const string Root = "/arbetsrum";

    /// <summary>The change by which a visitor leaves.</summary>
    public const string Leave = Root + "/lamna";

    /// <summary>The change that stops the service, where it was started by a double click.</summary>
    public const string Close = Root + "/stang";

    /// <summary>The accessibility statement, which is for all.</summary>
    public const string Statement = Root + "/tillganglighet";

    /// <summary>Where a comparison is kept as it is.</summary>
    public const string Keep = Root + "/spara-jamforelse";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Root, [HttpMethods.Get, HttpMethods.Head], EnterAsync).WithMetadata(new MappedRoomPage(RoomRight.Read));
        ScreenRoutes.Map(routes);
        routes.MapRoomPage(Root + "/{**rest}", _ => (RoomPage?)null);
        routes.MapRoomPage(Keep, Changes.KeepComparison.Page, RoomRight.Write);
        routes.MapChange(Keep, Changes.KeepComparison.Take);
        routes.MapChange(Leave, LeaveAsync, RoomRight.Read);
        if (routes.ServiceProvider.Of<SiteSettings>().ClosesByButton)
        {
            routes.MapChange(Close, CloseAsync, RoomRight.Manage);
        }

        routes.MapOpenRoomPage(Statement, context => RoomStatementPage.Write(context.RequestServices.Of<SiteSettings>().Contact));
    }

    // The code in an address is changed for a cookie, and the address is left at once.
    private static Task EnterAsync(HttpContext context)
    {
        if (context.RequestServices.Of<RoomAccess>().Enter(context, context.Request.Query["kod"]))
        {
            if (context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
            {
                // Led here from a mail or a file: a browser sends the new cookie only where our own page leads on.
                context.Response.Headers["Refresh"] = "0; url=" + Root;
                return RoomAnswer.SendAsync(context, EnteredPage(), request: null);
            }

            (context.Response.StatusCode, context.Response.Headers.Location) = (StatusCodes.Status303SeeOther, Root);
            return Task.CompletedTask;
        }

        return context
            .RequestServices.Of<RoomGate>()
            .ShowAsync(context, RoomRight.Read, request => Task.FromResult<RoomPage?>(PlansPage.Write(request)));
    }

    private static RoomPage EnteredPage() => new() { Title = DoorWords.Room, Body = $"""<p><a href="{Root}">{DoorWords.ToRoom}</a></p>""" };

    private static Task<ChangeAnswer> LeaveAsync(ChangeRequest request)
    {
        request.Context.RequestServices.Of<RoomAccess>().Leave(request.Context, request.Who);
        return Task.FromResult<ChangeAnswer>(new ChangeAnswer.See(Root));
    }

    // Once the answer is sent; what others are saving just then is saved first, for the server waits for the requests that it has.
    private static Task<ChangeAnswer> CloseAsync(ChangeRequest request)
    {
        var service = request.Context.RequestServices.Of<IHostApplicationLifetime>();
        request.Context.Response.OnCompleted(() =>
        {
            service.StopApplication();
            return Task.CompletedTask;
        });
        return Task.FromResult<ChangeAnswer>(
            new ChangeAnswer.Last(new RoomPage { Title = DoorWords.ShutTitle, Body = $"<p>{DoorWords.Shut}</p>" })
        );
    }
}
