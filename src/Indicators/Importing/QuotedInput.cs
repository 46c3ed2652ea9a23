using System.Text;
using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>What stood in a cell, as it is told back.</summary>
internal static class QuotedInput
{
    private const int MostShown = 40;

    /// <summary>Text on one line and not longer than a reader needs to find it.</summary>
    public static string Short(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(MostShown))
        {
            shown.Append(Rune.IsControl(rune) ? new Rune(' ') : rune);
        }

        return shown.Append(text.Length > shown.Length ? "…" : "").ToString();
    }

    /// <summary>In quotes, or the word tomt.</summary>
    public static string Quoted(string text) => text.Length == 0 ? ImportFaults.Empty : $"\"{Short(text)}\"";

    /// <summary>The word probably meant; null when none is near, or for a text too long to be a slip of one.</summary>
    public static string? Meant(string text, IEnumerable<string> words) => text.Length > MostShown ? null : Nearest.To(text, words);

    /// <summary>The question for the word probably meant; nothing for a text too long to be a slip of one.</summary>
    public static string Near(string text, IEnumerable<string> words) => text.Length > MostShown ? "" : Nearest.Question(text, words);
}
