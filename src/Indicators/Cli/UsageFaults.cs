using System.CommandLine;
using System.CommandLine.Parsing;
using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary>Wrong usage told in Swedish: the parser's own words are English.</summary>
internal static class UsageFaults
{
    /// <summary>Whether something is wrong in how the command is written.</summary>
    public static bool Has(ParseResult parsed) => parsed.Errors.Count > 0 || Blank(parsed).Any();

    /// <summary>One line a fault, and where help is.</summary>
    public static string Tell(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var faults = Unmatched(parsed, command)
            .Concat(Missing(parsed, command))
            .Concat(Unreadable(parsed))
            .Concat(Blank(parsed).Select(WithoutValue))
            .Distinct()
            .ToList();
        if (faults.Count == 0)
        {
            faults.Add(
                command.Subcommands.Count > 0 ? OptionFaults.NoCommand(command.Subcommands.Select(sub => sub.Name)) : OptionFaults.Malformed
            );
        }

        var help = command is RootCommand ? "indicators --help" : $"indicators {command.Name} --help";
        return string.Join('\n', faults) + OptionFaults.Help(help);
    }

    private static IEnumerable<string> Unmatched(ParseResult parsed, Command command)
    {
        var known = command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name)).ToList();
        return parsed.UnmatchedTokens.Select(token => OptionFaults.NotUnderstood(token, Nearest.Question(token, known)));
    }

    private static IEnumerable<string> Missing(ParseResult parsed, Command command) =>
        command
            .Options.Where(option => option.Required && parsed.GetResult(option) is null or { Implicit: true })
            .Select(option => OptionFaults.Required(option.Name, option.Description));

    private static IEnumerable<string> Unreadable(ParseResult parsed) =>
        parsed
            .Errors.Select(error => error.SymbolResult)
            .OfType<OptionResult>()
            .Where(result => result.IdentifierToken is not null)
            .Select(result =>
                result.Tokens.Count == 0
                    ? WithoutValue(result)
                    : OptionFaults.Unreadable(
                        result.Option.Name,
                        string.Join(' ', result.Tokens.Select(token => token.Value)),
                        result.Option.Description
                    )
            );

    // As --db "$DB" becomes where the variable is not set: a file without a name is none. A contact without one is nobody.
    private static IEnumerable<OptionResult> Blank(ParseResult parsed) =>
        parsed
            .CommandResult.Children.Concat(parsed.RootCommandResult.Children)
            .OfType<OptionResult>()
            .Where(result => result.Option.Name != "--contact" && result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)));

    private static string WithoutValue(OptionResult result) => OptionFaults.NoValue(result.Option.Name, result.Option.HelpName);
}
