using Indicators.Fetching;

namespace Indicators.Cli;

/// <summary>Progress on the error stream: one line that is redrawn for a person, and a line a part in a log.</summary>
internal sealed class ProgressLine(Shell shell) : IProgress<FetchProgress>
{
    private string part = "";

    public void Report(FetchProgress value)
    {
        if (shell.Interactive)
        {
            var last = value.Done + 1 >= value.Of;
            shell.Error.Write($"\r{value.Part}: {value.Done + 1} av {value.Of} {(last ? "\n" : "")}");
        }
        else if (value.Part != part)
        {
            shell.Error.WriteLine(value.Part + " …");
        }

        part = value.Part;
    }
}
