using FsCheck;
using FsCheck.Fluent;
using Indicators.Analysis;
using Indicators.Reports.Model;
using Interval = Indicators.Model.Interval;

namespace Indicators.Tests.Analysis;

[Trait("Category", "Chance")]
public sealed class TheilSenTests
{
    // Whole values, so that the properties hold to the last digit but for the divisions.
    private static readonly Gen<double[]> Values =
        from years in Gen.Choose(TheilSen.FewestYears, TheilSen.MostYears)
        from values in Gen.Choose(-1000, 1000).Select(value => value / 10.0).ArrayOf(years)
        select values;

    [Fact]
    public void Adding_a_line_to_the_values_adds_it_to_the_line() =>
        Check(
            from values in Values
            from shift in Gen.Choose(-500, 500)
            from slope in Gen.Choose(-50, 50)
            select (values, shift, slope),
            drawn =>
            {
                var (before, after) = (
                    Line(drawn.values),
                    Line([.. drawn.values.Select((value, i) => value + drawn.shift + (drawn.slope * i))])
                );
                var end = drawn.shift + (drawn.slope * (drawn.values.Length - 1));
                return Near(after.Slope, before.Slope + drawn.slope)
                    && Near(after.Level, before.Level + end)
                    && Near(Slopes(after), Slopes(before).Low + drawn.slope, Slopes(before).High + drawn.slope)
                    && Near(after.LevelInterval, before.LevelInterval.Low + end, before.LevelInterval.High + end);
            }
        );

    [Fact]
    public void Another_unit_gives_the_same_line_in_that_unit() =>
        Check(
            from values in Values
            from factor in Gen.Choose(1, 200).Select(factor => factor / 8.0)
            from sign in Gen.Elements(1, -1)
            select (values, factor: factor * sign),
            drawn =>
            {
                var (before, after) = (Line(drawn.values), Line([.. drawn.values.Select(value => value * drawn.factor)]));
                (double, double) Scaled(Interval interval) =>
                    (
                        Math.Min(interval.Low * drawn.factor, interval.High * drawn.factor),
                        Math.Max(interval.Low * drawn.factor, interval.High * drawn.factor)
                    );
                var (slopes, levels) = (Scaled(Slopes(before)), Scaled(before.LevelInterval));
                return Near(after.Slope, before.Slope * drawn.factor)
                    && Near(after.Level, before.Level * drawn.factor)
                    && Near(Slopes(after), slopes.Item1, slopes.Item2)
                    && Near(after.LevelInterval, levels.Item1, levels.Item2);
            }
        );

    [Fact]
    public void Time_turned_round_turns_the_slope_round() =>
        Check(
            Values,
            values =>
            {
                var (before, after) = (Line(values), Line([.. values.Reverse()]));
                return Near(after.Slope, -before.Slope) && Near(Slopes(after), -Slopes(before).High, -Slopes(before).Low);
            }
        );

    [Fact]
    public void One_wild_value_moves_neither_slope_nor_level_beyond_the_others() =>
        Check(
            from years in Gen.Choose(TheilSen.FewestYears, TheilSen.MostYears)
            from at in Gen.Choose(0, years - 1)
            from wild in Gen.Choose(-1_000_000, 1_000_000)
            from noise in Gen.Choose(-10, 10).ArrayOf(years)
            select (at, wild, noise),
            drawn =>
            {
                // Noise of at most 1 round a line of slope 2: the slopes between two sound years are 0 to 4, the levels of the sound years
                // at most 1 + 2 · 10 away.
                var values = drawn.noise.Select((noise, i) => 100 + (2.0 * i) + (noise / 10.0)).ToArray();
                values[drawn.at] = drawn.wild;
                var line = Line(values);
                return line.Slope is >= 0 and <= 4 && Math.Abs(line.Level - (100 + (2 * (values.Length - 1)))) <= 21;
            }
        );

    [Fact]
    public void A_line_is_ordered_and_never_without_a_number() =>
        Check(
            from years in Gen.Choose(TheilSen.FewestYears, TheilSen.MostYears)
            from values in Gen.Choose(-2, 2).Select(value => value * 1e12).ArrayOf(years) // many ties, no spread at all, and great values
            select values,
            values =>
            {
                var line = Line(values);
                double[] all =
                [
                    line.Slope,
                    Slopes(line).Low,
                    Slopes(line).High,
                    line.Level,
                    line.LevelInterval.Low,
                    line.LevelInterval.High,
                ];
                return all.All(double.IsFinite)
                    && Slopes(line).Holds(line.Slope)
                    && line.LevelInterval.Holds(line.Level)
                    && line.LevelInterval.Holds(values[^1]);
            }
        );

    [Theory]
    [InlineData(6, 2)] // two-sided 5 % points of Kendall's S: Kendall, Rank Correlation Methods, appendix table 1: S = 13, 15, 18, 20, 23
    [InlineData(7, 4)]
    [InlineData(8, 6)]
    [InlineData(9, 9)]
    [InlineData(10, 12)]
    public void The_outermost_slopes_are_those_of_the_table_of_Kendalls_S(int years, int place) =>
        Assert.Equal(place, Kendall.Outermost(years, phi: 0));

    [Fact]
    public void Five_years_are_too_few_for_a_line() =>
        Assert.Null(TheilSen.Of([.. Enumerable.Range(2018, 5).Select(year => (year, 1.0 * year))], phi: 0));

    [Theory]
    [InlineData("1111110000")]
    [InlineData("1111111000")]
    [InlineData("1111111100")]
    [InlineData("1111111110")]
    [InlineData("1111111111")]
    [InlineData("1110011111")] // years in the middle are missing
    [InlineData("1100011111")]
    public void The_true_level_and_slope_lie_inside_in_about_95_of_100_lines(string years)
    {
        const int series = 20_000;
        var random = new Random(20240830);
        var with = years.Select((sign, i) => (sign, i)).Where(pair => pair.sign == '1').Select(pair => pair.i).ToList();
        var (levels, slopes) = (0, 0);
        for (var i = 0; i < series; i++)
        {
            var line = TheilSen.Of([.. with.Select(year => (year, Normal(random)))], phi: 0)!;
            levels += line.LevelInterval.Holds(0) ? 1 : 0;
            slopes += Slopes(line).Holds(0) ? 1 : 0;
        }

        // The newest year's own value is always inside, which makes the interval hold somewhat more; few years leave few places to end a
        // slope's interval.
        Assert.InRange((double)levels / series, 0.94, 0.98);
        Assert.InRange((double)slopes / series, 0.945, 0.99);
    }

    private static TheilSenLine Line(double[] values) => TheilSen.Of([.. values.Select((value, i) => (2013 + i, value))], phi: 0)!;

    private static Interval Slopes(TheilSenLine line) => line.SlopeInterval!.Value;

    private static bool Near(double one, double other) =>
        Math.Abs(one - other) <= 1e-8 * Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other)));

    private static bool Near(Interval interval, double low, double high) => Near(interval.Low, low) && Near(interval.High, high);

    private static void Check<T>(Gen<T> drawn, Func<T, bool> holds) => Prop.ForAll(drawn.ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
