using System.CommandLine;
using System.Text.Json.Nodes;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>backup</c>: a consistent copy of the store, also while it is in use.</summary>
internal static class BackupCommand
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string?>("FIL")
        {
            Description = "Filen att skriva säkerhetskopian i; en äldre kopia där ersätts",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("backup", "Skriver en hel säkerhetskopia av databasen, också medan den används.") { file };
        command.SetAction(parsed =>
        {
            var to = parsed.GetValue(file) is { Length: > 0 } given
                ? given
                : throw UserException.Invalid("Ange filen som säkerhetskopian ska skrivas i: indicators backup FIL.");
            var (bytes, asOf) = StoreBackup.Copy(parsed.GetRequiredValue(CommonOptions.Db), to);
            shell.Out.WriteLine(
                parsed.GetValue(CommonOptions.Json)
                    ? new JsonObject
                    {
                        ["file"] = to,
                        ["bytes"] = bytes,
                        ["asOf"] = asOf is { } at ? StockholmTime.Text(at) : null,
                    }.ToString()
                    : CommandWords.Backup(to, bytes, asOf)
            );
        });
        return command;
    }
}
