using Indicators.Fetching;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary>Progress on the error stream: one line that is redrawn for a person, and a line a part in a log.</summary>
internal sealed class ProgressLine(Shell shell) : IProgress<FetchProgress>
{
    private const int BarWidth = 20;

    private long began;
    private string part = "";

    public void Report(FetchProgress value)
    {
        if (value.Part != part)
        {
            began = shell.Clock.GetTimestamp();
            part = value.Part;
            if (!shell.Interactive)
            {
                shell.Error.WriteLine(value.Part + " …");
            }
        }

        if (shell.Interactive)
        {
            shell.Error.Write(
                "\r"
                    + Line(value, shell.Clock.GetElapsedTime(began)).PadRight(Math.Min(shell.Width - 1, 78))
                    + (value.Done >= value.Of ? "\n" : "")
            );
        }
    }

    // "Läser värden  ████████············  10 av 26  84 000 celler/s  klart om 3 s"
    internal static string Line(FetchProgress value, TimeSpan elapsed)
    {
        var filled = value.Of == 0 ? BarWidth : BarWidth * value.Done / value.Of;
        var bar = new string('█', filled) + new string('·', BarWidth - filled);
        var line = $"{value.Part}  {bar}  {FetchedWords.Done(value.Done, value.Of)}";
        if (value.Done == 0 || value.Cells == 0 || elapsed <= TimeSpan.Zero)
        {
            return line;
        }

        var left = elapsed * (value.Of - value.Done) / value.Done;
        return line + FetchedWords.Speed(value.Cells / elapsed.TotalSeconds, value.Done < value.Of ? left : null);
    }
}
