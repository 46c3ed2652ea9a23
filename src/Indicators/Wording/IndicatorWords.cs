namespace Indicators.Wording;

/// <summary>What stands over and beside the figures of indicators.</summary>
internal static class IndicatorWords
{
    public static string Country(string year) => "Riket" + year;

    public static string Place(string year) => "Plats" + year;

    public const string PlacesInBrackets = "Inom parentes: platserna som slumpen medger (95 procents säkerhet).";

    public const string TargetUnderYears = "Mål: talet står under de år målet gäller.";

    public static string Target(string limits) => $"– mål: {limits}";

    public const string NoValue = "Värde saknas";

    public static string NotInForce(int newest) => $"Gäller inte {SwedishFormat.Year(newest)}";
}
