using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A period as people write it: 2024-delar, 2024-delår, delår 2024, årsredovisning 2024.</summary>
internal static class PeriodText
{
    /// <summary>The period; null when it is none.</summary>
    public static ReportPeriod? Read(string text)
    {
        var said = Folded.Key(text);
        foreach (var (word, code) in SheetWords.Occasions)
        {
            said = said.Replace(word, code, StringComparison.Ordinal);
        }

        return ReportPeriod.TryParse(said)
            ?? (
                said.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is [var one, var other]
                    ? ReportPeriod.TryParse($"{one}-{other}") ?? ReportPeriod.TryParse($"{other}-{one}")
                    : null
            );
    }

    /// <summary>The periods in order of time.</summary>
    public static int Order(string period) => ReportPeriod.TryParse(period) is { } read ? (read.Year * 2) + (read.WholeYear ? 1 : 0) : 0;
}
