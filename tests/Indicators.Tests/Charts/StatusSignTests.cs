using System.Xml.Linq;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;

namespace Indicators.Tests.Charts;

public class StatusSignTests
{
    public static TheoryData<Mark> Marks => [.. Enum.GetValues<Mark>()];

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_sign_is_hidden_from_screen_readers_and_has_its_dark_form(Mark mark)
    {
        var drawing = SvgDrawing.Sign(mark, 16);
        Assert.Equal("true", drawing.Attribute("aria-hidden")!.Value);
        Assert.Equal("16", drawing.Attribute("height")!.Value);
        Assert.Contains("prefers-color-scheme:dark", drawing.Element(SvgShapes.Svg + "style")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_signs_have_the_same_shape()
    {
        var shapes = Enum.GetValues<Mark>()
            .Select(mark =>
            {
                var drawing = SvgDrawing.Sign(mark, 16);
                drawing.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "fill" or "stroke" or "class").Remove();
                drawing.Element(SvgShapes.Svg + "style")!.Remove();
                return drawing.ToString();
            })
            .ToList();
        Assert.Equal(shapes.Count, shapes.Distinct(StringComparer.Ordinal).Count());
    }
}
