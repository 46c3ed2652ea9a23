namespace Indicators.Wording;

/// <summary>What a report says of itself and of the plan behind it.</summary>
internal static class AboutWords
{
    public static string HoldsBetween(int from, int until) => $" Den gäller {Words.Span(from, until)}.";

    public static string HoldsFrom(int from) => $" Den gäller från {SwedishFormat.Year(from)}.";

    public static string HoldsUntil(int until) => $" Den gäller till {SwedishFormat.Year(until)}.";

    public const string PartYearReport = "delårsrapporten";

    public const string WholeYearReport = "årsredovisningen";

    public static string SmallNumbers(int most) =>
        (
            most < 1
                ? "Alla egna antal visas."
                : $"Egna antal från 1 till {SwedishFormat.Number(most, 0)} visas inte, och inte heller det som skulle röja dem: "
                    + "andelen, det andra könet eller summan."
        ) + " Källa för egna mått: kommunens egen uppföljning.";
}
