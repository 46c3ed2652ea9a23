using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Which rows are shown: all, what has not come, what cannot be read, or what is unlikely. Plain links with counts.</summary>
/// <param name="Name">As the address has it; empty for all.</param>
/// <param name="Word">As the page says it.</param>
/// <param name="Takes">Whether it shows a row.</param>
internal sealed record RowFilter(string Name, string Word, Func<RoomRow, bool> Takes)
{
    private static readonly IReadOnlyList<RowFilter> Known =
    [
        new("", TaskWords.All, _ => true),
        new(RoomParts.Missing, TaskWords.Missing, row => !row.IsIn),
        new("olast", TaskWords.CannotBeRead, row => row.IsUnread),
        new("ovanligt", TaskWords.Unlikely, row => row.IsAsked),
    ];

    /// <summary>The filter of an address; all rows where it names none.</summary>
    public static RowFilter Of(string? name) => Known.FirstOrDefault(filter => filter.Name == name) ?? Known[0];

    /// <summary>The row of links; those that would show nothing are left out.</summary>
    public static Markup Write(RoomRequest request, string part, RowFilter now, IReadOnlyList<RoomRow> rows)
    {
        var shown = Known.Select(filter => (Filter: filter, Count: rows.Count(filter.Takes)));
        return $"""
            <ul class="filter">{Markup.Each(
                shown.Where(one => one.Count > 0 || one.Filter == now),
                one => Item(one.Filter, one.Count)
            )}</ul>
            """;

        Markup Item(RowFilter filter, int count)
        {
            var address = request.Address(part) + (filter.Name.Length > 0 ? "?visa=" + filter.Name : "");
            var current = filter == now ? "true" : null;
            return $"""<li><a href="{address}"{Markup.Attribute("aria-current", current)}>{filter.Word} {count}</a></li>""";
        }
    }
}
