using Indicators.Reports.Formats.Html;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom;

/// <summary>The parts of a plan's room, in the order of work.</summary>
internal static class RoomParts
{
    /// <summary>What has not come.</summary>
    public const string Missing = "saknas";

    // By groups, each with a thin rule before it.
    private static readonly (string Part, string Word)[][] Groups =
    [
        [("", "Översikt")],
        [("uppgifter", "Uppgifter"), ("atgarder", "Åtgärder"), ("pengar", "Pengar"), ("mal", "Mål"), ("huvud", "Huvud")],
        [(Missing, "Saknas")],
        [("forhandsgranska", "Förhandsgranska"), ("granska", "Granska och fastställ"), ("hamta", "Hämta")],
        [("historik", "Historik")],
    ];

    /// <summary>Each, by its name in the address.</summary>
    public static IEnumerable<(string Part, string Word)> All => Groups.SelectMany(group => group);

    /// <summary>The row of links; on a phone the current one and the way back to them all.</summary>
    public static Markup Write(RoomRequest request, int? missing)
    {
        var now = request.PartName;
        return $"""
            <nav class="parts" aria-label="Arbetsrummets delar"><div class="wrap"><ul>
            {Markup.If(now.Length > 0, () => $"""<li class="all"><a href="{request.Address("")}">{DoorWords.AllParts}</a></li>""")}
            {Markup.Each(Groups, (group, place) => Markup.Each(group, (item, inside) => Item(item, first: place > 0 && inside == 0)))}
            </ul></div></nav>
            """;

        Markup Item((string Part, string Word) item, bool first)
        {
            var here = item.Part == now;
            var kind = string.Join(' ', new[] { first ? "group" : null, here ? "here" : null }.OfType<string>());
            var count = item.Part == Missing && missing > 0 ? missing : null;
            return $"""
                <li{Markup.Attribute("class", kind.Length > 0 ? kind : null)}><a href="{request.Address(item.Part)}"{Markup.Attribute(
                    "aria-current",
                    here ? "page" : null
                )}>{item.Word}{Markup.For(count, number => $"""<span class="count"> {number}</span>""")}</a></li>

                """;
        }
    }
}
