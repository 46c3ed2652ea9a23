using System.CommandLine;
using Indicators.Cli;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

/// <summary>Every option of every command, given what cannot be: wrong usage is told in a sentence, and nothing else happens.</summary>
[Trait("Category", "Chance")]
public sealed class OptionTests(SmallStore store) : IClassFixture<SmallStore>
{
    private static readonly string[] Numbers =
    [
        "NaN",
        "Infinity",
        "-Infinity",
        "∞",
        "-1",
        "-0.5",
        "0.000000001",
        "1e-300",
        "1e300",
        "1e999",
        "70000",
        "99999999999999999999",
        "0x10",
        "1 000",
        "5.5,5",
        "1,000.5",
        "tio",
        "1e",
        "--",
        "٣",
    ];

    private static readonly string[] Texts =
    [
        "",
        " ",
        "\u0001",
        "å\u0308/..",
        "0",
        "-1",
        "0-delar",
        "0000-delar",
        "99999-delar",
        "2024-delår",
        "9999-12-31",
        "0000-00-00",
        "9999-12-31T23:59:59-14:00",
        "0001-01-01T00:00:00+14:00",
        "2024-02-30",
        "http://127.0.0.1:70000/",
        "http://127.0.0.1:-1/",
        "http://[::1/",
        "file:///etc/passwd",
        "ftp://x/",
        "*?<>|",
        new string('x', 5000),
        string.Concat(Enumerable.Repeat("x/", 3000)),
    ];

    // What a command needs besides the option that is tried, so that the option is what it meets.
    private static readonly Dictionary<string, string> Sound = new()
    {
        ["--plan"] = "sollentuna",
        ["--period"] = "2024-delar",
        ["--kind"] = "trend",
        ["--indicator"] = "etablering",
        ["--municipality"] = "0480",
        ["--from"] = "sollentuna",
    };

    // These name a file or a folder, and get it in a folder of the test's own.
    private static readonly string[] Places = ["--out", "--log", "--db", "--catalog", "--comments", "--template", "--diff"];

    private static readonly RootCommand Root = CommandLineProgram.Root(
        new Shell(TextWriter.Null, TextWriter.Null, TimeProvider.System, Width: 80, Interactive: false)
    );

    public static TheoryData<string> Commands => [.. Root.Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Whatever_an_option_is_given_the_answer_is_a_sentence(string name)
    {
        using var folder = new Folder();
        var command = Root.Subcommands.Single(one => one.Name == name);
        var wrong = new List<string>();
        foreach (var option in command.Options.Concat(Root.Options).Where(option => option.HelpName is not null))
        {
            foreach (var value in option.ValueType == typeof(double) ? Numbers : Texts)
            {
                var answer = await RunAsync(folder, command, option.Name, value);
                if (FaultOf(answer, option.ValueType == typeof(double)) is { } fault)
                    wrong.Add($"{name} {option.Name} {value[..Math.Min(40, value.Length)]}: {fault} ({answer.Code}): {answer.Error}");
            }
        }

        foreach (var value in command.Arguments.Count > 0 ? Texts : [])
        {
            var answer = await RunAsync(folder, command, "", value);
            if (FaultOf(answer, isNumber: false) is { } fault)
                wrong.Add($"{name} {value[..Math.Min(40, value.Length)]}: {fault} ({answer.Code}): {answer.Error}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_number_is_written_with_a_comma_or_a_point()
    {
        using var folder = new Folder();
        foreach (var width in new[] { "800,5", "800.5", "8005e-1" })
        {
            var (file, other) = (folder.File("a.svg"), folder.File("b.svg"));
            Assert.Equal(0, (await ChartAsync(file, width)).Code);
            Assert.Equal(0, (await ChartAsync(other, "800.5")).Code);
            Assert.Equal(await File.ReadAllTextAsync(other), await File.ReadAllTextAsync(file));
        }

        Task<CommandLine.Answer> ChartAsync(string file, string width) =>
            store.RunAsync(
                "chart",
                "--plan",
                "sollentuna",
                "--indicator",
                "etablering",
                "--kind",
                "trend",
                "--out",
                file,
                "--width",
                width
            );
    }

    [Theory]
    [InlineData("--db")]
    [InlineData("--catalog")]
    public async Task A_file_without_a_name_is_none(string option)
    {
        var answer = await CommandLine.RunAsync("status", option, "");

        Assert.Equal((2, $"{option} saknar sitt värde (FIL).\nHjälp: indicators status --help\n"), (answer.Code, answer.Error));
    }

    private static string? FaultOf(CommandLine.Answer answer, bool isNumber) =>
        answer.Code is not (0 or 1 or 2 or 3 or 130) ? "the code"
        : answer.Error.Contains("Oväntat fel", StringComparison.Ordinal) ? "a bug"
        : answer.Error.Contains("   at ", StringComparison.Ordinal) ? "a trace"
        : answer.Code is 1 or 2 && string.IsNullOrWhiteSpace(answer.Error) ? "no word"
        : isNumber && answer.Code != 2 ? "taken for a number"
        : null;

    private async Task<CommandLine.Answer> RunAsync(Folder folder, Command command, string tried, string value)
    {
        var given = new Dictionary<string, string> { ["--catalog"] = folder.Write("small.json", SmallCatalogue.Text), ["--db"] = store.Db };
        foreach (var option in command.Options.Where(option => option.Required || option.Name is "--out" or "--comments" or "--indicator"))
            given[option.Name] = Sound.GetValueOrDefault(option.Name) ?? folder.File(command.Name == "chart" ? "a.svg" : "a.csv");
        value = Places.Contains(tried) && value.Trim().Length > 0 ? folder.File(value) : value;
        if (command.Name == "import" && tried.Length > 0)
            given["--period"] = Sound["--period"];
        if (tried.Length > 0)
            given[tried] = value;
        string[] more = command.Name switch
        {
            "fetch" or "run" => ["--offline"],
            "import" => tried.Length > 0 ? ["--template"] : [folder.File(value)],
            "backup" => [tried.Length > 0 ? folder.File("kopia.db") : folder.File(value)],
            _ => [],
        };
        using var over = new CancellationTokenSource();
        if (command.Name is "serve" or "room")
            await over.CancelAsync(); // one that could start is stopped at once
        var line = given.SelectMany(pair => new[] { pair.Key, pair.Value });
        return await CommandLine.RunAtAsync(CommandLine.Morning, [command.Name, .. line, .. more], over.Token);
    }
}
