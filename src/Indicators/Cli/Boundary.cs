using System.Reflection;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary>The one place where whatever a command throws becomes a sentence and an exit code.</summary>
internal static class Boundary
{
    /// <summary>What to tell of a fault, and how the program ends.</summary>
    /// <param name="fault">Anything.</param>
    /// <param name="clock">Names the file that a bug is kept in.</param>
    /// <param name="log">The log that was asked for, where a bug is kept then; null when there is none.</param>
    public static (ExitCode Code, string Sentence) Of(Exception fault, TimeProvider clock, string? log = null) =>
        fault switch
        {
            UserException told => (told.Code, told.Message),
            OperationCanceledException => (ExitCode.Cancelled, ProgramWords.Cancelled),
            TimeZoneNotFoundException or InvalidTimeZoneException => (ExitCode.Failed, ProgramWords.NoTimeZone),
            OutOfMemoryException => (ExitCode.Failed, ProgramWords.NoMemory),
            // A library may carry it in a fault of its own.
            { InnerException: { } cause } when cause.GetBaseException() is OutOfMemoryException => (ExitCode.Failed, ProgramWords.NoMemory),
            IOException or UnauthorizedAccessException => (ExitCode.Failed, ProgramWords.FileFails(fault)),
            // What only carries another fault, from another thread or the first use of a type.
            AggregateException { InnerExceptions: [var only] } => Of(only, clock, log),
            TypeInitializationException { InnerException: { } inner } => Of(inner, clock, log),
            TargetInvocationException { InnerException: { } inner } => Of(inner, clock, log),
            _ => (ExitCode.Failed, ProgramWords.Bug(OneLine(fault.Message), BugReport.Write(fault, clock, log))),
        };

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
}
