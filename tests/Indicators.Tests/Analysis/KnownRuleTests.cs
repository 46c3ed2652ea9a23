using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

/// <summary>
/// Who also knows the rule can try it on every table there could be, and keep those that would have looked the same. Every small table is
/// tried here: what is hidden can still be as many numbers as one small count alone.
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
        Try(
            limit,
            from women in Enumerable.Range(0, 2 * limit)
            from men in Enumerable.Range(0, 2 * limit)
            select Of("", women, men).ToArray()
        );

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    public void Three_places_with_or_without_their_sum(int limit, bool sum) =>
        Try(
            limit,
            from a in Enumerable.Range(0, limit + 3)
            from b in Enumerable.Range(0, limit + 3)
            from c in Enumerable.Range(0, limit + 3)
            let places = new[] { OwnRows.Measure("spridning", a, place: "A"), OwnRows.Measure("spridning", b, place: "B") }
            select (OwnReport[])
                [
                    .. places,
                    OwnRows.Measure("spridning", c, place: "C"),
                    .. sum ? [OwnRows.Measure("spridning", a + b + c)] : Array.Empty<OwnReport>(),
                ]
        );

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Two_places_of_women_and_men_with_every_sum(int limit) =>
        Try(
            limit,
            from a in Enumerable.Range(0, limit + 2)
            from b in Enumerable.Range(0, limit + 2)
            from c in Enumerable.Range(0, limit + 2)
            from d in Enumerable.Range(0, limit + 2)
            select Of("A", a, b).Concat(Of("B", c, d)).Concat(Of("", a + c, b + d)).ToArray()
        );

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
