using System.Reflection;
using System.Text.Json;
using Indicators.Cli;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Indicators.Tests.Cli;

public sealed class JsonLogTests
{
    [Fact]
    public void Each_event_is_an_object_on_a_line_of_its_own_with_its_fields_and_readable_letters()
    {
        using var output = new StringWriter();
        using var provider = JsonLog.To(output, new FakeTimeProvider(CommandLine.Morning));
        var log = provider.CreateLogger("Indicators.Web.Sidor");
        var because = new InvalidOperationException("därför");
        var fields = new Dictionary<string, object?> { ["Path"] = new Uri("http://x/å"), ["Count"] = 3 };
        log.Log(LogLevel.Error, new EventId(7, "page-failed"), fields, because, (_, _) => "Sidan kunde\ninte skrivas");
        log.Log(LogLevel.Information, new EventId(8, "read"), "", null, (_, _) => "åäö");

        var lines = output.ToString().Split('\n');
        Assert.Equal(3, lines.Length);
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal(
            ["2024-09-16T05:00:00Z", "error", "Indicators.Web.Sidor", "page-failed", "Sidan kunde\ninte skrivas", "http://x/å"],
            new[] { "time", "level", "category", "event", "message", "path" }.Select(name =>
                first.RootElement.GetProperty(name).GetString()
            )
        );
        Assert.Equal(3, first.RootElement.GetProperty("count").GetInt32());
        Assert.Contains("därför", first.RootElement.GetProperty("exception").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            """{"time":"2024-09-16T05:00:00Z","level":"information","category":"Indicators.Web.Sidor","event":"read","message":"åäö"}""",
            lines[1]
        );
    }

    [Fact]
    public async Task A_log_in_a_folder_that_is_not_there_makes_the_folder()
    {
        using var folder = new Folder();
        var file = folder.File(Path.Combine("finns", "inte", "natt.log"));
        var answer = await CommandLine.RunAsync(
            "fetch",
            "--offline",
            "--catalog",
            folder.Write("small.json", SmallCatalogue.Text),
            "--db",
            folder.File("a.db"),
            "--log",
            file
        );
        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("\"category\":\"Indicators.Fetching.Fetcher\"", (await File.ReadAllLinesAsync(file))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_is_said_in_words_before_anything_is_fetched()
    {
        using var folder = new Folder();
        var inTheWay = folder.Write("fil", "ingen mapp");
        var answer = await CommandLine.RunAsync(
            "fetch",
            "--offline",
            "--catalog",
            folder.Write("small.json", SmallCatalogue.Text),
            "--db",
            folder.File("a.db"),
            "--log",
            Path.Combine(inTheWay, "natt.log")
        );
        Assert.Equal(1, answer.Code);
        Assert.Contains("Välj en annan fil med --log", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("a.db")));
    }

    [Fact]
    public void What_is_logged_is_English()
    {
        var messages = typeof(JsonLog)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.Message)
            .OfType<string>()
            .ToList();
        Assert.True(messages.Count > 15);
        Assert.All(messages, message => Assert.DoesNotMatch(@"(?i)[åäö]|\b(och|inte|eller|försök|nattens?)\b", message));
    }
}
