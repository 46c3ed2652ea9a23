using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Huvud: the lines that stand first in the report.</summary>
internal static class HeadScreen
{
    public static RoomPage Write(RoomRequest request, IReadOnlyList<WordReading> words, IReadOnlyDictionary<string, string>? typed = null)
    {
        var fields = new WordMarkup(request, typed);
        return new()
        {
            Title = "Huvud",
            Lead = HeadWords.Lead,
            Body = $"""
                <form class="head-lines" method="post" action="{request.Address(RoomParts.Head)}" data-saves>
                {request.FormKeyInput}
                {Markup.Each(words.Where(word => word.Place.Kind == OwnReport.Head), word => fields.Line(word, HeadWords.Of(word.Place)))}
                <p class="save"><button>Spara</button></p>
                </form>
                """,
        };
    }
}
