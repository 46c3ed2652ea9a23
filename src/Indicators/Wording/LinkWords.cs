namespace Indicators.Wording;

/// <summary>A page's words as they stand beside a link to it.</summary>
internal static class LinkWords
{
    // What a search engine and a chat show at most.
    private const int Most = 300;

    /// <summary>As many whole sentences as there is room for, at least one; null when there are none.</summary>
    public static string? Short(string text)
    {
        if (text.Length <= Most)
        {
            return text.Length == 0 ? null : text;
        }

        var end = text.LastIndexOf(". ", Most, StringComparison.Ordinal);
        return end < 0 ? text[..text.LastIndexOf(' ', Most)] + " …" : text[..(end + 1)];
    }
}
