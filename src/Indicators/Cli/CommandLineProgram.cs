using System.CommandLine;
using System.CommandLine.Help;
using Indicators.Cli.Room;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary>The command line: every command, the help in Swedish, and faults turned into one sentence and an exit code.</summary>
public static class CommandLineProgram
{
    // From Ctrl+C or SIGTERM: as long as a report under way may take to be whole on a busy machine.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(30);

    // These only answer: without the answer nothing has been done.
    private static readonly string[] OnlyAnswering = ["compare", "search", "look", "changes", "status", "validate"];

    /// <summary>Runs one command and returns the shell's exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Shell shell, CancellationToken cancellationToken = default)
    {
        var answer = new OutsideWriter(shell.Out);
        var outside = shell with { Out = answer, Error = new OutsideWriter(shell.Error) };
        var parsed = Root(outside).Parse(args);
        var code = await RunAsync(parsed, outside, cancellationToken);
        if (answer.Fault is { } fault && code is ExitCode.Done or ExitCode.Partial)
        {
            var isDone = !IsOnlyAnswering(parsed);
            outside.Losses.Add(isDone ? ProgramWords.DoneWithoutAnswer(fault) : ProgramWords.NoAnswer(fault));
            code = isDone ? ExitCode.Partial : ExitCode.Failed;
        }

        foreach (var lost in outside.Losses.Told)
        {
            await outside.Error.WriteLineAsync(lost);
            code = code == ExitCode.Done ? ExitCode.Partial : code;
        }

        return (int)code;
    }

    private static async Task<ExitCode> RunAsync(ParseResult parsed, Shell shell, CancellationToken cancellationToken)
    {
        if (UsageFaults.Has(parsed) && parsed.Action is not SwedishHelp)
        {
            await shell.Error.WriteLineAsync(UsageFaults.Tell(parsed));
            return ExitCode.InvalidInput;
        }

        try
        {
            return (ExitCode)
                await parsed.InvokeAsync(
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
        catch (Exception fault)
        {
            var log = parsed.CommandResult.Command.Options.OfType<Option<string?>>().FirstOrDefault(option => option.Name == "--log");
            var (code, sentence) = Boundary.Of(fault, shell.Clock, log is null ? null : parsed.GetValue(log));
            await shell.Error.WriteLineAsync(sentence);
            return code;
        }
    }

    // Help and version too, and the template that goes to standard out.
    private static bool IsOnlyAnswering(ParseResult parsed) =>
        parsed.CommandResult.Command is var command && OnlyAnswering.Contains(command.Name)
        || parsed.Action is SwedishHelp
        || command.Action is null
        || command.Options.OfType<Option<bool>>().Any(option => option.Name == "--template" && parsed.GetValue(option));

    /// <summary>Every command with its options.</summary>
    internal static RootCommand Root(Shell shell)
    {
        var root = new RootCommand("Följer upp kommunala planer med siffror från Kolada.")
        {
            CommonOptions.Catalog,
            CommonOptions.Db,
            CommonOptions.Json,
            RunCommand.Create(shell),
            FetchCommand.Create(shell),
            CompareCommand.Create(shell),
            SearchCommand.Create(shell),
            LookCommand.Create(shell),
            ReportCommand.Create(shell),
            FreezeCommand.Create(shell),
            ExportCommand.Create(shell),
            ChartCommand.Create(shell),
            ImportCommand.Create(shell),
            ChangesCommand.Create(shell),
            StatusCommand.Create(shell),
            ValidateCommand.Create(shell),
            InitCommand.Create(shell),
            AddCommand.Create(shell),
            ConfirmCommand.Create(shell),
            ServeCommand.Create(shell),
            RoomCommand.Create(shell),
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
