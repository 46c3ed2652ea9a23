namespace Indicators.Wording.Faults;

/// <summary>What a page says of a part that it cannot show; the cause, with paths and the like, is in the log only.</summary>
internal static class PageFaults
{
    public const string NotCompared = "Planens siffror går inte att jämföra just nu. Varför står i loggen.";

    public const string NotRead = "Planens siffror går inte att läsa just nu. Varför står i loggen.";

    public const string ReportsNotRead = "Planens rapporter går inte att läsa just nu, så de visas inte här. Varför står i loggen.";

    public const string WithoutComments = "Förvaltningens kommentarer går inte att läsa, så de visas inte här. Varför står i loggen.";

    public static string PlanNotShown(string plan) => $"Det som gäller {plan} kan inte visas här just nu. Varför står i loggen.";

    public static string CommentNotShown(string name) =>
        $"Kommentaren {name} går inte att läsa, så den visas inte här. Varför står i loggen.";
}
