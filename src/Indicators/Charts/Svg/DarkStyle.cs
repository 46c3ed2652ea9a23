using System.Text;
using System.Xml.Linq;
using Indicators.Charts.Layout;

namespace Indicators.Charts.Svg;

/// <summary>Turns a drawing dark on a dark screen. Attributes stay light, so Word, PDF and print are never dark.</summary>
internal static class DarkStyle
{
    public static string FillClass(Token token) => "cf-" + token.Name;

    public static string StrokeClass(Token token) => "cs-" + token.Name;

    /// <summary>The style element, with a rule for each colour that the drawing uses and no other.</summary>
    public static XElement For(IEnumerable<XElement> drawn)
    {
        var used = drawn
            .DescendantsAndSelf()
            .SelectMany(element => ((string?)element.Attribute("class") ?? "").Split(' '))
            .ToHashSet(StringComparer.Ordinal);
        var css = new StringBuilder("@media screen and (prefers-color-scheme:dark){");
        foreach (var token in Palette.All)
        {
            if (used.Contains(FillClass(token)))
                css.Append('.').Append(FillClass(token)).Append("{fill:").Append(token.Dark).Append('}');
            if (used.Contains(StrokeClass(token)))
                css.Append('.').Append(StrokeClass(token)).Append("{stroke:").Append(token.Dark).Append('}');
        }

        return new XElement(SvgShapes.Svg + "style", css.Append('}').ToString());
    }
}
