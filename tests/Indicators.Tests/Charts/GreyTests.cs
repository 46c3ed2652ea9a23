using System.Xml.Linq;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;
using Indicators.Tests.Support;

namespace Indicators.Tests.Charts;

/// <summary>In black and white, lines are told apart by dash, weight or marks, and every line has its name.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class GreyTests(FetchedStore store)
{
    [Fact]
    public void No_two_lines_of_a_chart_look_the_same_without_colour()
    {
        var charts = 0;
        foreach (var chart in Charts(store).Where(chart => chart is TrendChart or GenderChart or ExpectedChart))
        {
            charts++;
            var lines = Looks(SvgDrawing.Draw(chart, ChartFrame.Page with { Head = false }));
            Assert.True(
                lines.Count == lines.Select(line => line.Look).Distinct(StringComparer.Ordinal).Count(),
                $"{chart.Title}: {string.Join("; ", lines)}"
            );
        }

        Assert.True(charts > 40, $"{charts}");
    }

    [Fact]
    public void Every_line_that_has_a_value_is_named_beside_it()
    {
        foreach (var chart in Charts(store))
        {
            var words = string.Join(' ', DrawnText.In(SvgDrawing.Draw(chart, ChartFrame.Page)).Select(text => text.Text));
            Assert.All(
                Named(chart).Where(line => line.Values.Any(value => value is not null)),
                line => Assert.Contains(line.Name, words, StringComparison.Ordinal)
            );
        }
    }

    private static IEnumerable<Line> Named(Chart chart) =>
        (
            chart switch
            {
                TrendChart trend => [trend.Own, trend.Country, trend.Expected],
                ExpectedChart expected => [expected.Own, expected.Expected],
                GenderChart gender => [gender.Women, gender.Men, gender.CountryWomen, gender.CountryMen],
                SummaryChart summary => summary.Panels.SelectMany(panel => new[] { panel.Own, panel.Country }),
                _ => (IEnumerable<Line?>)[],
            }
        ).OfType<Line>();

    private static IEnumerable<Chart> Charts(FetchedStore store) =>
        from plan in store.PlansAndExamples()
        let told = store.Told(plan)
        from chart in told.SelectMany(comparison => ChartBuilder.All(plan, comparison))
            .Append(ChartBuilder.Summary(plan, told))
            .OfType<Chart>()
        select chart;

    // The lines through the years by colour, dash and weight, with whether marks of that colour stand along them. Leaders to labels are 1
    // px, edges of a span 0.9.
    private static List<(string Colour, string Look)> Looks(XElement drawing)
    {
        var marks = drawing
            .Elements()
            .Where(element => element.Name.LocalName is "circle" or "rect")
            .Select(element => (element.Name.LocalName, Colours: ((string?)element.Attribute("class") ?? "").Split(' ')))
            .ToList();
        return
        [
            .. drawing
                .Elements(SvgShapes.Svg + "polyline")
                .Select(line =>
                    (
                        Colour: (string)line.Attribute("class")!,
                        Dashes: (string?)line.Attribute("stroke-dasharray") ?? "solid",
                        Width: (string)line.Attribute("stroke-width")!
                    )
                )
                .Where(line => line.Width is not "1" and not "0.9")
                .Distinct()
                .Select(line => (line.Colour, $"{line.Dashes} {line.Width} {Marked(marks, line.Colour)}")),
        ];
    }

    // The shapes that stand more than twice in the line's colour: its points.
    private static string Marked(IEnumerable<(string LocalName, string[] Colours)> marks, string colour) =>
        string.Join(
            ',',
            marks
                .Where(mark => mark.Colours.Contains("cf-" + colour[3..]) || mark.Colours.Contains(colour))
                .GroupBy(mark => mark.LocalName)
                .Where(group => group.Count() > 2)
                .Select(group => group.Key)
                .Order(StringComparer.Ordinal)
        );
}
