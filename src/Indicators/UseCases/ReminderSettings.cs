using System.Globalization;
using System.Net.Mail;
using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Store;
using Indicators.Wording.Room;

namespace Indicators.UseCases;

/// <summary>One setting as a page shows it.</summary>
/// <param name="Name">Its name, in a form too.</param>
/// <param name="Text">What stands in it; empty for nothing.</param>
/// <param name="Version">What a save of it must give back.</param>
internal sealed record SettingField(string Name, string Text, string Version)
{
    /// <summary>What to write instead of what stands, which counts for nothing; null when it is read.</summary>
    public string? Fault { get; init; }

    /// <summary>When it was saved, UTC; null when nothing stands.</summary>
    public string? At { get; init; }

    /// <summary>Who saved it.</summary>
    public string? By { get; init; }
}

/// <summary>When the offices are reminded of a report, and where their letters go.</summary>
internal sealed class ReminderSettings
{
    private const int MostWeeks = 26;

    private const int Longest = 500;

    private readonly Dictionary<string, RoomSetting> standing;

    private readonly string lastDay;

    private ReminderSettings(IReadOnlyList<RoomSetting> all, ReportPeriod period)
    {
        (standing, lastDay) = (Standing(all), RoomSetting.LastDayOf(period));
        (Weeks, LastDay) = (ReadWeeks(TextOf(RoomSetting.Weeks)), DayText.Read(TextOf(lastDay)));
        Answers = ReadAddresses(TextOf(RoomSetting.Answers)) is [var only] ? only : null;
    }

    /// <summary>How many weeks before the last day; null when nobody has said so, or it cannot be read.</summary>
    public int? Weeks { get; }

    /// <summary>The last day to hand in; null when nobody has said so, or it cannot be read.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>Where the offices' answers go; null when nobody has said so, or it cannot be read.</summary>
    public MailAddress? Answers { get; }

    /// <summary>The day from which an office is reminded; null when there is none.</summary>
    public DateOnly? Day => LastDay is { } last && Weeks is { } weeks ? last.AddDays(-7 * weeks) : null;

    /// <summary>Who signs a letter that the program sends: whoever said when.</summary>
    public string SignedBy => standing.TryGetValue(RoomSetting.Weeks, out var weeks) ? weeks.By : "";

    /// <summary>Reads them.</summary>
    public static ReminderSettings Read(ReadSession store, Plan plan, ReportPeriod period) => new(store.Room.Settings(plan.Id), period);

    /// <summary>The periods of a plan that have a last day.</summary>
    public static IEnumerable<ReportPeriod> PeriodsOf(ReadSession store, Plan plan) =>
        Standing(store.Room.Settings(plan.Id))
            .Keys.Where(name => name.StartsWith(RoomSetting.LastDay, StringComparison.Ordinal))
            .Select(name => ReportPeriod.TryParse(name[RoomSetting.LastDay.Length..]))
            .OfType<ReportPeriod>()
            .Where(plan.Has)
            .Select(plan.Period);

    /// <summary>Where an office's letters go; nowhere when nobody has said so, or it cannot be read.</summary>
    public IReadOnlyList<MailAddress> To(string office) => ReadAddresses(TextOf(RoomSetting.LettersToOf(office))) ?? [];

    /// <summary>Every field: of the report, of the plan, and one for each office.</summary>
    public IReadOnlyList<SettingField> Fields(IEnumerable<string> offices) =>
        [
            Field(lastDay, text => DayText.Read(text) is null ? ReminderWords.WriteADay : null),
            Field(RoomSetting.Weeks, text => ReadWeeks(text) is null ? ReminderWords.WriteWeeks : null),
            Field(RoomSetting.Answers, text => ReadAddresses(text) is [_] ? null : ReminderWords.WriteAnAddress),
            .. offices.Select(office =>
                Field(RoomSetting.LettersToOf(office), text => ReadAddresses(text) is null ? ReminderWords.WriteAddresses : null)
            ),
        ];

    private static Dictionary<string, RoomSetting> Standing(IEnumerable<RoomSetting> all) =>
        all.GroupBy(one => one.Name).Select(same => same.Last()).Where(one => one.Text.Length > 0).ToDictionary(one => one.Name);

    private SettingField Field(string name, Func<string, string?> fault)
    {
        var (text, stands) = (TextOf(name), standing.GetValueOrDefault(name));
        return new SettingField(name, text, FieldVersion.Of(text))
        {
            Fault = text.Length == 0 ? null : fault(text),
            At = stands?.At,
            By = stands?.By,
        };
    }

    private string TextOf(string name) => standing.GetValueOrDefault(name)?.Text ?? "";

    // "4", "4 veckor".
    private static int? ReadWeeks(string text) =>
        text.Split(' ') is [var number, .. var unit]
        && unit is [] or ["v" or "vecka" or "veckor"]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var weeks)
        && weeks is >= 1 and <= MostWeeks
            ? weeks
            : null;

    // No line break may come along into a mail's head, and a mail server that takes å in an address is not to be counted on.
    private static List<MailAddress>? ReadAddresses(string text)
    {
        if (text.Length is 0 or > Longest || text.Any(char.IsControl))
        {
            return null;
        }

        var read = text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => MailAddress.TryCreate(one, out var address) && address.Address.All(char.IsAscii) ? address : null)
            .ToList();
        return read.Count > 0 && read.TrueForAll(one => one is not null) ? [.. read.OfType<MailAddress>()] : null;
    }
}
