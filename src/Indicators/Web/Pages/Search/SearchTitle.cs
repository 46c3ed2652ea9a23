namespace Indicators.Web.Pages;

/// <summary>A title in pieces: words that were looked for, and what stands between them.</summary>
internal static class SearchTitle
{
    public static IEnumerable<(string Text, bool Marked)> Parts(string title, IReadOnlyList<string> words)
    {
        var at = 0;
        while (at < title.Length)
        {
            var end = at + 1;
            var isWord = char.IsLetterOrDigit(title[at]);
            while (end < title.Length && char.IsLetterOrDigit(title[end]) == isWord)
            {
                end++;
            }

            var text = title[at..end];
            yield return (text, isWord && words.Contains(Folded.Key(text)));
            at = end;
        }
    }
}
