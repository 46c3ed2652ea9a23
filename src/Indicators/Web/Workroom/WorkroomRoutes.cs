using Indicators.Web.Access;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Indicators.Web.Workroom;

/// <summary>Every address of the workroom.</summary>
internal static class WorkroomRoutes
{
    /// <summary>The first page.</summary>
    public const string Root = "/arbetsrum";

    /// <summary>The change by which a visitor leaves.</summary>
    public const string Leave = Root + "/lamna";

    /// <summary>The accessibility statement, which is for all.</summary>
    public const string Statement = Root + "/tillganglighet";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Root, [HttpMethods.Get, HttpMethods.Head], EnterAsync).WithMetadata(new MappedRoomPage(RoomRight.Read));
        ScreenRoutes.Map(routes);
        routes.MapRoomPage(Root + "/{**rest}", _ => (RoomPage?)null);
        routes.MapChange(Leave, LeaveAsync, RoomRight.Read);
        routes.MapOpenRoomPage(Statement, context => RoomStatementPage.Write(context.RequestServices.Of<SiteSettings>().Contact));
    }

    // The code in an address is changed for a cookie, and the address is left at once.
    private static Task EnterAsync(HttpContext context)
    {
        if (context.RequestServices.Of<RoomAccess>().Enter(context, context.Request.Query["kod"]))
        {
            (context.Response.StatusCode, context.Response.Headers.Location) = (StatusCodes.Status303SeeOther, Root);
            return Task.CompletedTask;
        }

        return context
            .RequestServices.Of<RoomGate>()
            .ShowAsync(context, RoomRight.Read, request => Task.FromResult<RoomPage?>(PlansPage.Write(request)));
    }

    private static Task<ChangeAnswer> LeaveAsync(ChangeRequest request)
    {
        request.Context.RequestServices.Of<RoomAccess>().Leave(request.Context, request.Who);
        return Task.FromResult<ChangeAnswer>(new ChangeAnswer.See(Root));
    }
}
