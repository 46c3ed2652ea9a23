using Indicators.Charts.Layout;
using Indicators.Charts.Raster;
using Indicators.Charts.Svg;
using Indicators.Tests.Charts.Support;
using Indicators.Tests.Support;
using SkiaSharp;

namespace Indicators.Tests.Browser;

/// <summary>The PNG beside what a browser makes of the SVG: the same picture but for the edges of letters.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class PictureInBrowserTests(Chromium chromium) : IDisposable
{
    // Letters are set a fraction of a pixel apart, so squares of this many pixels are compared by their mean.
    private const int Square = 16;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [BrowserTheory]
    [InlineData("trend, target")]
    [InlineData("expected")]
    [InlineData("rank")]
    [InlineData("gender")]
    [InlineData("parts")]
    [InlineData("spread")]
    [InlineData("summary")]
    public async Task A_picture_shows_what_a_browser_shows_of_the_svg(string name)
    {
        var chart = ChartCases.All[name]();
        using var ours = SKBitmap.Decode(Picture.Png(chart, ChartFrame.Page));
        var svg = SvgDrawing
            .Text(chart, ChartFrame.Page)
            .Replace(
                $" width=\"{ours.Width / 2}\" height=\"{ours.Height / 2}\" role",
                $" width=\"{ours.Width}\" height=\"{ours.Height}\" role",
                StringComparison.Ordinal
            );
        await using var page = await chromium.OpenAsync();
        await page.WidthAsync(ours.Width, ours.Height);
        await page.GoToAsync(new Uri(folder.Write("a.svg", svg)).AbsoluteUri);
        await page.ScreenshotAsync(folder.File("a.png"));
        using var theirs = SKBitmap.Decode(folder.File("a.png"));

        Assert.Equal((theirs.Width, theirs.Height), (ours.Width, ours.Height));
        var apart = Apart(ours, theirs);
        Assert.True(apart.Max() < 64, $"{name}: a square of {Square} px differs by {apart.Max():0} of 255");
        Assert.True(apart.Average() < 2, $"{name}: squares differ by {apart.Average():0.0} of 255 in the mean");
    }

    private static List<double> Apart(SKBitmap ours, SKBitmap theirs)
    {
        List<double> apart = [];
        for (var top = 0; top + Square <= ours.Height; top += Square)
        {
            for (var left = 0; left + Square <= ours.Width; left += Square)
            {
                apart.Add(Math.Abs(Light(ours, left, top) - Light(theirs, left, top)));
            }
        }

        return apart;
    }

    private static double Light(SKBitmap picture, int left, int top)
    {
        var sum = 0.0;
        for (var y = top; y < top + Square; y++)
        {
            for (var x = left; x < left + Square; x++)
            {
                var pixel = picture.GetPixel(x, y);
                sum += (pixel.Red + pixel.Green + pixel.Blue) / 3.0;
            }
        }

        return sum / (Square * Square);
    }
}
