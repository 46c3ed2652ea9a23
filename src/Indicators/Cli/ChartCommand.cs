using System.CommandLine;
using Indicators.Charts;
using Indicators.Charts.Layout;
using Indicators.Reports.Formats;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary><c>chart</c>: one chart as a file.</summary>
internal static class ChartCommand
{
    private static readonly string Kinds = string.Join(", ", ChartKind.All.Select(kind => kind.Name));
    private static readonly IReadOnlyList<string> OfPlan =
    [
        .. ChartKind.All.Where(kind => kind.OfPlan is not null).Select(kind => kind.Name),
    ];

    public static Command Create(Shell shell)
    {
        var plan = CommonOptions.Plan();
        var indicator = new Option<string>("--indicator") { Description = CommandWords.ChartIndicator(OfPlan), HelpName = "ID" };
        var kind = new Option<string>("--kind")
        {
            Description = $"Diagrammet: {Kinds}",
            HelpName = "SLAG",
            Required = true,
        };
        var file = new Option<string>("--out")
        {
            Description = CommandWords.ChartFile(ChartFile.Endings),
            HelpName = "FIL",
            Required = true,
        };
        var width = new Option<double>("--width")
        {
            Description = "Ritningens bredd, 320 till 1600; en png har dubbelt så många bildpunkter",
            HelpName = "N",
            DefaultValueFactory = _ => ChartFrame.Page.Width,
            CustomParser = NumberOption.Read,
        };
        var asOf = CommonOptions.AsOf();
        var command = new Command("chart", "Ritar ett diagram som en fil.") { plan, indicator, kind, file, width, asOf };
        command.SetAction(parsed =>
        {
            var wanted = ChartKind.Named(parsed.GetRequiredValue(kind));
            var frame = Frame(parsed.GetValue(width));
            var path = parsed.GetRequiredValue(file);
            var written =
                ChartFile.KindOf(path) ?? throw UserException.Invalid(OptionFaults.PictureFile(Path.GetFileName(path), ChartFile.Endings));
            var workspace = CommonOptions.Workspace(parsed, shell);
            var followed = workspace.Catalogue.Plan(parsed.GetRequiredValue(plan));
            using var store = workspace.OpenToRead();
            var figures = workspace.FiguresOf(store, followed, CommonOptions.Asked(store, parsed.GetValue(asOf), workspace));
            var chart = wanted.Draw(figures, () => workspace.Catalogue.IndicatorOf(followed, Asked(parsed.GetValue(indicator), wanted)));
            OutputFile.Write(path, ChartFile.Bytes(chart, frame, written));
            shell.Out.WriteLine(parsed.GetValue(CommonOptions.Json) ? ChartTableJson.Of(path, chart) : path);
        });
        return command;
    }

    private static ChartFrame Frame(double width) =>
        width is >= 320 and <= 1600
            ? (width < ChartFrame.NarrowUnder ? ChartFrame.Phone : ChartFrame.Page) with
            {
                Width = width,
            }
            : throw UserException.Invalid("--width ska vara 320 till 1600.");

    private static string Asked(string? indicator, ChartKind kind) =>
        indicator ?? throw UserException.Invalid(ChartFaults.NoIndicator(kind.Name, OfPlan));
}
