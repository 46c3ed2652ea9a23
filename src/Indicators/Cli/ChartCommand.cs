using System.CommandLine;
using Indicators.Catalogue;
using Indicators.Charts;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Reports.Formats;
using Indicators.Store;
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
        var plan = new Option<string>("--plan") { Description = CommandWords.ChartPlan, HelpName = "ID" };
        var municipality = new Option<string>("--municipality") { Description = CommandWords.ChartMunicipality, HelpName = "KOD" };
        var indicator = new Option<string>("--indicator") { Description = CommandWords.ChartIndicator(OfPlan), HelpName = "ID" };
        var against = new Option<string>("--against") { Description = CommandWords.ChartAgainst, HelpName = "ID" };
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
        var command = new Command("chart", "Ritar ett diagram som en fil.")
        {
            plan,
            municipality,
            indicator,
            against,
            kind,
            file,
            width,
            asOf,
        };
        command.SetAction(parsed =>
        {
            var wanted = ChartKind.Named(parsed.GetRequiredValue(kind));
            var frame = Frame(parsed.GetValue(width));
            var path = parsed.GetRequiredValue(file);
            var written =
                ChartFile.KindOf(path) ?? throw UserException.Invalid(OptionFaults.PictureFile(Path.GetFileName(path), ChartFile.Endings));
            var workspace = CommonOptions.Workspace(parsed, shell);
            using var store = workspace.OpenToRead();
            var asked = new Asked(
                parsed.GetValue(plan) is { } id ? workspace.Catalogue.Plan(id) : null,
                parsed.GetValue(municipality) is { } area ? LookCommand.Municipality(workspace.Areas(), area) : null,
                parsed.GetValue(indicator),
                parsed.GetValue(against)
            );
            var chart = Drawn(workspace, store, CommonOptions.Asked(store, parsed.GetValue(asOf), workspace), wanted, asked);
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

    private static Chart Drawn(Workspace workspace, ReadSession store, AskedTime at, ChartKind kind, Asked asked)
    {
        if (asked.Plan is null && (asked.Area is null || kind.OfPlan is not null))
        {
            throw UserException.Invalid(ChartFaults.NoPlan(kind.Name, ofPlan: kind.OfPlan is not null));
        }

        // Nothing is read before it is known that all is asked for.
        var first = kind.OfPlan is null ? asked.Indicator ?? throw UserException.Invalid(ChartFaults.NoIndicator(kind.Name, OfPlan)) : null;
        var second = kind.OfPair is null ? null : asked.Against ?? throw UserException.Invalid(ChartFaults.NoAgainst(kind.Name));
        var figures =
            asked.Plan is { } plan && (asked.Area is null || kind.OfPlan is not null) ? workspace.FiguresOf(store, plan, at) : null;
        if (first is null)
        {
            return kind.Draw(asked.Area is { } other ? figures!.For(other.Id) : figures!);
        }

        var finder = new MeasureFinder(workspace, store, at.Copy);
        Measured Found(string id) => asked.Area is { } area ? finder.Of(area, id) : finder.InPlan(figures!, id);
        return second is null ? kind.Draw(Found(first)) : kind.Draw(Found(first), Found(second));
    }

    private sealed record Asked(Plan? Plan, StoredArea? Area, string? Indicator, string? Against);
}
