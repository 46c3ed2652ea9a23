using System.Globalization;
using Indicators.Charts.Layout;
using Indicators.Web.Html;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Pages;

/// <summary>How wide a chart's file is asked to be: a drawing is made for its width, and never scaled to it.</summary>
internal static class PictureWidth
{
    /// <summary>The part of the address that says it, in px; a PNG has twice as many.</summary>
    public const string Parameter = "bredd";

    private const int Least = 320;
    private const int Most = 1200;

    /// <summary>What is wrong with what is asked; null when nothing is, or nothing is asked.</summary>
    public static string? Fault(IQueryCollection query) =>
        !query.TryGetValue(Parameter, out var asked) || Read(asked.ToString()) is not null ? null : PictureWords.Width(Least, Most);

    /// <summary>The frame that is asked for.</summary>
    public static ChartFrame Frame(View view) =>
        view.One(Parameter) is { } asked && Read(asked) is { } width ? ChartFrame.Page with { Width = width } : ChartFrame.Page;

    private static int? Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= Least and <= Most ? width : null;
}
