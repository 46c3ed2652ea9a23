using System.CommandLine;
using Indicators.Reports.Formats;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Pages;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Microsoft.Extensions.Logging.Abstractions;

namespace Indicators.Cli;

/// <summary><c>freeze</c>: a comparison kept as it is, by the address that its page has.</summary>
internal static class FreezeCommand
{
    public static Command Create(Shell shell)
    {
        var address = new Argument<string>("adress") { Description = FrozenWords.Address };
        var folder = CommonOptions.ReportFolder();
        var command = new Command("freeze", FrozenWords.Command) { address, folder };
        command.SetAction(parsed =>
        {
            var making = new WriteReport(CommonOptions.Workspace(parsed, shell), parsed.GetRequiredValue(folder), "");
            var shown = new SnapshotProvider(making, shell.Clock, NullLogger<SnapshotProvider>.Instance).Once();
            var today = StockholmTime.DateInStockholm(shell.Clock.GetUtcNow());
            var figures =
                CompareFiles.Of(shown, making.Workspace, today, parsed.GetRequiredValue(address))
                ?? throw UserException.Invalid(FrozenWords.NoComparison);
            var id = FrozenComparison.Save(making.Folder, figures, today);
            string[] files = [FrozenComparison.Json, FrozenComparison.Csv];
            shell.Out.WriteLine(
                parsed.GetValue(CommonOptions.Json)
                    ? OutputFile.Json(files.Select(file => FrozenComparison.PathOf(making.Folder, id, file)))
                    : FrozenWords.Done(Addresses.Frozen(id), FrozenComparison.PathOf(making.Folder, id, FrozenComparison.Json))
            );
        });
        return command;
    }
}
