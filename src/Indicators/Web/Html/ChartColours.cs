using System.Globalization;
using System.Text;
using Indicators.Charts.Layout;
using Indicators.Charts.Svg;

namespace Indicators.Web.Html;

/// <summary>The charts' dark colours once for the whole site: its pages let no style stand inside them.</summary>
internal static class ChartColours
{
    /// <summary>One rule for each colour, for a dark screen.</summary>
    public static string Css()
    {
        var css = new StringBuilder("\n@media screen and (prefers-color-scheme: dark) {\n");
        foreach (var token in Palette.All)
        {
            css.Append(
                CultureInfo.InvariantCulture,
                $"  .{DarkStyle.FillClass(token)} {{ fill: {token.Dark}; }} .{DarkStyle.StrokeClass(token)} {{ stroke: {token.Dark}; }}\n"
            );
        }

        return css.Append("}\n").ToString();
    }
}
