namespace Indicators.Wording;

/// <summary>What is said of grants and costs.</summary>
internal static class MoneyWords
{
    public const string NotReported = $"Statliga ersättningar och kommunala utgifter: {OwnWords.NotReported}.";

    public const string Heading = "Ersättningar och utgifter";

    public const string Nearest = "Kolada har inget nyckeltal för de statliga ersättningarna. De här måtten ligger närmast.";

    public const string NearestCaption = "Närmaste mått i Kolada";

    public const string Caption = "Ersättningar och utgifter, kronor";

    public const string Awaited = "Väntar på uppgifter om ersättningar och utgifter.";

    public static string Account(string account) => account.Length == 0 ? "Utan angivet konto" : account;

    /// <summary>The net for each who has arrived.</summary>
    public static string PerArrival(double net, double arrivals, int year) =>
        $"Nettot är {SwedishFormat.Number(net / arrivals, 0)} kronor per mottagen "
        + $"nyanländ: {SwedishFormat.Number(arrivals, 0)} togs emot under "
        + $"{SwedishFormat.Year(year)}. {Sources.Computed("per mottagen")}";

    public static string NoArrivals(int year) =>
        $"Antalet mottagna nyanlända {SwedishFormat.Year(year)} finns inte i Kolada än, "
        + "eller så saknas en av summorna, så inget belopp per person visas.";

    public const string NoGroup = "Planen pekar inte ut någon grupp att dela summorna på.";

    public const string OnlyWholeYears = "Summor per mottagen nyanländ visas i årsredovisningen, för antalet mottagna redovisas per helår.";
}
