using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom;

/// <summary>The room's first page: the plans.</summary>
internal static class PlansPage
{
    public static RoomPage Write(RoomRequest request)
    {
        var plans = request.Context.RequestServices.Of<WriteReport>().Workspace.Catalogue.Plans;
        return new()
        {
            Title = DoorWords.Room,
            Body = $"""
                <ul>
                {Markup.Each(
                    plans,
                    plan =>
                        $"""<li><a href="{WorkroomRoutes.Root}/{plan.Id}/{plan.InWork(request.At).ToString()}">{plan.Name}</a></li>"""
                )}
                </ul>
                """,
        };
    }
}
