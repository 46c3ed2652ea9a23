using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;

namespace Indicators.Web.Html;

/// <summary>A sign with its word.</summary>
internal static class SignedWord
{
    public static Markup Write(Mark mark, string word) => $"""<span class="judged">{ChartHtml.Sign(mark)}<span>{word}</span></span>""";
}
