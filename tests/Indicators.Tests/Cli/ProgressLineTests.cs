using Indicators.Cli;
using Indicators.Fetching;

namespace Indicators.Tests.Cli;

public sealed class ProgressLineTests
{
    [Theory]
    [InlineData(0, 0, 0, "Läser värden  ····················  0 av 20")] // nothing known yet
    [InlineData(5, 1000, 2, "Läser värden  █████···············  5 av 20  500 celler/s  klart om 6 s")] // a quarter in two seconds
    [InlineData(20, 20000, 8, "Läser värden  ████████████████████  20 av 20  2\u00A0500 celler/s")]
    public void A_person_sees_the_bar_the_pace_and_the_time_left(int done, int cells, double seconds, string line) =>
        Assert.Equal(line, ProgressLine.Line(new FetchProgress("Läser värden", done, 20, cells), TimeSpan.FromSeconds(seconds)));
}
