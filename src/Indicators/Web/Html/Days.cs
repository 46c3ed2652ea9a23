using Indicators.Reports.Formats.Html;
using Indicators.Wording;

namespace Indicators.Web.Html;

/// <summary>A day on one line: a browser would break it at its hyphens.</summary>
internal static class Days
{
    public static Markup Of(DateOnly day) => $"""<span class="day">{SwedishFormat.Date(day)}</span>""";

    /// <summary>The day in Stockholm at an instant.</summary>
    public static Markup Of(DateTimeOffset at) => Of(StockholmTime.DateInStockholm(at));
}
