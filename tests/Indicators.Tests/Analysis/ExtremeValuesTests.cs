using System.Text;
using System.Xml.Linq;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts;
using Indicators.Charts.Layout;
using Indicators.Reports.Formats.Csv;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Tests.Analysis;

/// <summary>Whatever numbers the store holds, every calculation and every drawing ends, in time and whole.</summary>
[Trait("Category", "Chance")]
public sealed class ExtremeValuesTests
{
    // A whole plan takes a second or two; a step that is looked for without end never ends.
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    private static readonly IndicatorCatalogue Catalogue = CatalogueReader.Read(Repository.Catalogue);
    private static readonly Plan Plan = Catalogue.Plan("norrtalje");
    private static readonly DateTimeOffset AsOf = new(2024, 8, 30, 0, 0, 0, TimeSpan.Zero);

    private static readonly double?[] Any =
    [
        null,
        0,
        double.Epsilon,
        -double.Epsilon,
        1e-300,
        1e-9,
        1,
        42,
        66.21869273,
        100,
        100.04,
        150,
        -50,
        1e9,
        1e12,
        -1e12,
        1e15,
        1e308,
        -1e308,
        double.MaxValue,
        double.PositiveInfinity,
        double.NegativeInfinity,
    ];

    public static TheoryData<string> Worlds =>
        [
            "any 1",
            "any 2",
            "any 3",
            "zeros",
            "equal",
            "denormal",
            "1e308",
            "-1e308",
            "infinite",
            "huge and small",
            "one municipality",
            "one among others",
        ];

    [Theory]
    [MemberData(nameof(Worlds))]
    public async Task Every_calculation_and_every_drawing_ends_whatever_is_stored(string world)
    {
        await Task.Run(() => WorkThrough(world)).WaitAsync(Long);
    }

    [Fact]
    public void A_share_of_150_is_in_no_mean_place_or_sentence_and_is_told_as_a_fault()
    {
        Measurement[] Rows(double? own) =>
            [
                .. Measurements("ordinary")
                    .Select(row =>
                        row is { Kpi: "N00700", Municipality: "0188", Year: 2022, Gender: "T" } ? row with { Value = own } : row
                    ),
            ];
        var (with, without) = (Figures(Rows(150)), Figures(Rows(null)));
        var indicator = Catalogue.Indicators.Single(one => one.Kpi == "N00700");

        var fault = Assert.Single(with.Faults.OfType<SourceFault.Outside>());
        Assert.Equal(new Cell("N00700", "0188", 2022, "T"), fault.Cell);
        Assert.Equal(
            "Kolada anger 150,0\u00A0%, men måttet kan bara vara från 0,0\u00A0% till 100,0\u00A0%.",
            FaultWords.Sentence(fault, Catalogue)
        );
        var (told, missing) = (Comparing.Compare(with, indicator), Comparing.Compare(without, indicator));
        Assert.Equal((missing.Year, missing.Total?.Value), (told.Year, told.Total?.Value));
        Assert.Null(with.Figures.Value("N00700", "0188", 2022));
        Assert.Equal(2021, told.Year);
        Assert.Contains("outside", File.ReadAllText(Path.Combine(Repository.Root, "docs", "faults.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_shipped_value_lies_outside()
    {
        var ranges = new ValueRanges(Catalogue);

        Assert.Empty(
            from series in SmallKolada.AllFigures.Series
            from cell in series.Cells
            where cell.Value is { } value && !ranges.Of(series.Kpi).Holds(value)
            select series.Kpi
        );
    }

    private static void WorkThrough(string world)
    {
        var figures = Figures(Measurements(world));
        var told = Comparing.Compare(figures);
        var report = new ReportMaterial(figures, figures.Plan.InWork(AsOf), told, Comments.None);
        var document = ReportDocument.Write(report);
        var html = HtmlReport.Write(document);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", html, StringComparison.Ordinal);
        Assert.NotEmpty(WordReport.Write(document));
        Assert.NotEmpty(FiguresCsv.Write(figures, told));
        foreach (var kind in ChartKind.All)
        {
            var measures = Catalogue.IndicatorsOf(Plan).Select(indicator => new Measured(figures, indicator)).ToList();
            var charts =
                kind.OfPlan is { } whole ? [whole(figures)]
                : kind.OfPair is { } pair ? measures.Zip(measures.Skip(1), pair)
                : measures.Select(measure => kind.OfIndicator!(figures, measure.Indicator));
            foreach (var chart in charts.OfType<Indicators.Charts.Model.Chart>())
            {
                var svg = Encoding.UTF8.GetString(ChartFile.Bytes(chart, ChartFrame.Page, ChartFileKind.Svg));
                Assert.NotNull(XDocument.Parse(svg).Root);
                Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
                Assert.DoesNotContain("Infinity", svg, StringComparison.Ordinal);
                Assert.NotEmpty(ChartFile.Bytes(chart, ChartFrame.Page, ChartFileKind.Png));
            }
        }
    }

    private static PlanFigures Figures(IReadOnlyList<Measurement> measurements)
    {
        var areas = measurements.Select(row => row.Municipality).Append("0188").Distinct().Order(StringComparer.Ordinal).ToList();
        return PlanFigures.Of(
            Catalogue,
            Plan,
            AsOf,
            [
                .. areas.Select(area => new StoredArea
                {
                    Id = area,
                    Title =
                        area == "0188" ? "Norrtälje"
                        : area == "0000" ? "Riket"
                        : "Kommun " + area,
                    Type = area == "0000" ? "L" : "K",
                }),
            ],
            [
                new StoredGroup
                {
                    Id = "G87781",
                    Title = "Liknande kommuner integration, Norrtälje, 2022",
                    Members = [.. areas.Where(area => area is not ("0188" or "0000")).Take(7)],
                },
            ],
            measurements
        );
    }

    private static List<Measurement> Measurements(string world)
    {
        var random = new Random(world[^1]);
        string[] areas = world == "one municipality" ? ["0188"] : ["0000", "0188", .. SourceFaultsTests.Codes(24)];
        return
        [
            .. from kpi in Catalogue.KpisOf([Plan])
            from area in areas.Distinct()
            from year in Enumerable.Range(2013, 10)
            from gender in new[] { "T", "K", "M" }
            select new Measurement
            {
                Kpi = kpi,
                Municipality = area,
                Year = year,
                Gender = gender,
                Value = Value(world, area, random),
                Status = "",
            },
        ];
    }

    private static double? Value(string world, string area, Random random) =>
        world switch
        {
            "zeros" => 0,
            "equal" => 42,
            "denormal" => double.Epsilon,
            "1e308" => 1e308,
            "-1e308" => -1e308,
            "infinite" => double.PositiveInfinity,
            "huge and small" => random.Next(2) == 0 ? 1e12 * random.NextDouble() : 1e-12 * random.NextDouble(),
            "one among others" => area == "0188" ? 1e308 : 20 + (60 * random.NextDouble()),
            "ordinary" or "one municipality" => 20 + (60 * random.NextDouble()),
            _ => Any[random.Next(Any.Length)],
        };
}
