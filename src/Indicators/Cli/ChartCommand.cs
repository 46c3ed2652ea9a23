using System.CommandLine;
using Indicators.Analysis;
using Indicators.Charts;
using Indicators.Charts.Describing;
using Indicators.Charts.Layout;
using Indicators.Reports;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>chart</c>: one chart as a file.</summary>
internal static class ChartCommand
{
    // The plan's main measures together: the one kind that needs no indicator.
    private const string Summary = "summary";

    private const string NothingFetched = "Inga siffror är hämtade ännu. Kör indicators fetch, eller indicators fetch --offline.";

    private static readonly string[] Kinds = ["trend", "rank", "expected", "gender", "spread", "parts", Summary];

    public static Command Create(Shell shell)
    {
        var plan = CommonOptions.Plan();
        var indicator = new Option<string>("--indicator") { Description = "Indikatorns id, eller nyckeltalets; behövs inte för summary", HelpName = "ID" };
        var kind = new Option<string>("--kind") { Description = $"Diagrammet: {string.Join(", ", Kinds)}", HelpName = "SLAG", Required = true };
        var file = new Option<string>("--out") { Description = $"Filen som skrivs; slutet säger vilket slag: {string.Join(", ", ChartFile.Endings)}", HelpName = "FIL", Required = true };
        var width = new Option<double>("--width") { Description = "Ritningens bredd, 320 till 1600; en png har dubbelt så många bildpunkter", HelpName = "N", DefaultValueFactory = _ => ChartFrame.Page.Width };
        var asOf = CommonOptions.AsOf();
        var command = new Command("chart", "Ritar ett diagram som en fil.") { plan, indicator, kind, file, width, asOf };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(kind);
            var frame = Frame(parsed.GetValue(width));
            var path = parsed.GetRequiredValue(file);
            var written = ChartFile.KindOf(path) ?? throw UserException.Invalid(
                $"\"{Path.GetFileName(path)}\" slutar inte på {string.Join(", ", ChartFile.Endings.SkipLast(1))} eller {ChartFile.Endings[^1]}, så det går inte att se vilket slags bild det ska bli.");
            if (!Kinds.Contains(wanted))
            {
                throw UserException.Invalid($"Diagrammet \"{wanted}\" finns inte.{Catalogue.Nearest.Question(wanted, Kinds)} Välj bland: {string.Join(", ", Kinds)}.");
            }

            var services = CommonOptions.Services(parsed, shell);
            var followed = services.Catalogue.Plan(parsed.GetRequiredValue(plan));
            var figures = services.FiguresOf(followed, CommonOptions.Instant(parsed.GetValue(asOf)));
            var chart = wanted == Summary ? WholePlan(figures) : OfOne(figures, services.Catalogue.IndicatorOf(followed, Named(parsed.GetValue(indicator), wanted)), wanted);
            OutputFile.Write(path, ChartFile.Bytes(chart, frame, written));
            shell.Out.WriteLine(parsed.GetValue(CommonOptions.Json) ? OutputFile.Json(path) : path);
        });
        return command;
    }

    private static ChartFrame Frame(double width) => width is >= 320 and <= 1600
        ? (width < ChartFrame.NarrowUnder ? ChartFrame.Phone : ChartFrame.Page) with { Width = width }
        : throw UserException.Invalid("--width ska vara 320 till 1600.");

    private static string Named(string? indicator, string kind) =>
        indicator ?? throw UserException.Invalid($"--indicator saknas. Diagrammet {kind} gäller en indikator: ange dess id. Bara {Summary} gäller hela planen.");

    private static SummaryChart WholePlan(PlanFigures plan) => Describe.Summary(plan, Comparing.Compare(plan))
        ?? throw UserException.Invalid(plan.AsOf is null ? NothingFetched : $"Kolada har inget värde för {plan.Plan.Name} i planens mått, så det finns inget att rita.");

    private static Chart OfOne(PlanFigures plan, Catalogue.Indicator indicator, string kind) =>
        Chart(plan, indicator, kind) ?? throw UserException.Invalid(WhyNot(plan, indicator, kind));

    private static Chart? Chart(PlanFigures plan, Catalogue.Indicator indicator, string kind)
    {
        var told = Comparing.Compare(plan, indicator);
        return kind switch
        {
            "trend" => Describe.Trend(plan, told),
            "rank" => Describe.Rank(plan, told),
            "expected" => Describe.Expected(plan, told),
            "gender" => Describe.Gender(plan, told),
            "spread" => Describe.Spread(plan, told),
            _ => Describe.Parts(plan, indicator),
        };
    }

    private static string WhyNot(PlanFigures plan, Catalogue.Indicator indicator, string kind) => kind switch
    {
        _ when plan.AsOf is null => NothingFetched,
        "expected" when Comparing.Compare(plan, indicator).Model is { Shown: false } tried => $"{indicator.Key} har inget förväntat värde i Kolada. {OwnModelWords.WhyNot(tried, plan.Plan.Name)}",
        "expected" when indicator.Expected is null => $"{indicator.Key} har inget förväntat värde, så diagrammet expected finns inte för det.",
        "rank" or "spread" when !indicator.Comparable => $"{indicator.Key} är ett antal och följer kommunens storlek, så det jämförs inte med andra kommuners. Diagrammet {kind} finns inte för det.",
        "parts" when plan.Catalogue.WholeOf(indicator) is null => $"{indicator.Key} är ingen del av en helhet, så diagrammet parts finns inte för det.",
        "gender" => $"{indicator.Key} är inte delat på kön i Kolada för {plan.Plan.Name}, så diagrammet gender finns inte för det.",
        _ when indicator.Derived is { } derived => $"Kolada har inga värden i {derived.Of.Kpi} och {derived.By.Kpi} att räkna fram {indicator.Key} ur för {plan.Plan.Name}, så det finns inget att rita.",
        _ => $"Kolada har inget värde för {plan.Plan.Name} i {indicator.Key}, så det finns inget att rita.",
    };
}
