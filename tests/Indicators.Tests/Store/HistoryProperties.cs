using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;

namespace Indicators.Tests.Store;

/// <summary>
/// Random series of publications go through the store and through the plainest model there is: a list of what each copy held.
/// </summary>
[Trait("Category", "Chance")]
public sealed class HistoryProperties
{
    private const string Kpi = "N00700";
    private static readonly DateTimeOffset First = new(2024, 8, 30, 0, 0, 0, TimeSpan.Zero);
    private static readonly (string Area, int Year, string Gender)[] Cells =
    [
        ("0188", 2022, "T"),
        ("0188", 2022, "K"),
        ("0163", 2022, "T"),
        ("0163", 2021, "T"),
    ];

    // What a copy holds of a cell: nothing (new or withdrawn by turns), missing with either word, zero, or one of two numbers.
    private static readonly Published?[] Choices =
    [
        null,
        new(null, ""),
        new(null, "Privacy"),
        new(0, ""),
        new(66.2, ""),
        new(66.3, ""),
        new(66.3, "Preliminary"),
    ];

    // INDICATORS_HISTORIES says how many series; a hundred when it is not set.
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(
        int.Parse(Environment.GetEnvironmentVariable("INDICATORS_HISTORIES") ?? "100", CultureInfo.InvariantCulture)
    );

    // Each copy some days after the one before it: mostly later, often at the same time, and now and then earlier, which is refused.
    private static Arbitrary<(int[] Copy, int Days)[]> Series =>
        (
            from copy in Gen.Choose(0, Choices.Length - 1).ArrayOf(Cells.Length)
            from days in Gen.Elements(1, 1, 1, 0, 0, -1)
            select (copy, days)
        )
            .NonEmptyListOf()
            .Select(copies => copies.ToArray())
            .ToArbitrary();

    [Fact]
    public void The_current_view_every_earlier_view_and_the_counts_agree_with_a_model_that_keeps_every_copy() =>
        Prop.ForAll(Series, copies => Check(copies)).Check(Many);

    [Fact]
    public void The_changes_since_any_copy_are_the_differences_between_the_copies_after_it() =>
        Prop.ForAll(Series, copies => CheckChanges(copies)).Check(Many);

    [Fact]
    public void Some_cells_as_of_any_copy_are_those_of_the_whole_reading_in_the_same_order() =>
        Prop.ForAll(Series, copies => CheckSome(copies)).Check(Many);

    [Fact]
    public void The_new_cells_between_any_two_copies_are_those_that_the_first_had_not() =>
        Prop.ForAll(Series, copies => CheckNew(copies)).Check(Many);

    private static void CheckSome((int[] Copy, int Days)[] copies)
    {
        using var store = WriteSession.InMemory();
        var stood = Dated(copies).Where(one => Publish(store, one.Copy, one.At) is not null).ToList();
        foreach (var at in stood.Select(one => one.At).Append(stood[0].At.AddSeconds(-1)))
        {
            var whole = store.Measurements.ReadKnown([Kpi], at);
            foreach (var areas in new string[][] { [], ["0188"], ["0163", "0188"], ["9999"] })
            {
                foreach (var genders in new string[][] { [], ["K"], ["T", "K"] })
                {
                    foreach (var (from, to) in new[] { (0, int.MaxValue), (2021, 2021), (2022, 2021) })
                    {
                        Assert.Equal(
                            whole.Where(cell =>
                                (areas.Length == 0 || areas.Contains(cell.Municipality))
                                && (genders.Length == 0 || genders.Contains(cell.Gender))
                                && cell.Year >= from
                                && cell.Year <= to
                            ),
                            store.Measurements.ReadKnown(new CellQuestion(Kpi, areas, from, to, genders), at)
                        );
                    }
                }
            }
        }
    }

    private static void CheckNew((int[] Copy, int Days)[] copies)
    {
        using var store = WriteSession.InMemory();
        var seen = Seen(Dated(copies).Where(one => Publish(store, one.Copy, one.At) is not null));
        for (var i = -1; i < seen.Count; i++)
        {
            for (var j = Math.Max(i, 0); j < seen.Count; j++)
            {
                var came = Enumerable
                    .Range(0, Cells.Length)
                    .Count(cell =>
                        (i < 0 || Choices[seen[i].Copy[cell]] is null)
                        && seen.Take(j + 1).Skip(i + 1).Any(one => Choices[one.Copy[cell]] is not null)
                    );
                Assert.Equal(came, store.Changes.NewCells(i < 0 ? null : seen[i].At, seen[j].At));
            }
        }
    }

