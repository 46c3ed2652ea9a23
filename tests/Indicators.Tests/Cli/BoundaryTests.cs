using System.Text;
using Indicators.Cli;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Indicators.Tests.Cli;

/// <summary>Whatever is thrown becomes one sentence and a code.</summary>
public sealed class BoundaryTests : IDisposable
{
    private readonly FakeTimeProvider clock = new(CommandLine.Morning);
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_bug_ends_in_one_sentence_that_says_where_its_trace_is()
    {
        using var error = new StringWriter();
        using var output = new Broken();

        var code = await CommandLineProgram.RunAsync(["--help"], new Shell(output, error, clock, Width: 80, Interactive: false));

        Assert.Equal(1, code);
        var told = error.ToString().Trim();
        Assert.StartsWith(
            "Oväntat fel i programmet, och kommandot avbröts: gick sönder här Anmäl det med filen ",
            told,
            StringComparison.Ordinal
        );
        var file = told[(told.LastIndexOf("filen ", StringComparison.Ordinal) + 6)..^1];
        Assert.Contains("   at ", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public void A_bug_of_a_command_with_a_log_is_kept_in_the_log()
    {
        var log = folder.File("natt.log");

        var (code, sentence) = Boundary.Of(Thrown(new InvalidOperationException("tomt")), clock, log);

        Assert.Equal(
            (ExitCode.Failed, $"Oväntat fel i programmet, och kommandot avbröts: tomt Anmäl det med filen {log}."),
            (code, sentence)
        );
        var line = Assert.Single(File.ReadAllLines(log));
        Assert.Contains("\"level\":\"critical\"", line, StringComparison.Ordinal);
        Assert.Contains("   at ", line, StringComparison.Ordinal);
    }

    [FactOnLinux("/dev/full, som svarar som en full disk, finns bara på Linux.")]
    public void A_bug_that_cannot_be_kept_in_the_log_is_kept_beside_temporary_files()
    {
        var (_, sentence) = Boundary.Of(Thrown(new InvalidOperationException("tomt")), clock, "/dev/full");

        Assert.Contains("indicators-fel-20240916-050000-", sentence, StringComparison.Ordinal);
        File.Delete(sentence[(sentence.LastIndexOf("filen ", StringComparison.Ordinal) + 6)..^1]);
    }

    [Fact]
    public void A_fault_that_another_carries_is_told_as_itself()
    {
        var told = UserException.Invalid("Så här gör man.");
        foreach (var carrier in new Exception[] { new AggregateException(told), new TypeInitializationException("Type", told) })
        {
            Assert.Equal((ExitCode.InvalidInput, "Så här gör man."), Boundary.Of(carrier, clock));
        }
    }

    [Fact]
    public void A_file_is_named_with_why_and_what_to_do()
    {
        var missing = folder.File("saknas.md");
        Assert.Equal(
            $"{missing} gick inte att läsa eller skriva: det finns inte. Kontrollera namnet och mappen, och kör kommandot igen.",
            Boundary.Of(Assert.ThrowsAny<IOException>(() => File.ReadAllText(missing)), clock).Sentence
        );
        Assert.Equal(
            $"{folder.Path} gick inte att läsa eller skriva: det går inte att komma åt. "
                + "Se efter att du får läsa och skriva där, och kör kommandot igen.",
            Boundary.Of(Assert.ThrowsAny<UnauthorizedAccessException>(() => File.ReadAllText(folder.Path)), clock).Sentence
        );
    }

    private static Exception Thrown(Exception fault) => Assert.ThrowsAny<Exception>((Action)(() => throw fault));

    /// <summary>A bug: something falls with what nobody has thought of.</summary>
    private sealed class Broken : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new InvalidOperationException("gick sönder\r\n   här");

        public override void Write(string? value) => Write(' ');

        public override void WriteLine(string? value) => Write(' ');
    }
}
