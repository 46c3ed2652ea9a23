using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>An office's head: its name, how far it has come, and what can be said of it now.</summary>
internal static class OfficeHead
{
    /// <summary>The steps that a coordinator takes with an office, as the buttons send them.</summary>
    public static readonly IReadOnlyDictionary<string, RoomStep> Steps = new Dictionary<string, RoomStep>
    {
        ["begart"] = RoomStep.Asked,
        ["inlamnat"] = RoomStep.HandedIn,
        ["klart"] = RoomStep.Done,
        ["tillbaka"] = RoomStep.SentBack,
        ["oppna"] = RoomStep.Reopened,
    };

    public static Markup Write(RoomRequest request, RoomOffice office) =>
        $"""
            <div class="head" id="{IdOf(office)}">
            <h2>{office.Name}</h2>
            {StateOf(office)}
            <p class="meta">{RoomWords.InShort(office.In, office.Rows.Count)}</p>
            {Deeds(request, office)}
            </div>
            {Markup.If(office.State == OfficeState.SentBack, () => Remark(office.Last!))}
            """;

    /// <summary>Its state as a mark and a word.</summary>
    public static Markup StateOf(RoomOffice office) =>
        $"""<span class="state {Strong(office.State)}">{RoomMarks.Of(office.State)}{RoomWords.State(office.State)}</span>""";

    /// <summary>Its id on the page.</summary>
    public static string IdOf(RoomOffice office) =>
        "kontor-" + Uri.EscapeDataString(Folded.Key(office.Name).Replace(' ', '-')).Replace('%', '_');

    private static Markup Remark(RoomEvent sent) => $"""<p class="remark"><b>{TaskWords.SentBack}</b> {sent.Note}</p>""";

    private static string Strong(OfficeState state) =>
        state switch
        {
            OfficeState.Done => "done",
            OfficeState.SentBack => "back",
            _ => "",
        };

    private static Markup Deeds(RoomRequest request, RoomOffice office)
    {
        var done = office.State == OfficeState.Done;
        return $"""
            <form class="deeds" method="post" action="{request.Address("kontor")}">
            {request.FormKeyInput}
            <input type="hidden" name="kontor" value="{office.Name}"><input type="hidden" name="marke" value="{office.Mark}">
            {Markup.If(done, () => Button("oppna", TaskWords.Open, "second small"))}
            {Markup.If(!done && office.In > 0, () => Button("klart", TaskWords.SayDone, "small"))}
            </form>
            """;
    }

    private static Markup Button(string step, string word, string kind) =>
        $"""<button class="{kind}" name="steg" value="{step}">{word}</button>""";
}
