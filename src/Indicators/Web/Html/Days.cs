using System.Text.RegularExpressions;
using Indicators.Reports.Formats.Html;
using Indicators.Wording;

namespace Indicators.Web.Html;

/// <summary>Days and spans of numbers on one line: a browser would break them at their hyphens and dashes.</summary>
internal static partial class Days
{
    public static Markup Of(DateOnly day) => Kept(SwedishFormat.Date(day));

    /// <summary>The day in Stockholm at an instant.</summary>
    public static Markup Of(DateTimeOffset at) => Of(StockholmTime.DateInStockholm(at));

    /// <summary>Running text with each of those in it kept whole: <c>2024-08-30</c>, <c>2013–2022</c>, <c>20–64</c>.</summary>
    public static Markup In(string text)
    {
        var from = 0;
        var pieces = new List<Markup>();
        foreach (var whole in Whole().EnumerateMatches(text))
        {
            pieces.Add(Markup.Text(text[from..whole.Index]));
            pieces.Add(Kept(text.Substring(whole.Index, whole.Length)));
            from = whole.Index + whole.Length;
        }

        return $"{Markup.Each(pieces, piece => piece)}{text[from..]}";
    }

    private static Markup Kept(string text) => $"""<span class="day">{text}</span>""";

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|\b\d+[–-]\d+\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
