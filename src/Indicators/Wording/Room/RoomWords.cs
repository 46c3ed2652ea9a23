using Indicators.Wording.Faults;

namespace Indicators.Wording.Room;

/// <summary>What the room says of time, counts and states.</summary>
internal static class RoomWords
{
    /// <summary>Where the plan names nobody.</summary>
    public const string NobodyNamed = "Utan utpekad ansvarig";

    /// <summary>A row's comment.</summary>
    public const string Comment = "Kommentar";

    public const string AddComment = "Lägg till kommentar";

    /// <summary>When something was saved, and by whom when it was another: "Sparat nyss, 14.32", "Sparat 9 september av Eva Ek".</summary>
    public static string Saved(DateTimeOffset at, DateTimeOffset now, string? by)
    {
        var when = now - at < TimeSpan.FromMinutes(1) ? $"nyss, {Clock(at)}" : When(at, now);
        return $"Sparat {when}{(by is null ? "" : $" av {by}")}";
    }

    /// <summary>When: a time of today, else a day: "14.20", "9 september", "9 september 2023".</summary>
    public static string When(DateTimeOffset at, DateTimeOffset now)
    {
        var (day, today) = (StockholmTime.DateInStockholm(at), StockholmTime.DateInStockholm(now));
        return day == today ? Clock(at) : Day(day, today.Year);
    }

    /// <summary>A day as it is said, with its year where that is another than the one given: "12 september".</summary>
    public static string Day(DateOnly day, int year)
    {
        var said = $"{Number(day.Day)}{SwedishFormat.HardSpace}{SheetWords.MonthNames[day.Month - 1]}";
        return day.Year == year ? said : $"{said} {SwedishFormat.Year(day.Year)}";
    }

    /// <summary>What stands in the live line when all is saved.</summary>
    public static string AllSaved(DateTimeOffset last, DateTimeOffset now) => $"Allt är sparat, senast {When(last, now)}";

    /// <summary>How much of an office is in: "6 av 9 inne".</summary>
    public static string InShort(int some, int all) => $"{NumberWords.OfAll(some, all)} inne";

    /// <summary>What stands by a field that cannot be read.</summary>
    public static string NotRead(string says) => $"{says} Det du skrev är sparat, men räknas inte än.";

    /// <summary>What stands by a figure that is unlikely.</summary>
    public static string Asks(string says) => $"{says} Stämmer det?";

    /// <summary>What stands by one that somebody has said is right.</summary>
    public static string SaidRight(string says, string by) =>
        says.Length == 0 ? $"Ovanligt tal: {by} har skrivit att det stämmer." : $"Ovanligt tal: ”{says}” ({by})";

    /// <summary>An office's state.</summary>
    public static string State(OfficeState state) =>
        state switch
        {
            OfficeState.NotAsked => "Inte begärt",
            OfficeState.Waits => "Väntar",
            OfficeState.Begun => "Påbörjat",
            OfficeState.HandedIn => "Inlämnat",
            OfficeState.Done => "Klart",
            _ => "Tillbakaskickat",
        };

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // A time of day is written with a point.
    private static string Clock(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, StockholmTime.Zone).ToString("HH.mm", System.Globalization.CultureInfo.InvariantCulture);
}
