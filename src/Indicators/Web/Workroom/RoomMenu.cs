using Indicators.Reports.Formats.Html;
using Indicators.Wording;
using Indicators.Wording.Room;
using Microsoft.AspNetCore.Routing;

namespace Indicators.Web.Workroom;

/// <summary>The parts of a plan's room, in the order of work.</summary>
internal static class RoomMenu
{
    // By groups, each with a thin rule before it.
    private static readonly (string Part, string Word)[][] Groups =
    [
        [("", "Översikt")],
        [
            (RoomParts.Tasks, "Uppgifter"),
            (RoomParts.Actions, "Åtgärder"),
            ("pengar", "Pengar"),
            ("mal", "Mål"),
            ("huvud", "Huvud"),
            (RoomParts.Sheet, "Excel"),
        ],
        [(RoomParts.Missing, "Saknas")],
        [("forhandsgranska", "Förhandsgranska"), (RoomParts.Review, "Granska och fastställ"), ("hamta", "Hämta")],
        [("historik", "Historik")],
    ];

    /// <summary>The row of links; on a phone the current one and the way back to them all.</summary>
    public static Markup Write(RoomRequest request, int? missing)
    {
        var now = request.PartName;
        var there = Mapped(request);
        var groups = Groups.Select(group => group.Where(item => item.Part.Length == 0 || there.Contains(item.Part)).ToList());
        return $"""
            <nav class="parts" aria-label="Arbetsrummets delar"><div class="wrap"><ul>
            {Markup.If(now.Length > 0, () => $"""<li class="all"><a href="{request.Address("")}">{DoorWords.AllParts}</a></li>""")}
            {Markup.Each(
                groups.Where(group => group.Count > 0),
                (group, place) => Markup.Each(group, (item, inside) => Item(item, first: place > 0 && inside == 0))
            )}
            </ul></div></nav>
            """;

        Markup Item((string Part, string Word) item, bool first)
        {
            var here = item.Part == now;
            var kind = string.Join(' ', new[] { first ? "group" : null, here ? "here" : null }.OfType<string>());
            var count = item.Part == RoomParts.Missing && missing > 0 ? missing : null;
            return $"""
                <li{Markup.Attribute("class", kind.Length > 0 ? kind : null)}><a href="{request.Address(item.Part)}"{Markup.Attribute(
                    "aria-current",
                    here ? "page" : null
                )}>{NameOf(request, item)}{Markup.For(count, number => $"""<span class="count"> {number}</span>""")}</a></li>

                """;
        }
    }

    // Goals and actions are called what the plan calls them.
    private static string NameOf(RoomRequest request, (string Part, string Word) item) =>
        item.Part switch
        {
            RoomParts.Actions => Words.Sentence(request.Plan.ActionName.Many),
            RoomParts.Goals => Words.Sentence(request.Plan.GoalName.Many),
            _ => item.Word,
        };

    // No link leads to a part that is not there.
    private static HashSet<string> Mapped(RoomRequest request) =>
        [
            .. request
                .Context.RequestServices.Of<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(one => one.Metadata.GetMetadata<MappedRoomPage>() is not null)
                .Select(one => one.RoutePattern.RawText!.Split('/'))
                .Where(parts => parts is ["", _, "{plan}", "{period}", _])
                .Select(parts => parts[^1]),
        ];
}
