using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Indicators.Store;

namespace Indicators.Tests.Store;

/// <summary>Random series of publications go through the store and through the plainest model there is: a list of what each copy held.</summary>
public sealed class HistoryProperties
{
    private const string Kpi = "N00700";
    private static readonly DateTimeOffset First = new(2024, 8, 30, 0, 0, 0, TimeSpan.Zero);
    private static readonly (string Area, int Year, string Gender)[] Cells = [("0188", 2022, "T"), ("0188", 2022, "K"), ("0163", 2022, "T"), ("0163", 2021, "T")];

    // What a copy holds of a cell: nothing (new or withdrawn by turns), missing with either word, zero, or one of two numbers.
    private static readonly Published?[] Choices = [null, new(null, ""), new(null, "Privacy"), new(0, ""), new(66.2, ""), new(66.3, ""), new(66.3, "Preliminary")];

    // INDICATORS_HISTORIES says how many series; a hundred when it is not set.
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(int.Parse(Environment.GetEnvironmentVariable("INDICATORS_HISTORIES") ?? "100", CultureInfo.InvariantCulture));

    private static Arbitrary<int[][]> Series => Gen.Choose(0, Choices.Length - 1).ArrayOf(Cells.Length).NonEmptyListOf().Select(copies => copies.ToArray()).ToArbitrary();

    [Fact]
    public void The_current_view_every_earlier_view_and_the_counts_agree_with_a_model_that_keeps_every_copy() =>
        Prop.ForAll(Series, copies => Check(copies)).Check(Many);

    [Fact]
    public void The_changes_since_any_copy_are_the_differences_between_the_copies_after_it() =>
        Prop.ForAll(Series, copies => CheckChanges(copies)).Check(Many);

    private static void Check(int[][] copies)
    {
        using var database = Database.InMemory();
        var store = new MeasurementStore(database);
        for (var i = 0; i < copies.Length; i++)
        {
            var merged = Publish(store, copies[i], At(i));
            var pairs = Cells.Select((_, cell) => (Before: i == 0 ? null : Choices[copies[i - 1][cell]], After: Choices[copies[i][cell]])).ToList();
            Assert.Equal(
                (pairs.Count(pair => pair.After is not null), pairs.Count(pair => pair is { Before: null, After: not null }),
                 pairs.Count(pair => pair is { Before: { } before, After: { } after } && before.Value != after.Value),
                 pairs.Count(pair => pair is { Before: not null, After: null })),
                (merged.Cells, merged.Added, merged.Revised, merged.Withdrawn));
            Assert.Equal(Held(copies[i]), Read(store, At(i)));   // the current view, before anything later came
        }

        Assert.Empty(store.Read([Kpi], First.AddSeconds(-1)));
        for (var i = 0; i < copies.Length; i++)
        {
            Assert.Equal(Held(copies[i]), Read(store, At(i)));
            Assert.Equal(Held(copies[i]), Read(store, At(i + 1).AddSeconds(-1)));   // the last second before the next copy
        }
    }

    private static void CheckChanges(int[][] copies)
    {
        using var database = Database.InMemory();
        var store = new MeasurementStore(database);
        var expected = new List<(int Copy, string Line)>();
        for (var i = 0; i < copies.Length; i++)
        {
            Publish(store, copies[i], At(i));
            for (var cell = 0; cell < Cells.Length && i > 0; cell++)
            {
                var seen = copies.Take(i).Any(copy => Choices[copy[cell]] is not null);
                ChangeKind? kind = (Choices[copies[i - 1][cell]], Choices[copies[i][cell]]) switch
                {
                    ({ } before, { } after) when before.Value != after.Value => ChangeKind.Revised,
                    (not null, null) => ChangeKind.Withdrawn,
                    (null, not null) when seen => ChangeKind.Restored,
                    _ => null,
                };
                if (kind is { } happened)
                {
                    expected.Add((i, $"{At(i):u} {Cells[cell]} {happened} {Choices[copies[i - 1][cell]]?.Value} {Choices[copies[i][cell]]?.Value}"));
                }
            }
        }

        var changes = new ChangeStore(database);
        for (var since = -1; since < copies.Length; since++)
        {
            Assert.Equal(
                expected.Where(change => change.Copy > since).Select(change => change.Line).Order(StringComparer.Ordinal),
                changes.Values([Kpi], since < 0 ? null : At(since))
                    .Select(change => $"{change.At:u} {(change.Municipality, change.Year, change.Gender)} {change.Kind} {change.From} {change.To}").Order(StringComparer.Ordinal));
        }
    }

    private static DateTimeOffset At(int copy) => First.AddDays(copy);

    private static Merged Publish(MeasurementStore store, int[] copy, DateTimeOffset at)
    {
        store.Arrive([.. Held(copy)]);
        return store.Merge(Kpi, at);
    }

    private static IEnumerable<Measurement> Held(int[] copy) => Ordered(Cells.Select((cell, i) => Choices[copy[i]] is { } published
        ? new Measurement { Kpi = Kpi, Municipality = cell.Area, Year = cell.Year, Gender = cell.Gender, Value = published.Value, Status = published.Status }
        : null).OfType<Measurement>());

    private static IEnumerable<Measurement> Read(MeasurementStore store, DateTimeOffset at) => Ordered(store.Read([Kpi], at));

    private static IEnumerable<Measurement> Ordered(IEnumerable<Measurement> rows) =>
        rows.OrderBy(row => row.Municipality, StringComparer.Ordinal).ThenBy(row => row.Year).ThenBy(row => row.Gender, StringComparer.Ordinal);

    private sealed record Published(double? Value, string Status);
}
