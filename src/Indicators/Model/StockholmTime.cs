using System.Globalization;

namespace Indicators.Model;

/// <summary>An instant as the store writes it, and as people write it on the command line.</summary>
public static class StockholmTime
{
    // Asked for late: a type that cannot begin says nothing of why.
    private static readonly Lazy<TimeZoneInfo> Stockholm = new(() => TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));

    /// <summary>Stockholm's time zone, of the machine's list.</summary>
    /// <exception cref="TimeZoneNotFoundException">The machine has no list, or the list no Stockholm.</exception>
    public static TimeZoneInfo Zone => Stockholm.Value;

    /// <summary>UTC with whole seconds: <c>2024-08-30T00:00:00Z</c>. Sorts as text in the order of time.</summary>
    public static string Text(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Text"/> wrote.</summary>
    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>The instant as it is kept: what a fetch says of itself is what can be asked for later.</summary>
    public static DateTimeOffset WholeSecond(DateTimeOffset instant) => Read(Text(instant));

    /// <summary>The calendar date of an instant in Stockholm.</summary>
    public static DateOnly DateInStockholm(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>Date and time of day in Stockholm, as people read them: <c>2024-09-16 07:00</c>.</summary>
    public static string Local(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The last second of a day in Stockholm.</summary>
    public static DateTimeOffset EndOfDay(DateOnly date)
    {
        var midnight = date.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).AddSeconds(-1).ToUniversalTime();
    }

    /// <summary>
    /// The same to the second and with its zone, where two instants are to be told apart: <c>2026-10-25 02:30:05 +02:00</c>.
    /// </summary>
    public static string Exact(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, Zone).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);

    /// <summary>
    /// An instant with zone (<c>2024-08-30T12:00:00+02:00</c>), or a date (<c>2024-08-30</c>), which means the end of that day in
    /// Stockholm.
    /// Null when the text is neither.
    /// </summary>
    public static DateTimeOffset? Parse(string text)
    {
        if (
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date < DateOnly.MaxValue
        )
        {
            return EndOfDay(date);
        }

        string[] zoned = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        return
            DateTimeOffset.TryParseExact(text, zoned, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var instant)
            && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal))
            ? instant.ToUniversalTime()
            : null;
    }
}
