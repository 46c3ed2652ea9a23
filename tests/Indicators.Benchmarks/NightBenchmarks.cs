using BenchmarkDotNet.Attributes;
using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Svg;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.UseCases;
using Microsoft.Extensions.Logging.Abstractions;

namespace Indicators.Benchmarks;

/// <summary>
/// The parts of a night's run, warm, for Norrtälje on the shipped figures: <c>dotnet run -c Release --project
/// tests/Indicators.Benchmarks</c> from the root.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
[ShortRunJob]
public class NightBenchmarks
{
    private readonly string db = Path.Combine(Directory.CreateTempSubdirectory("indicators-benchmark-").FullName, "indicators.db");
    private Workspace workspace = null!;
    private PlanFigures figures = null!;
    private IReadOnlyList<IndicatorComparison> told = null!;
    private IndicatorComparison working = null!;
    private Document document = null!;

    [GlobalSetup]
    public async Task Fetch()
    {
        workspace = new Workspace(Root.Catalogue, db, TimeProvider.System);
        await FetchAgain();
        figures = ReadFigures();
        told = Comparing.Compare(figures);
        working = told.Single(one => one.Indicator.Kpi == "N00700");
        document = ReportDocument.Write(new ReportMaterial(figures, ReportPeriod.Parse("2024-delar"), told, Comments.None));
    }

    [Benchmark]
    public Task FetchAgain() =>
        workspace.FetchAsync(
            workspace.Catalogue.Plans,
            new KoladaSource(Offline: true, new Uri("https://api.kolada.se/v3/"), 0),
            accepted: new HashSet<string>(),
            NullLogger.Instance,
            progress: null,
            CancellationToken.None
        );

    [Benchmark]
    public PlanFigures ReadFigures() => workspace.FiguresOf(workspace.Catalogue.Plan("norrtalje"), asOf: null);

    [Benchmark]
    public IReadOnlyList<IndicatorComparison> Compare() => Comparing.Compare(figures);

    /// <summary>A trend with expected value and peers, described and drawn: what a page waits for when it asks for one chart.</summary>
    [Benchmark]
    public string TrendSvg() => SvgDrawing.Text(ChartBuilder.Trend(figures, working)!, ChartFrame.Page);

    [Benchmark]
    public string SummarySvg() => SvgDrawing.Text(ChartBuilder.Summary(figures, told)!, ChartFrame.Page);

    [Benchmark]
    public string Html() => HtmlReport.Write(document);

    [Benchmark]
    public byte[] Word() => WordReport.Write(document);
}
