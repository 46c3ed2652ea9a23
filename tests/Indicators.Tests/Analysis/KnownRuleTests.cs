using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

/// <summary>
/// Who also knows the rule can try it on every table there could be, and keep those that would have looked the same. What is hidden can
/// still be as many numbers as one small count alone.
/// </summary>
[Trait("Category", "Chance")]
public sealed class KnownRuleTests
{
    private const string Hidden = "..";
    private static readonly string[] Genders = [Figures.Total, Figures.Women, Figures.Men];

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Women_and_men_with_their_sum(int limit) =>
        Try(limit, Parts(2, 3 * limit).Select(parts => Of("", parts[0], parts[1]).ToArray()));

    [Fact]
    public void Three_places_without_their_sum() =>
        Try(
            limit: 4,
            from a in Enumerable.Range(0, 9)
            from b in Enumerable.Range(0, 9)
            from c in Enumerable.Range(0, 9)
            select Places([a, b, c]).ToArray()
        );

    [Theory]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    [InlineData(5, 3)]
    [InlineData(3, 4)]
    [InlineData(4, 4)]
    public void Places_with_their_sum(int limit, int places) =>
        Try(limit, Parts(places, 4 * limit).Select(parts => Places(parts).Append(OwnRows.Measure("spridning", parts.Sum())).ToArray()));

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Two_places_of_women_and_men_with_every_sum(int limit) =>
        Try(
            limit,
            Parts(4, 3 * limit)
                .Select(parts =>
                    Of("A", parts[0], parts[1])
                        .Concat(Of("B", parts[2], parts[3]))
                        .Concat(Of("", parts[0] + parts[2], parts[1] + parts[3]))
                        .ToArray()
                )
        );

    private static IEnumerable<OwnReport> Places(int[] parts) =>
        parts.Select((value, i) => OwnRows.Measure("spridning", value, place: $"Plats {i}"));

    // Every way to divide so many persons or fewer, so that no table with the same sum is left out.
    private static IEnumerable<int[]> Parts(int parts, int most) =>
        parts == 0
            ?
            [
                [],
            ]
            : Enumerable.Range(0, most + 1).SelectMany(first => Parts(parts - 1, most - first).Select(rest => (int[])[first, .. rest]));

    private static IEnumerable<OwnReport> Of(string place, int women, int men) =>
        Genders.Zip([women + men, women, men], (gender, value) => OwnRows.Measure("spridning", value, gender, place));

    private static void Try(int limit, IEnumerable<OwnReport[]> tables)
    {
        var plan = OwnRows.Plan(OwnRows.Asked("spridning", MeasureKind.Distribution, Unit.Count)) with { SmallestShown = limit };
        foreach (var alike in tables.GroupBy(rows => Seen(plan, rows)))
        {
            var seen = alike.Key.Split(' ');
            for (var i = 0; i < seen.Length; i++)
            {
                var values = alike.Select(rows => rows[i].Value!.Value).ToHashSet();
                Assert.True(
                    seen[i] != Hidden || values.Count >= limit - 1 || values.SetEquals([0]),
                    $"{alike.Key}, {i}: {string.Join(' ', values)}"
                );
            }
        }
    }

    private static string Seen(Plan plan, OwnReport[] rows)
    {
        var hidden = SmallNumbers.Find(plan, rows);
        return string.Join(' ', rows.Select(row => hidden.Contains(row) ? Hidden : $"{row.Value}"));
    }
}
