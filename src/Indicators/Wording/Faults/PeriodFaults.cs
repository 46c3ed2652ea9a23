namespace Indicators.Wording.Faults;

/// <summary>A period that is none, or that the plan does not report on.</summary>
internal static class PeriodFaults
{
    public static string NoPeriod(string said, IReadOnlyList<string> codes) =>
        $"\"{said}\" är ingen period. Skriv året och {Or(codes)}, till exempel 2024-{codes[0]}.";

    public static string NotOfThePlan(ReportPeriod period, string plan, IReadOnlyList<string> codes) =>
        $"Planen {plan} har inget tillfälle {period.Occasion.Code}. Skriv {Or([.. codes.Select(code => $"{period.Year}-{code}")])}, "
        + "eller lägg till tillfället i planens occasions i indicators.json.";

    /// <summary>The same of a row in a file.</summary>
    public static string Row(IReadOnlyList<string> codes) => $"Skriv året och {Or(codes)}, till exempel 2024-{codes[0]}.";

    private static string Or(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} eller {words[^1]}";
}
