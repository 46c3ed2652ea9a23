using Indicators.Cli;

namespace Indicators.Tests.Support;

/// <summary>Runs a command as the shell would, in this process, and keeps what it wrote.</summary>
internal static class CommandLine
{
    /// <summary>A morning after the shipped figures' date, in the autumn of the same year.</summary>
    public static readonly DateTimeOffset Morning = new(2024, 9, 16, 5, 0, 0, TimeSpan.Zero);

    public static Task<Answer> RunAsync(params IEnumerable<string> args) => RunAtAsync(Morning, args);

    public static Task<Answer> RunAtAsync(DateTimeOffset now, params IEnumerable<string> args) =>
        RunAtAsync(now, args, CancellationToken.None);

    public static async Task<Answer> RunAtAsync(DateTimeOffset now, IEnumerable<string> args, CancellationToken cancellationToken)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLineProgram.RunAsync(
            [.. args],
            new Shell(output, error, new ManualClock(now), Width: 160, Interactive: false)
            {
                Browse = _ => true,
                UserFolder = Path.Combine(Path.GetTempPath(), "indicators-tests"),
            },
            cancellationToken
        );
        return new Answer(code, output.ToString(), error.ToString());
    }

    internal sealed record Answer(int Code, string Out, string Error);
}
