using System.CommandLine;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.UseCases;

namespace Indicators.Cli;

/// <summary><c>compare</c>: the plan's indicators against expected, country, peers and their own past.</summary>
internal static class CompareCommand
{
    public static Command Create(Shell shell)
    {
        var plan = CommonOptions.Plan();
        var period = CommonOptions.Period(required: false);
        var asOf = CommonOptions.AsOf();
        var comments = CommonOptions.Comments();
        var command = new Command("compare", "Jämför planens indikatorer med förväntat värde, Riket, liknande kommuner och året före.")
        {
            plan,
            period,
            asOf,
            comments,
        };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.Workspace(parsed, shell);
            var followed = workspace.Catalogue.Plan(parsed.GetRequiredValue(plan));
            ReportPeriod? wanted = parsed.GetValue(period) is { } text ? followed.Period(text) : null;
            using var store = workspace.OpenToRead();
            var at = CommonOptions.Asked(store, parsed.GetValue(asOf), workspace);
            var figures = workspace.FiguresOf(store, followed, at);
            var covered = wanted ?? followed.InWork(figures.AsOf ?? shell.Clock.GetUtcNow());
            var words = new WriteReport(workspace, Folder: "", parsed.GetRequiredValue(comments), CommonOptions.IsGiven(parsed, comments))
                .CommentsOf(store, figures.Plan, covered, at.Reported)
                .Refused();
            CommonOptions.TellUnplaced(words, shell);
            var comparisons = Comparing.Compare(figures);
            if (parsed.GetValue(CommonOptions.Json))
            {
                shell.Out.WriteLine(CompareJson.Text(CompareAnswer.Of(figures, covered, comparisons, Comparing.Context(figures), words)));
            }
            else
            {
                CompareTable.Write(shell, figures, comparisons);
                OwnTable.Write(shell, figures, covered);
            }
        });
        return command;
    }
}
