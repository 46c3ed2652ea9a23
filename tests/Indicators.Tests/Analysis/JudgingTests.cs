using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;

namespace Indicators.Tests.Analysis;

public sealed class JudgingTests
{
    private const string Area = "0163";

    private static readonly Indicator Trust = new()
    {
        Id = "tillit",
        Kpi = "U01413",
        Name = "Saknar tillit",
        Subject = "andelen i {kommun}",
        Finding = "{värde}",
        Measures = "",
        Definition = "",
        Unit = Unit.Percent,
        Decimals = 0,
        Better = Better.Low,
        Genders = false,
        Producers = [],
        Uncertainty = "U01519",
        MeanOfYears = 4,
    };

    private static readonly Indicator Stock = Trust with { Uncertainty = null, MeanOfYears = null, Better = Better.High };
    private static readonly Indicator Share = Stock with
    {
        Kpi = "N00973",
        Base = new KnownBase { Kpi = "N00964", Of = "personer" },
    };

    [Theory]
    [InlineData(25, 20, 3, 4, Verdict.Uncertain)] // 5 = √(3² + 4²): not more than it
    [InlineData(25.1, 20, 3, 4, Verdict.Worse)] // low is better
    [InlineData(14.9, 20, 3, 4, Verdict.Better)]
    [InlineData(20, 20, 0, 0, Verdict.Uncertain)]
    public void A_mean_of_four_years_is_held_against_the_one_four_years_before_by_their_uncertainty(
        double now,
        double before,
        double u1,
        double u2,
        Verdict verdict
    ) =>
        Assert.Equal(
            new(verdict, Evidence.Uncertainty),
            Change(
                Trust,
                2022,
                ("U01413", 2022, now),
                ("U01413", 2021, 90),
                ("U01413", 2018, before),
                ("U01519", 2022, u1),
                ("U01519", 2018, u2)
            )
        );

    [Fact]
    public void Without_uncertainty_figures_a_mean_of_several_years_is_not_assessed_however_long_the_series()
    {
        var years = Enumerable.Range(2000, 23).Select(year => ("U01413", year, 20.0 + (year % 2))).ToArray();

        Assert.Equal(new(Verdict.NotAssessable, Evidence.NoUncertainty), Change(Trust, 2022, years));
        Assert.Equal(new(Verdict.NotAssessable, Evidence.NoUncertainty), Change(Trust, 2022, [.. years, ("U01519", 2022, 1)]));
        Assert.Equal(new(Verdict.NotAssessable, Evidence.NoUncertainty), Change(Trust with { Uncertainty = null }, 2022, years));
        Assert.Equal(new(Verdict.NotAssessable, Evidence.NoPrevious), Change(Trust, 2022, ("U01413", 2022, 20), ("U01413", 2021, 20)));
    }

    [Theory]
    [InlineData(2021, true)] // between the value and the year before
    [InlineData(2015, true)] // the earlier value is of 2015–2018
    [InlineData(2014, false)] // before all answers behind both
    [InlineData(2022, false)]
    public void A_break_inside_either_mean_bars_the_comparison(int after, bool bars)
    {
        var broken = Trust with
        {
            Breaks =
            [
                new KnownBreak
                {
                    After = after,
                    Reason = "",
                    Note = "",
                },
            ],
        };

        Assert.Equal(
            bars ? Evidence.Break : Evidence.Uncertainty,
            Change(broken, 2022, ("U01413", 2022, 25), ("U01413", 2018, 20), ("U01519", 2022, 1), ("U01519", 2018, 1)).Evidence
        );
    }

    [Fact]
    public void A_series_that_mostly_stands_still_tells_no_usual_variation()
    {
        var years = Enumerable.Range(2010, 12).Select(year => ("U01413", year, 20.0)).Append(("U01413", 2022, 21)).ToArray();

        Assert.Equal(new(Verdict.NotAssessable, Evidence.Unmoving), Change(Stock, 2022, years));
    }

    [Fact]
    public void The_newest_change_is_no_part_of_the_usual_variation_that_it_is_held_against()
    {
        // eight changes of 1
        (string, int, double)[] years = [.. Enumerable.Range(2013, 9).Select(year => ("U01413", year, 20.0 + (year % 2)))];

        // 2.45 · 1.4826 · 1 = 3.63
        Assert.Equal(new(Verdict.Uncertain, Evidence.OwnVariation), Change(Stock, 2022, [.. years, ("U01413", 2022, 21 + 3.6)]));
        Assert.Equal(new(Verdict.Better, Evidence.OwnVariation), Change(Stock, 2022, [.. years, ("U01413", 2022, 21 + 3.7)]));
        Assert.Equal(new(Verdict.NotAssessable, Evidence.TooFewYears), Change(Stock, 2022, [.. years[1..], ("U01413", 2022, 40)]));
    }

    [Theory]
    [InlineData("T", Verdict.Worse)]
    [InlineData("K", Verdict.Uncertain)] // women and men at 99 %
    public void Persons_of_a_flow_are_judged_harder_for_women_and_men(string gender, Verdict verdict)
    {
        var figures = Figures(
            gender,
            ("N00973", 2021, 100 * 47.0 / 100),
            ("N00964", 2021, 100),
            ("N00973", 2022, 100 * 27.0 / 86),
            ("N00964", 2022, 86)
        ); // Haninge: p = 0.030

        Assert.Equal(new(verdict, Evidence.Persons), Judging.Change(Share, figures, Area, 2022, gender, rho: 0) with { Limit = null });
    }

    private static ChangeJudgement Change(Indicator indicator, int year, params (string, int, double)[] values) =>
        Judging.Change(indicator, Figures("T", values), Area, year, "T", rho: 0) with
        {
            Limit = null,
        };

    private static Figures Figures(string gender, params (string Kpi, int Year, double Value)[] values) =>
        new(
            values.Select(value => new Measurement
            {
                Kpi = value.Kpi,
                Municipality = Area,
                Year = value.Year,
                Gender = gender,
                Value = value.Value,
                Status = "",
            }),
            []
        );
}
