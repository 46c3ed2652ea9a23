namespace Indicators.Wording;

/// <summary>The months' names.</summary>
public static class SwedishMonths
{
    /// <summary>January first.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>A day as it is said: <c>12 september</c>, with the year where it is another than the reader's.</summary>
    public static string Day(DateOnly day, int year) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{day.Day}{SwedishFormat.HardSpace}{All[day.Month - 1]}{(day.Year == year ? "" : $" {day.Year}")}"
        );
}
