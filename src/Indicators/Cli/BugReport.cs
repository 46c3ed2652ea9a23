using System.Globalization;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary>A bug kept for whoever mends it: the whole trace goes to a file, and its name to the user.</summary>
internal static class BugReport
{
    /// <summary>
    /// Writes the trace beside other temporary files; returns the sentence that says where, or what to do when it could not be written.
    /// </summary>
    public static string Write(Exception bug, TimeProvider clock)
    {
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"indicators-fel-{clock.GetUtcNow():yyyyMMdd-HHmmss}-{Environment.ProcessId}.txt"
        );
        var file = Path.Combine(Path.GetTempPath(), name);
        try
        {
            File.WriteAllText(file, bug.ToString());
            return ProgramWords.ReportIn(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ProgramWords.ReportWithoutFile;
        }
    }
}
