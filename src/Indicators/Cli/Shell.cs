using Indicators.Cli.Room;

namespace Indicators.Cli;

/// <summary>What a command may touch of the world: two streams, a clock, and whether a person is watching.</summary>
/// <param name="Out">The answer; with <c>--json</c> one JSON object and nothing else.</param>
/// <param name="Error">Progress and messages.</param>
/// <param name="Clock">The clock, read once at the edge.</param>
/// <param name="Width">Characters a line on <paramref name="Out"/>.</param>
/// <param name="Interactive">Whether <paramref name="Error"/> is a terminal that can redraw a line.</param>
public sealed record Shell(TextWriter Out, TextWriter Error, TimeProvider Clock, int Width, bool Interactive)
{
    // Room for the comparison table where there is no window to measure.
    internal const int WidthWithoutWindow = 160;

    /// <summary>Opens an address in the user's browser; whether one could be started.</summary>
    public Func<string, bool> Browse { get; init; } = Browser.Open;

    /// <summary>The user's own folder for what belongs to no store.</summary>
    public string UserFolder { get; init; } =
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "Indicators"
        );

    /// <summary>Reads a line that a person types; null when nobody sits at the keyboard.</summary>
    public Func<string?>? ReadLine { get; init; }

    /// <summary>What could not be written to the outside so far.</summary>
    internal Losses Losses { get; } = new();

    /// <summary>The real console.</summary>
    public static Shell Console() =>
        new(
            System.Console.Out,
            System.Console.Error,
            TimeProvider.System,
            System.Console.IsOutputRedirected || System.Console.WindowWidth < 1 ? WidthWithoutWindow : System.Console.WindowWidth,
            !System.Console.IsErrorRedirected
        )
        {
            ReadLine = System.Console.IsInputRedirected ? null : System.Console.ReadLine,
        };
}