    private static void Check((int[] Copy, int Days)[] copies)
    {
        using var store = WriteSession.InMemory();
        var stood = new List<(int[] Copy, DateTimeOffset At)>();
        foreach (var (copy, at) in Dated(copies))
        {
            var before = stood.Count == 0 ? null : stood[^1].Copy;
            if (Publish(store, copy, at) is not { } merged)
            {
                Assert.True(at < stood[^1].At, "Only an older copy is refused.");
                Assert.Equal(Held(stood[^1].Copy), Read(store, stood[^1].At));
                continue;
            }

            Assert.True(stood.Count == 0 || at >= stood[^1].At, "An older copy is refused.");
            var pairs = Cells
                .Select((_, cell) => (Before: before is null ? null : Choices[before[cell]], After: Choices[copy[cell]]))
                .ToList();
            Assert.Equal(
                (
                    pairs.Count(pair => pair.After is not null),
                    pairs.Count(pair => pair is { Before: null, After: not null }),
                    pairs.Count(pair => pair is { Before: { } was, After: { } after } && was.Value != after.Value),
                    pairs.Count(pair => pair is { Before: not null, After: null })
                ),
                (merged.Cells, merged.Added, merged.Revised, merged.Withdrawn)
            );
            Assert.Equal(Held(copy), Read(store, at)); // the current view, before anything later came
            stood.Add((copy, at));
        }

        Assert.Empty(store.Measurements.Read([Kpi], stood[0].At.AddSeconds(-1)));
        var seen = Seen(stood);
        for (var i = 0; i < seen.Count; i++)
        {
            Assert.Equal(Held(seen[i].Copy), Read(store, seen[i].At));
            var next = i + 1 < seen.Count ? seen[i + 1].At : seen[i].At.AddDays(1);
            Assert.Equal(Held(seen[i].Copy), Read(store, next.AddSeconds(-1))); // the last second before the next copy
        }
    }

    private static void CheckChanges((int[] Copy, int Days)[] copies)
    {
        using var store = WriteSession.InMemory();
        var stood = Dated(copies).Where(one => Publish(store, one.Copy, one.At) is not null).ToList();
        var seen = Seen(stood);
        var expected = new List<(DateTimeOffset At, string Line)>();
        for (var i = 1; i < seen.Count; i++)
        {
            for (var cell = 0; cell < Cells.Length; cell++)
            {
                var (before, after) = (Choices[seen[i - 1].Copy[cell]], Choices[seen[i].Copy[cell]]);
                ChangeKind? kind = (before, after) switch
                {
                    ({ } was, { } now) when was.Value != now.Value => ChangeKind.Revised,
                    (not null, null) => ChangeKind.Withdrawn,
                    (null, not null) when seen.Take(i).Any(one => Choices[one.Copy[cell]] is not null) => ChangeKind.Restored,
                    _ => null,
                };
                if (kind is { } happened)
                {
                    expected.Add((seen[i].At, $"{seen[i].At:u} {Cells[cell]} {happened} {before?.Value} {after?.Value}"));
                }
            }
        }

        foreach (var since in seen.Select(one => (DateTimeOffset?)one.At).Prepend(null))
        {
            Assert.Equal(
                expected.Where(change => since is null || change.At > since).Select(change => change.Line).Order(StringComparer.Ordinal),
                store
                    .Changes.Values([Kpi], since)
                    .Select(change =>
                        $"{change.At:u} {(change.Municipality, change.Year, change.Gender)} {change.Kind} {change.From} {change.To}"
                    )
                    .Order(StringComparer.Ordinal)
            );
        }
    }

    private static IEnumerable<(int[] Copy, DateTimeOffset At)> Dated((int[] Copy, int Days)[] copies)
    {
        var at = First;
        foreach (var (copy, days) in copies)
        {
            yield return (copy, at = at.AddDays(days));
        }
    }

    // What could be seen at each time: of several copies at the same one, the last.
    private static List<(int[] Copy, DateTimeOffset At)> Seen(IEnumerable<(int[] Copy, DateTimeOffset At)> stood) =>
        [.. stood.GroupBy(one => one.At).Select(same => same.Last())];

    // As a fetch does; null when the copy is refused.
    private static Merged? Publish(WriteSession store, int[] copy, DateTimeOffset at)
    {
        try
        {
            store.Log.HasWritten(store.Log.Begin("test", at, at));
        }
        catch (UserException fault)
        {
            Assert.Contains("En äldre kopia skrivs aldrig över nyare kunskap", fault.Message, StringComparison.Ordinal);
            return null;
        }

        return store.Write(Kpi, at, Held(copy));
    }

    private static IEnumerable<Measurement> Held(int[] copy) =>
        Ordered(
            Cells
                .Select(
                    (cell, i) =>
                        Choices[copy[i]] is { } published
                            ? new Measurement
                            {
                                Kpi = Kpi,
                                Municipality = cell.Area,
                                Year = cell.Year,
                                Gender = cell.Gender,
                                Value = published.Value,
                                Status = published.Status,
                            }
                            : null
                )
                .OfType<Measurement>()
        );

    private static IEnumerable<Measurement> Read(WriteSession store, DateTimeOffset at) => Ordered(store.Measurements.Read([Kpi], at));

    private static IEnumerable<Measurement> Ordered(IEnumerable<Measurement> rows) =>
        rows.OrderBy(row => row.Municipality, StringComparer.Ordinal)
            .ThenBy(row => row.Year)
            .ThenBy(row => row.Gender, StringComparer.Ordinal);

    private sealed record Published(double? Value, string Status);
}
