namespace Indicators.Wording;

/// <summary>What is said of grants and costs.</summary>
internal static class MoneyWords
{
    public const string NotReported = $"Statliga ersättningar och kommunala utgifter: {OwnWords.NotReported}.";

    public static string Account(string account) => account.Length == 0 ? "Utan angivet konto" : account;

    public const string NoGroup = "Planen pekar inte ut någon grupp att dela summorna på.";

    public const string OnlyWholeYears = "Summor per mottagen nyanländ visas i årsredovisningen, för antalet mottagna redovisas per helår.";
}
