using System.Text;
using Indicators.Charts.Layout;
using Indicators.Charts.Raster;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;

namespace Indicators.Tests.Charts;

/// <summary>
/// Writes every case to a folder to be looked at, when CHART_GALLERY names one; a picture is judged by eyes, not by a test.
/// </summary>
public class GalleryTests
{
    [Fact]
    public void Every_case_can_be_looked_at()
    {
        if (Environment.GetEnvironmentVariable("CHART_GALLERY") is not { Length: > 0 } folder)
            return;
        Directory.CreateDirectory(folder);
        foreach (
            var (name, width) in new[]
            {
                ("720", ChartFrame.Page),
                ("540", ChartFrame.Column),
                ("344", ChartFrame.Phone),
                ("700", ChartFrame.Report),
                ("1104", ChartFrame.Wide),
            }
        )
        {
            foreach (var kind in new[] { "trend", "expected", "rank", "gender", "parts", "spread", "summary" })
            {
                var html = new StringBuilder(
                    "<!DOCTYPE html><html lang=sv><meta "
                        + "charset=utf-8><style>body{margin:12px;display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start;font:12px "
                        + "sans-serif}figure{margin:0}@media(prefers-color-scheme:dark){body{background:#12181F;color:#fff}}</style>"
                );
                var number = 0;
                foreach (var (title, make) in ChartCases.All.Where(pair => pair.Key.StartsWith(kind, StringComparison.Ordinal)))
                {
                    var frame = width with { IdPrefix = $"c{number++}" };
                    html.Append("<figure><div style='background:#ff08;margin-bottom:6px'>")
                        .Append(title)
                        .Append("</div>")
                        .Append(SvgDrawing.Draw(make(), frame).ToString(System.Xml.Linq.SaveOptions.DisableFormatting))
                        .Append("</figure>");
                    if (name == "720")
                    {
                        var file = Path.Combine(folder, title.Replace(',', ' ').Replace(' ', '-'));
                        File.WriteAllText(file + ".svg", SvgDrawing.Text(make(), frame));
                        File.WriteAllBytes(file + ".png", Picture.Png(make(), frame));
                        File.WriteAllBytes(file + ".pdf", Picture.Pdf(make(), frame));
                    }
                }

                File.WriteAllText(Path.Combine(folder, $"{kind}-{name}.html"), html.ToString());
            }
        }
    }
}
