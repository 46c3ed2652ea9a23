using Indicators.Charts;

namespace Indicators.Web.Html;

/// <summary>A file to take home.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">What it is.</param>
internal sealed record WebFile(byte[] Content, string ContentType)
{
    /// <summary>Figures as CSV.</summary>
    public const string Csv = "text/csv; charset=utf-8";

    /// <summary>Figures for programs.</summary>
    public const string Json = "application/json; charset=utf-8";

    /// <summary>A drawing.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>A picture.</summary>
    public const string Png = "image/png";

    /// <summary>What a chart's file is.</summary>
    public static string Of(ChartFileKind kind) =>
        kind switch
        {
            ChartFileKind.Png => Png,
            ChartFileKind.Pdf => "application/pdf",
            _ => Svg,
        };

    /// <summary>News for a reader's own program.</summary>
    public const string Atom = "application/atom+xml; charset=utf-8";

    /// <summary>Days for a calendar of the reader's own.</summary>
    public const string Calendar = "text/calendar; charset=utf-8";
}
