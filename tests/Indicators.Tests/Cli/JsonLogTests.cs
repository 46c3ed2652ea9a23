using System.Text.Json;
using Indicators.Cli;
using Indicators.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Indicators.Tests.Cli;

public sealed class JsonLogTests
{
    [Fact]
    public void Each_event_is_an_object_on_a_line_of_its_own_with_its_fields_and_readable_letters()
    {
        using var output = new StringWriter();
        using var log = JsonLog.To(output, new ManualClock(CommandLine.Morning));
        var because = new InvalidOperationException("därför");
        var fields = new Dictionary<string, object?> { ["Path"] = new Uri("http://x/å"), ["Count"] = 3 };
        log.Log(LogLevel.Error, new EventId(7, "page-failed"), fields, because, (_, _) => "Sidan kunde\ninte skrivas");
        log.Log(LogLevel.Information, new EventId(8, "read"), "", null, (_, _) => "åäö");

        var lines = output.ToString().Split('\n');
        Assert.Equal(3, lines.Length);
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal(
            ["2024-09-16T05:00:00Z", "error", "page-failed", "Sidan kunde\ninte skrivas", "http://x/å"],
            new[] { "time", "level", "event", "message", "path" }.Select(name => first.RootElement.GetProperty(name).GetString()));
        Assert.Equal(3, first.RootElement.GetProperty("count").GetInt32());
        Assert.Contains("därför", first.RootElement.GetProperty("exception").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"time":"2024-09-16T05:00:00Z","level":"information","event":"read","message":"åäö"}""", lines[1]);
    }
}
