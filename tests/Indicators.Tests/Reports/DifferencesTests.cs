using Indicators.Catalogue;
using Indicators.Reports.Diff;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

public sealed class DifferencesTests
{
    private static readonly IndicatorCatalogue Catalogue = CatalogueReader.Read(Repository.Catalogue);
    private static readonly ReportPeriod Delar = ReportPeriod.Parse("2024-delar");

    private static readonly SaidIndicator Works = new()
    {
        Id = "arbetar",
        Name = "Arbetar",
        Kpi = "N00700",
        Definition = "De som arbetar i november.",
        Total = Of((2021, 64.4), (2022, 66.2)),
        Country = Of((2022, 67.7)),
        Place = Of((2022, 167)),
    };

    private static readonly ReportContent Report = new()
    {
        Indicators = [Works],
        Measures =
        [
            new SaidMeasure
            {
                Id = "S1",
                Name = "Egen bostad",
                Definition = "Hushåll.",
                Shown = new Dictionary<ReportedPeriod, string> { [new(Delar, "T")] = "12", [new(Delar.YearBefore, "K")] = "4" },
            },
        ],
        Goals = [new SaidGoal("1", "Fler i arbete", "Fler ska arbeta.", "går inte att bedöma")],
    };

    [Fact]
    public void A_report_does_not_differ_from_itself() => Assert.Empty(Told(Report));

    [Fact]
    public void What_the_plan_has_changed_is_told_with_what_it_was() =>
        Assert.Equal(
            [
                "Arbetar: definitionen är ändrad. Förut: ”De som arbetar i november.”",
                "Arbetar: planen har fått målet ”Minst 70 procent”.",
                "Målet ”Fler i arbete” är omskrivet. Förut: ”Fler ska arbeta.”",
                "Målet ”Fler i arbete”: bedömningen är ändrad från ”går inte att bedöma” till ”bedöms uppfyllas”.",
            ],
            Told(
                Report with
                {
                    Indicators = [Works with { Definition = "De som arbetar under året.", Target = "Minst 70 procent" }],
                    Goals = [new SaidGoal("1", "Fler i arbete", "Många fler ska arbeta.", "bedöms uppfyllas")],
                }
            )
        );

    [Fact]
    public void What_has_come_and_what_is_gone_is_named() =>
        Assert.Equal(
            [
                "Ny indikator: Studerar.",
                "Indikatorn ”Arbetar” är inte längre med.",
                "Det egna måttet ”Egen bostad” är inte längre med.",
                "Nytt mål: Språk.",
                "Målet ”Fler i arbete” är inte längre med.",
            ],
            Told(
                new ReportContent
                {
                    Indicators = [Works with { Id = "studerar", Name = "Studerar" }],
                    Measures = [],
                    Goals = [new SaidGoal("2", "Språk", "Alla ska lära sig svenska.", "uppfyllt")],
                }
            )
        );

    [Fact]
    public void What_stands_beside_the_newest_year_is_told_only_of_the_same_year()
    {
        Assert.Equal(
            ["Arbetar, Riket, 2022: från 67,7 till 67,9.", "Arbetar, plats, 2022: från 167 till 170."],
            Told(Report with { Indicators = [Works with { Country = Of((2022, 67.9)), Place = Of((2022, 170)) }] })
        );
        Assert.Equal(
            ["Nya värden för 2023: ”Arbetar”."],
            Told(
                Report with
                {
                    Indicators =
                    [
                        Works with
                        {
                            Total = Of((2021, 64.4), (2022, 66.2), (2023, 68)),
                            Country = Of((2023, 69)),
                            Place = Of((2023, 170)),
                        },
                    ],
                }
            )
        );
    }

    [Fact]
    public void A_value_that_fills_a_hole_of_an_older_year_is_a_change_and_so_is_one_that_is_gone() =>
        Assert.Equal(
            ["Arbetar, 2020: från saknat värde till 60,0.", "Arbetar, 2021: från 64,4 till saknat värde."],
            Told(Report with { Indicators = [Works with { Total = Of((2020, 60), (2022, 66.2)) }] })
        );

    [Fact]
    public void An_own_figure_is_compared_for_the_periods_that_both_reports_tell_of()
    {
        var now = Report with
        {
            Measures =
            [
                Report.Measures![0] with
                {
                    Shown = new Dictionary<ReportedPeriod, string>
                    {
                        [new(ReportPeriod.Parse("2024-helar"), "T")] = "30",
                        [new(ReportPeriod.Parse("2023-helar"), "T")] = "20",
                    },
                },
            ],
        };

        Assert.Empty(Told(now, ReportPeriod.Parse("2024-helar")));
        Assert.Equal(
            ["Egen bostad, delår 2023, kvinnor: från 4 till inget inrapporterat.", "Egen bostad, delår 2024: från 12 till 14."],
            Told(
                Report with
                {
                    Measures = [Report.Measures[0] with { Shown = new Dictionary<ReportedPeriod, string> { [new(Delar, "T")] = "14" } }],
                }
            )
        );
    }

    [Fact]
    public void A_group_that_is_another_is_told_with_its_members() =>
        Assert.Equal(
            ["Ny jämförelsegrupp: ”Liknande kommuner 2022”. Medlemmar: Kalmar och Luleå."],
            Told(Report with { Group = new SaidGroup("G1", "Liknande kommuner 2022", ["Kalmar", "Luleå"]) })
        );

    private static List<string> Told(ReportContent now, ReportPeriod? period = null) =>
        [.. DifferenceLines.All(Differences.Between((Report, Delar), (now, period ?? Delar)), Catalogue)];

    private static Series Of(params (int Year, double Value)[] years) => new(years.ToDictionary(pair => pair.Year, pair => pair.Value));
}
