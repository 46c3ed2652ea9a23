namespace Indicators.Wording.Faults;

/// <summary>What a fetch is doing, as it is told while it runs.</summary>
internal static class FetchWords
{
    public const string ReadsCatalogue = "Läser Koladas katalog";

    public const string ReadsValues = "Läser värden";
}
