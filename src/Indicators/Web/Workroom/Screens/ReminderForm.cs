using Indicators.Reports.Formats.Html;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Settings;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>When the offices are reminded, where their letters go, and what happens then.</summary>
internal sealed class ReminderForm
{
    private readonly RoomRequest request;

    private readonly ReminderSettings settings;

    private readonly IReadOnlyList<string> offices;

    private readonly IReadOnlyDictionary<string, string>? typed;

    private readonly FieldFrame frame;

    private ReminderForm(
        RoomRequest request,
        ReminderSettings settings,
        IReadOnlyList<string> offices,
        IReadOnlyDictionary<string, string>? typed
    ) => (this.request, this.settings, this.offices, this.typed, frame) = (request, settings, offices, typed, new FieldFrame(request));

    /// <summary>Reads it.</summary>
    public static ReminderForm Of(
        RoomRequest request,
        RoomFigures room,
        ReadSession store,
        IReadOnlyDictionary<string, string>? typed = null
    ) =>
        new(
            request,
            ReminderSettings.Read(store, request.Plan, request.Period),
            [.. room.Rows(store).Offices.Select(office => office.Name)],
            typed
        );

    /// <summary>Whether the night sends the letters.</summary>
    public static bool ByItself(RoomRequest request) => request.Context.RequestServices.Of<SiteSettings>().SendsLetters;

    /// <summary>Every field.</summary>
    public IReadOnlyList<SettingField> Fields => settings.Fields(offices);

    /// <summary>What happens as it is set.</summary>
    public Markup Says => $"<p>{ReminderWords.Happens(settings.Day, ByItself(request), settings.Answers is not null, request.At)}</p>";

    /// <summary>The section.</summary>
    public Markup Write()
    {
        var fields = Fields;
        return $"""
            <h2 id="{RoomParts.Reminders}">{ReminderWords.Title}</h2>
            <div class="summary">{Says}</div>
            <form method="post" action="{request.Address(RoomParts.Settings)}/{RoomParts.Reminders}" data-saves>
            {request.FormKeyInput}
            {Line(fields[0], ReminderWords.LastDay(request.Period), "day")}
            {Line(fields[1], ReminderWords.Weeks, "num")}
            {Line(fields[2], ReminderWords.Answers, "long")}
            <h3>{ReminderWords.Offices}</h3>
            <p class="meta">{ReminderWords.OfficesHow}</p>
            {Markup.Each(fields.Skip(3).Zip(offices), one => Line(one.First, one.Second, "long"))}
            <p class="save"><button>{ReminderWords.Save}</button></p>
            </form>
            """;
    }

    /// <summary>What stands above a field: what to write instead.</summary>
    public static Markup Above(SettingField field) =>
        Markup.For(field.Fault, fault => FieldFrame.Said("err", RoomMarks.Fault, RoomWords.NotRead(fault)));

    /// <summary>What stands below it: when it was saved.</summary>
    public Markup Below(SettingField field) => Markup.If(field.Fault is null, () => frame.Saved(Shown(field)));

    /// <summary>What the style and the script go by.</summary>
    public static string StateOf(SettingField field) =>
        field switch
        {
            { Fault: not null } => "unread",
            { Text.Length: > 0 } => "saved",
            _ => "empty",
        };

    private Markup Line(SettingField field, string label, string width) =>
        frame.Write(
            Shown(field),
            StateOf(field),
            Above(field),
            label,
            FieldFrame.Line(Shown(field), width, width == "num" ? "numeric" : null, field.Fault is not null),
            Below(field)
        );

    private ShownField Shown(SettingField field) =>
        new(field.Name, field.Text, field.Version)
        {
            At = field.Text.Length > 0 ? field.At : null,
            By = field.By,
            Mine = typed?.GetValueOrDefault(field.Name),
        };
}
