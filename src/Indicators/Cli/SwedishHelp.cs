using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary>The help text in Swedish: what the command does, how it is written, and its options with their defaults.</summary>
internal sealed class SwedishHelp : SynchronousCommandLineAction
{
    /// <summary>Help is given also where something else on the line is wrong.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var path = string.Join(' ', Path(command));
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Användning:");
        output.WriteLine(
            command.Subcommands.Count > 0
                ? $"  {path} KOMMANDO [val]"
                : "  "
                    + path
                    + string.Concat(command.Arguments.Select(argument => $" [{argument.Name}]"))
                    + string.Concat(command.Options.Where(option => option.Required).Select(option => " " + Signature(option)))
                    + " [val]"
        );
        Section(output, "Kommandon:", command.Subcommands.Select(sub => (sub.Name, sub.Description ?? "")));
        Section(output, "Argument:", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Section(
            output,
            "Val:",
            Path(command).Count == 1
                ? command.Options.Select(Row)
                : command
                    .Options.Where(option => option is not HelpOption)
                    .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
                    .Select(Row)
        );
        return 0;
    }

    private static List<string> Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? [.. Path(parent), command.Name] : ["indicators"];

    private static string Signature(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static (string, string) Row(Option option)
    {
        var otherwise =
            option.HasDefaultValue && option.ValueType != typeof(bool) && option.GetDefaultValue() is { } value ? value.ToString() : null;
        return (Signature(option), CommandWords.InHelp(option.Description, option.Required, otherwise));
    }

    private static void Section(TextWriter output, string heading, IEnumerable<(string Name, string Text)> rows)
    {
        var list = rows.DistinctBy(row => row.Name).ToList();
        if (list.Count == 0)
        {
            return;
        }

        var width = list.Max(row => row.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var (name, text) in list)
        {
            output.WriteLine($"  {name.PadRight(width)}{text}");
        }
    }
}
