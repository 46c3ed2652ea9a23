using System.CommandLine;
using System.Text.Json.Nodes;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>forget</c>: the way out when a fetch was dated by a clock that was ahead.</summary>
internal static class ForgetCommand
{
    public static Command Create(Shell shell)
    {
        var after = new Option<string>("--after")
        {
            Description = "Det som är daterat senare glöms: ett datum (hela dagen i Stockholm) eller en tidpunkt med zon",
            HelpName = "TID",
            Required = true,
        };
        var command = new Command("forget", "Glömmer siffror som en klocka som gått före har daterat; en kopia sparas först.") { after };
        command.SetAction(parsed =>
        {
            var text = parsed.GetRequiredValue(after);
            var instant =
                StockholmTime.Parse(text)
                ?? throw UserException.Invalid(
                    $"--after \"{text}\" går inte att tyda. Skriv ett datum (2026-11-27) eller en tidpunkt med zon (2026-11-27T12:00:00Z)."
                );
            using var store = CommonOptions.Workspace(parsed, shell).OpenToWrite();
            var done = store.Forget.After(instant, shell.Clock.GetUtcNow());
            shell.Out.WriteLine(parsed.GetValue(CommonOptions.Json) ? Json(instant, done) : Tell(instant, done));
        });
        return command;
    }

    private static string Tell(DateTimeOffset after, Store.Forgotten? done) =>
        done is null
            ? $"Inget är daterat efter {StockholmTime.Exact(after)}. Inget är ändrat."
            : string.Join(
                '\n',
                $"Databasen som den var finns i {done.Copy}.",
                $"Glömt, daterat efter {StockholmTime.Exact(after)}: {Count(done.Values)} värden ur {Count(done.Runs)} hämtningar. "
                    + $"{Count(done.Restored)} värden står åter som de gjorde före, och Koladas katalog också.",
                done.Own == 0
                    ? "Inga egna uppgifter var daterade så."
                    : $"{Count(done.Own)} egna uppgifter står kvar, med dagens datum.",
                "Hämta igen: indicators fetch."
            );

    private static string Json(DateTimeOffset after, Store.Forgotten? done) =>
        new JsonObject
        {
            ["after"] = StockholmTime.Text(after),
            ["copy"] = done?.Copy,
            ["values"] = done?.Values ?? 0,
            ["restored"] = done?.Restored ?? 0,
            ["catalogue"] = done?.Catalogue ?? 0,
            ["runs"] = done?.Runs ?? 0,
            ["ownReports"] = done?.Own ?? 0,
        }.ToString();

    private static string Count(int number) => SwedishFormat.Number(number, 0);
}
