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
            {Remarks(request, office)}
            """;

    /// <summary>Its state as a mark and a word.</summary>
    public static Markup StateOf(RoomOffice office) =>
        $"""<span class="state {Strong(office.State)}">{RoomMarks.Of(office.State)}{RoomWords.State(office.State)}</span>""";

    /// <summary>Its id on the page.</summary>
    public static string IdOf(RoomOffice office) => IdOf(office.Name);

    /// <summary>An office's id on the page.</summary>
    public static string IdOf(string office) => "kontor-" + Uri.EscapeDataString(Folded.Key(office).Replace(' ', '-')).Replace('%', '_');

    /// <summary>The remarks on all that it has, with a box for the answer.</summary>
    public static Markup Remarks(RoomRequest request, RoomOffice office) =>
        Markup.If(
            office.Remarks.Count > 0,
            () =>
                $"""
                    <form method="post" action="{request.Address("kontor")}">{request.FormKeyInput}
                    <input type="hidden" name="kontor" value="{office.Name}"><input type="hidden" name="steg" value="svar">
                    {Markup.Each(office.Remarks, (remark, place) => new RemarkMarkup(request).Write(
                        remark,
                        FormattableString.Invariant($"{IdOf(office)}-{place}")
                    ))}</form>
                    """
        );

    private static string Strong(OfficeState state) =>
        state switch
        {
            OfficeState.Done => "done",
            OfficeState.SentBack => "back",
            _ => "",
        };

    /// <summary>What can be said of it now.</summary>
    /// <param name="request">Whose page it is.</param>
    /// <param name="office">The office.</param>
    /// <param name="filled">How the one button that is next looks; another kind where the page has a step of its own.</param>
    public static Markup Deeds(RoomRequest request, RoomOffice office, string filled = "small")
    {
        var (done, handedIn, some) = (office.State == OfficeState.Done, office.State == OfficeState.HandedIn, office.In > 0);
        return $"""
            <div class="deeds">
            <form method="post" action="{request.Address("kontor")}">{Hidden(request, office)}
            {Markup.If(some && !done && !handedIn, () => Button("inlamnat", TaskWords.HandIn, filled))}
            {Markup.If(some && !done, () => Button("klart", TaskWords.SayDone, handedIn ? filled : "second small"))}
            {Markup.If(done || handedIn, () => Button("oppna", TaskWords.Open, "second small"))}
            </form>
            {Markup.If(some, () => SendBack(request, office))}
            </div>
            """;
    }

    // What is sent back says of which place, so that the remark stands there.
    private static Markup SendBack(RoomRequest request, RoomOffice office)
    {
        var id = IdOf(office);
        var places = RemarkPlaces.Of(request.Plan, office.Rows);
        return $"""
            <details class="send-back"><summary>{RemarkWords.SendBack}</summary>
            <form method="post" action="{request.Address("kontor")}">{Hidden(request, office)}
            <div class="field"><label for="g-{id}">{RemarkWords.About}</label><select id="g-{id}" name="plats">
            <option value="">{RemarkWords.AllRows}</option>
            {Markup.Each(places, one => $"""<option value="{one.Place}">{one.Name}</option>""")}
            </select></div>
            <div class="field"><label for="m-{id}">{RemarkWords.Remark}</label>
            <textarea id="m-{id}" name="anmarkning" rows="2"></textarea></div>
            <p>{Button("tillbaka", RemarkWords.SendBack, "second small")}</p>
            </form>
            </details>
            """;
    }

    private static Markup Hidden(RoomRequest request, RoomOffice office) =>
        $"""
            {request.FormKeyInput}<input type="hidden" name="kontor" value="{office.Name}">
            <input type="hidden" name="marke" value="{office.Mark}">
            """;

    private static Markup Button(string step, string word, string kind) =>
        $"""<button class="{kind}" name="steg" value="{step}">{word}</button>""";
}
