using System.CommandLine;
using System.Text;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Html;
using Indicators.Reports.Word;

namespace Indicators.Cli;

/// <summary><c>report</c>: the appendix, as files.</summary>
internal static class ReportCommand
{
    private static readonly string[] Formats = ["html", "docx", "csv"];

    public static Command Create(Shell shell)
    {
        var plan = CommonOptions.Plan();
        var period = CommonOptions.Period(required: true);
        var asOf = CommonOptions.AsOf();
        var format = new Option<string>("--format") { Description = $"Filerna som skrivs: {string.Join(',', Formats)}", HelpName = "SLAG,SLAG", DefaultValueFactory = _ => string.Join(',', Formats) };
        var folder = new Option<string>("--out") { Description = "Mappen som rapporterna skrivs i", HelpName = "MAPP", DefaultValueFactory = _ => "reports" };
        var comments = CommonOptions.Comments();
        var command = new Command("report", "Skriver planens uppföljning som bilaga till delårsrapporten eller årsredovisningen.") { plan, period, asOf, format, folder, comments };
        command.SetAction(parsed =>
        {
            var wanted = ReportPeriod.Parse(parsed.GetRequiredValue(period)!);
            var formats = FormatsOf(parsed.GetRequiredValue(format));
            var services = CommonOptions.Services(parsed, shell);
            var figures = services.FiguresOf(services.Catalogue.Plan(parsed.GetRequiredValue(plan)), CommonOptions.Instant(parsed.GetValue(asOf)));
            var words = CommonOptions.Comments(parsed.GetRequiredValue(comments), figures.Plan, wanted, shell);
            var paths = Write(new ReportMaterial(figures, wanted, Comparing.Compare(figures), words), formats, parsed.GetRequiredValue(folder));
            shell.Out.WriteLine(parsed.GetValue(CommonOptions.Json) ? OutputFile.Json(paths) : string.Join('\n', paths));
        });
        return command;
    }

    /// <summary>Writes the files <c>FOLDER/PLAN/PERIOD/PLAN-PERIOD.*</c>, all of them made before the first is written; returns their paths.</summary>
    public static IReadOnlyList<string> Write(ReportMaterial report, IReadOnlyList<string> formats, string folder)
    {
        var document = ReportDocument.Write(report);
        var (plan, period) = (report.Plan.Plan.Id, report.Period);
        var stem = Path.Combine(folder, plan, period.ToString(), $"{plan}-{period}");
        var files = formats.Select(format => (Path: $"{stem}.{format}", Content: format switch
        {
            "html" => Encoding.UTF8.GetBytes(HtmlReport.Write(document)),
            "docx" => WordReport.Write(document),
            _ => FiguresCsv.Write(report.Plan, report.Told),
        })).ToList();
        files.ForEach(file => OutputFile.Write(file.Path, file.Content));
        return [.. files.Select(file => file.Path)];
    }

    /// <summary>Every format there is.</summary>
    public static IReadOnlyList<string> AllFormats => Formats;

    private static List<string> FormatsOf(string text)
    {
        var wanted = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        var unknown = wanted.Where(format => !Formats.Contains(format)).ToList();
        return wanted.Count > 0 && unknown.Count == 0 ? wanted : throw UserException.Invalid(
            $"--format \"{string.Join(',', unknown.Count > 0 ? unknown : [text])}\" går inte. Välj bland: {string.Join(", ", Formats)}.");
    }
}
