using System.Security.Cryptography;
using System.Text;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Charts.Word;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;
using Indicators.Tests.Support;

namespace Indicators.Tests.Charts;

/// <summary>
/// Every case as hashes, at every width and as Word's own chart. A change of the code that moves one of them is either a mistake or says
/// why in its commit.
/// </summary>
public sealed class DrawnAsBeforeTests
{
    private static readonly string Kept = Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Charts", "Drawings.txt");

    /// <summary>Write it again with INDICATORS_WRITE=1 in the environment.</summary>
    [Fact]
    public void Every_case_is_drawn_byte_for_byte_as_before()
    {
        var now = string.Concat(ChartCases.All.Select(one => Lines(one.Key, one.Value())));
        if (Environment.GetEnvironmentVariable("INDICATORS_WRITE") is "1")
        {
            File.WriteAllText(Kept, now);
        }

        Assert.Equal(File.ReadAllText(Kept), now);
    }

    private static string Lines(string name, Chart chart)
    {
        var svg = ChartCases.Frames(chart).Select(frame => Line($"{name} {frame.Width}", SvgDrawing.Draw(chart, frame).ToString()));
        return string.Concat([.. svg, Line($"{name} Word", string.Concat(NativeCharts.Draw(chart, Frame.Usual).Select(Content)))]);
    }

    private static string Content(NativeChart chart) =>
        string.Join(
            '\n',
            [
                chart.Heading ?? "",
                chart.Description,
                chart.Space.OuterXml,
                .. chart.Annotations.Select((one, index) => one.Anchor((uint)index, chart.Frame).OuterXml),
                .. chart.Sheet.Columns.Select(column => $"{column.Header} {column.Count}"),
            ]
        );

    private static string Line(string name, string content) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}  {name}\n";
}
