using System.CommandLine;
using System.CommandLine.Help;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary>The command line: every command, the help in Swedish, and faults turned into one sentence and an exit code.</summary>
public static class CommandLineProgram
{
    // From Ctrl+C or SIGTERM: as long as a report under way may take to be whole on a busy machine.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command and returns the shell's exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Shell shell, CancellationToken cancellationToken = default)
    {
        var root = Root(shell);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not SwedishHelp)
        {
            await shell.Error.WriteLineAsync(UsageFaults.Tell(parsed));
            return (int)ExitCode.InvalidInput;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = shell.Out,
                    Error = shell.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = LongestEnd,
                },
                cancellationToken
            );
        }
        catch (UserException fault)
        {
            await shell.Error.WriteLineAsync(fault.Message);
            return (int)fault.Code;
        }
        catch (OperationCanceledException)
        {
            await shell.Error.WriteLineAsync("Avbrutet. Det som redan är skrivet är helt; kör kommandot igen för att fortsätta.");
            return (int)ExitCode.Cancelled;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await shell.Error.WriteLineAsync(ProgramWords.FileFails(fault.Message));
            return (int)ExitCode.Failed;
        }
        catch (Exception bug)
        {
            await shell.Error.WriteLineAsync(ProgramWords.Bug(bug.Message, BugReport.Write(bug, shell.Clock)));
            return (int)ExitCode.Failed;
        }
    }

    private static RootCommand Root(Shell shell)
    {
        var root = new RootCommand("Följer upp kommunala integrationsplaner med siffror från Kolada.")
        {
            CommonOptions.Catalog,
            CommonOptions.Db,
            CommonOptions.Json,
            RunCommand.Create(shell),
            FetchCommand.Create(shell),
            CompareCommand.Create(shell),
            ReportCommand.Create(shell),
            ExportCommand.Create(shell),
            ChartCommand.Create(shell),
            ImportCommand.Create(shell),
            ChangesCommand.Create(shell),
            StatusCommand.Create(shell),
            ValidateCommand.Create(shell),
            InitCommand.Create(shell),
            ServeCommand.Create(shell),
            BackupCommand.Create(shell),
            ForgetCommand.Create(shell),
        };
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Description = CommandWords.ShowHelp;
            option.Action = new SwedishHelp();
        }

        foreach (var option in root.Options.OfType<VersionOption>())
        {
            option.Description = "Visa programmets version";
        }

        return root;
    }
}
