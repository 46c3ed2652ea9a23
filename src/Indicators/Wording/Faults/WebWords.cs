namespace Indicators.Wording.Faults;

/// <summary>What the service says to whoever starts it.</summary>
internal static class WebWords
{
    /// <summary>How drafts are read.</summary>
    /// <param name="address">The address that opens them on this machine; null when there is none.</param>
    /// <param name="token">Whether a token opens them.</param>
    public static string Drafts(string? address, bool token) =>
        address is not null ? $"Utkasten öppnas med adressen {address} eller i arbetsrummet. Den går att använda en gång, i en webbläsare."
        : token ? "Utkasten läses med koden i Drafts:Token, också på den här datorn."
        : "Utkasten visas inte för någon. Sätt Drafts:Token för att läsa dem, se docs/operations.md.";
}
