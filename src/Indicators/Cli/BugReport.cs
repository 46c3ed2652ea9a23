using System.Globalization;
using Indicators.Wording.Faults;
using Microsoft.Extensions.Logging;

namespace Indicators.Cli;

/// <summary>A bug kept for whoever mends it: the whole trace goes to a file, and its name to the user.</summary>
internal static partial class BugReport
{
    /// <summary>
    /// Writes the trace in the log that was asked for, else beside other temporary files; returns the sentence that says where, or what to
    /// do when it could not be written.
    /// </summary>
    public static string Write(Exception bug, TimeProvider clock, string? log)
    {
        try
        {
            if (log is not null)
            {
                Exception? lost = null;
                using (var kept = JsonLog.ToFile(log, clock, fault => lost = fault))
                {
                    var logger = kept.CreateLogger(typeof(BugReport).FullName!);
                    Ended(logger, bug);
                }

                if (lost is null)
                {
                    return ProgramWords.ReportIn(log);
                }
            }

            var name = string.Create(
                CultureInfo.InvariantCulture,
                $"indicators-fel-{clock.GetUtcNow():yyyyMMdd-HHmmss}-{Environment.ProcessId}.txt"
            );
            var file = Path.Combine(Path.GetTempPath(), name);
            File.WriteAllText(file, bug.ToString());
            return ProgramWords.ReportIn(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or UserException)
        {
            return ProgramWords.ReportWithoutFile;
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, EventName = "bug", Message = "The program ended by a bug")]
    private static partial void Ended(ILogger log, Exception bug);
}
