namespace Indicators.Model;

/// <summary>One setting of a plan, as somebody wrote it. Rows are added and never changed; the newest of a name is in force.</summary>
/// <param name="Name">Which: <see cref="Weeks"/> and so on, with what it is of after a colon.</param>
/// <param name="Text">As it was written; empty when it was taken away.</param>
/// <param name="At">When, UTC as in <see cref="StockholmTime"/>.</param>
/// <param name="By">Who.</param>
public sealed record RoomSetting(string Name, string Text, string At, string By)
{
    /// <summary>How many weeks before the last day an office is reminded.</summary>
    public const string Weeks = "weeks";

    /// <summary>The address that the offices' answers go to.</summary>
    public const string Answers = "answers-to";

    /// <summary>Before a period: the last day to hand in what its report is written from.</summary>
    public const string LastDay = "last-day:";

    /// <summary>Before an office, escaped: the addresses that its letters go to.</summary>
    public const string LettersTo = "letters-to:";

    /// <summary>The last day of a period.</summary>
    public static string LastDayOf(ReportPeriod period) => LastDay + period;

    /// <summary>The addresses of an office.</summary>
    public static string LettersToOf(string office) => LettersTo + Uri.EscapeDataString(office);
}
