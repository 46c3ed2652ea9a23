using System.CommandLine;
using System.Text.Json.Nodes;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>forget</c>: the way out when a fetch was dated by a clock that was ahead.</summary>
internal static class ForgetCommand
{
    public static Command Create(Shell shell)
    {
        var after = new Option<string>("--after")
        {
            Description = ForgetWords.After,
            HelpName = "TID",
            Required = true,
        };
        var command = new Command("forget", ForgetWords.Description) { after };
        command.SetAction(parsed =>
        {
            var text = parsed.GetRequiredValue(after);
            var instant = StockholmTime.Parse(text) ?? throw UserException.Invalid(ForgetWords.NoTime(text));
            using var store = CommonOptions.Workspace(parsed, shell).OpenToWrite();
            var done = store.Forget.After(instant, shell.Clock.GetUtcNow());
            shell.Out.WriteLine(
                parsed.GetValue(CommonOptions.Json) ? Json(instant, done)
                : done is null ? ForgetWords.Nothing(instant)
                : ForgetWords.Done(instant, done.Copy, done.Values, done.Runs, done.Restored, done.Own)
            );
        });
        return command;
    }

    private static string Json(DateTimeOffset after, Forgotten? done) =>
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
}
