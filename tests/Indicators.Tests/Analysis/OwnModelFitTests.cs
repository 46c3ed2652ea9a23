using FsCheck;
using FsCheck.Fluent;
using Indicators.Analysis;
using Indicators.Reports.Model;

namespace Indicators.Tests.Analysis;

[Trait("Category", "Chance")]
public sealed class OwnModelFitTests
{
    private const int Rows = 12;

    [Fact]
    public void Units_of_conditions_change_no_prediction() =>
        Holds(data =>
            Same(
                Fit(data),
                OwnModelFit.Of(
                    [.. data.Conditions.Select(row => (IReadOnlyList<double>)[row[0] * 1000, 32 + (1.8 * row[1])])],
                    data.Values,
                    data.Weights
                )
            )
        );

    [Fact]
    public void A_constant_added_to_the_values_moves_every_prediction_by_it() =>
        Holds(data =>
            Same(Fit(data), OwnModelFit.Of(data.Conditions, [.. data.Values.Select(value => value + 250)], data.Weights), moved: 250)
        );

    [Fact]
    public void Weights_times_a_constant_change_nothing() =>
        Holds(data => Same(Fit(data), OwnModelFit.Of(data.Conditions, data.Values, [.. data.Weights.Select(weight => weight * 37)])));

    [Fact]
    public void A_row_takes_no_part_in_its_own_prediction() =>
        Holds(data =>
        {
            var moved = OwnModelFit.Of(data.Conditions, [data.Values[0] + 500, .. data.Values.Skip(1)], data.Weights);
            return Fit(data) is not { } fit
                || (Near(fit.Without(0), moved!.Without(0)) && Near(fit.IntervalWithout(0).Low, moved.IntervalWithout(0).Low));
        });

    [Fact]
    public void Leverages_lie_in_the_unit_and_sum_to_the_parameters() =>
        Holds(data => Fit(data) is not { } fit || (fit.Leverage.All(h => h is >= 0 and < 1) && Near(fit.Leverage.Sum(), 3)));

    [Fact]
    public void The_interval_lies_round_the_prediction_and_nothing_is_NaN() =>
        Holds(data =>
            Fit(data) is not { } fit
            || (
                double.IsFinite(fit.R2)
                && Enumerable
                    .Range(0, fit.N)
                    .All(i =>
                        double.IsFinite(fit.Without(i))
                        && fit.IntervalWithout(i).Holds(fit.Without(i))
                        && double.IsFinite(fit.IntervalWithout(i).High)
                    )
            )
        );

    [Fact]
    public void Conditions_that_give_one_another_are_refused() =>
        Holds(data =>
            OwnModelFit.Of(
                [.. data.Conditions.Select(row => (IReadOnlyList<double>)[row[0], row[1], (0.3 * row[0]) - (7 * row[1]) + 2])],
                data.Values,
                data.Weights
            )
                is null
        );

    [Fact]
    public void A_condition_that_does_not_vary_is_refused() =>
        Holds(data =>
            OwnModelFit.Of([.. data.Conditions.Select(row => (IReadOnlyList<double>)[row[0], 6.3])], data.Values, data.Weights) is null
        );

    [Fact]
    public void A_condition_that_one_row_alone_has_is_refused() =>
        Holds(data =>
            OwnModelFit.Of(
                [.. data.Conditions.Select((row, i) => (IReadOnlyList<double>)[row[0], i == 4 ? 1 : 0])],
                data.Values,
                data.Weights
            )
                is null
        );

    [Fact]
    public void Values_that_are_all_the_same_leave_nothing_to_explain() =>
        Assert.Equal(
            0,
            OwnModelFit
                .Of(
                    [
                        [1, 5],
                        [2, 3],
                        [3, 8],
                        [4, 1],
                        [5, 9],
                        [6, 2],
                    ],
                    [71.3, 71.3, 71.3, 71.3, 71.3, 71.3],
                    [1, 1, 1, 1, 1, 1]
                )!
                .R2
        );

    [Fact]
    public void Too_few_rows_are_refused() =>
        Assert.Null(
            OwnModelFit.Of(
                [
                    [1, 5],
                    [2, 3],
                    [3, 8],
                    [4, 1],
                ],
                [1, 2, 3, 5],
                [1, 1, 1, 1]
            )
        );

    private static OwnModelFit? Fit(Data data) => OwnModelFit.Of(data.Conditions, data.Values, data.Weights);

    private static bool Same(OwnModelFit? one, OwnModelFit? other, double moved = 0) =>
        one is null
            ? other is null
            : other is not null
                && Near(one.R2, other.R2)
                && Enumerable
                    .Range(0, one.N)
                    .All(i =>
                        Near(one.Without(i) + moved, other.Without(i))
                        && Near(one.IntervalWithout(i).Low + moved, other.IntervalWithout(i).Low)
                    );

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-6 * (1 + Math.Abs(one));

    // Whole numbers, four to a row: two conditions, a value, a weight.
    private static void Holds(Func<Data, bool> property) =>
        Prop.ForAll(
                Gen.Choose(0, 99).ArrayOf(4 * Rows).ToArbitrary(),
                numbers =>
                    property(
                        new Data(
                            [.. Enumerable.Range(0, Rows).Select(i => (IReadOnlyList<double>)[numbers[i], numbers[Rows + i]])],
                            [.. numbers.Skip(2 * Rows).Take(Rows).Select(number => (double)number)],
                            [.. numbers.Skip(3 * Rows).Select(number => 1.0 + number)]
                        )
                    )
            )
            .QuickCheckThrowOnFailure();

    private sealed record Data(
        IReadOnlyList<IReadOnlyList<double>> Conditions,
        IReadOnlyList<double> Values,
        IReadOnlyList<double> Weights
    );
}
