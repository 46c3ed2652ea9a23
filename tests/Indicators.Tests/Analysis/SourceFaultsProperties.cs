using FsCheck;
using FsCheck.Fluent;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

/// <summary>What must hold of the faults at the source whatever the figures are.</summary>
[Trait("Category", "Chance")]
public sealed class SourceFaultsProperties
{
    private static readonly IndicatorCatalogue Catalogue = CatalogueReader.Read(Repository.Catalogue);
    private static readonly string[] Areas = ["0000", .. SourceFaultsTests.Codes(24)];
    private static readonly HashSet<string> Municipalities = [.. Areas[1..]];
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(50);

    // Few values, so that sums fall out, equals and zeros come up, and some are missing.
    private static readonly double?[] Choices = [null, 0, 0, 25, 33.333333, 33.333333, 50, 66.2, 90];

    [Fact]
    public void The_order_of_the_rows_changes_nothing() =>
        Prop.ForAll(
                Rows("N18409", "N18410", "N18411", "N00973", "N00964"),
                Arb.From(Gen.Choose(0, int.MaxValue)),
                (rows, seed) =>
                {
                    var shuffled = rows.ToArray();
                    new Random(seed).Shuffle(shuffled);
                    Assert.Equal(Find(rows), Find(shuffled));
                }
            )
            .Check(Few);

    // The figures stay within 0–100, where those of a share can be.
    // The base is a number of persons and the parts are per cent: those rules know their unit, and holes, equals and jumps do not.
    [Fact]
    public void Holes_and_jumps_are_the_same_in_any_unit() =>
        Prop.ForAll(
                Rows("N00701"),
                Arb.From(Gen.Elements(1.0 / 1024, 0.125, 0.25, 0.5)),
                (rows, times) =>
                {
                    Measurement[] scaled = [.. rows.Select(row => row with { Value = row.Value * times })];
                    Assert.Equal(Places<SourceFault.HoleAsZero>(rows), Places<SourceFault.HoleAsZero>(scaled));
                    Assert.Equal(Places<SourceFault.Jump>(rows), Places<SourceFault.Jump>(scaled));
                }
            )
            .Check(Few);

    [Theory]
    [InlineData(0.5)]
    [InlineData(1.0 / 1024)]
    public void A_jump_stays_a_jump_in_any_unit(double times)
    {
        var rows = SourceFaultsTests.Jumping(20, 0);
        var codes = SourceFaultsTests.Codes(40).ToHashSet();

        var scaled = SourceFaults.Find(Catalogue, [.. rows.Select(row => row with { Value = row.Value * times })], codes);

        Assert.Equal(SourceFaults.Find(Catalogue, rows, codes).Select(fault => fault.Cell), scaled.Select(fault => fault.Cell));
        Assert.Single(scaled);
    }

    [Fact]
    public void A_zero_of_a_handful_of_persons_is_never_a_hole() =>
        Prop.ForAll(
                Rows("N00973"),
                Arb.From(Gen.Choose(1, 29)),
                (rows, persons) =>
                {
                    Measurement[] known = [.. rows, .. rows.Select(row => row with { Kpi = "N00964", Value = persons })];
                    Assert.DoesNotContain(Find(known), fault => fault is SourceFault.HoleAsZero);
                }
            )
            .Check(Few);

    [Fact]
    public void A_withheld_value_was_published_and_is_withheld_once_in_the_figures() =>
        Prop.ForAll(
                Rows("N18409", "N18410", "N18411"),
                rows =>
                {
                    var faults = Find(rows);
                    var figures = Figures.Without(faults, rows);
                    foreach (var row in rows)
                    {
                        var withheld = faults.Any(fault =>
                            fault.Withholds && fault.Cell == new Cell(row.Kpi, row.Municipality, row.Year, row.Gender)
                        );
                        Assert.True(!withheld || row.Value is not null);
                        Assert.Equal(withheld ? null : row.Value, figures.Value(row.Kpi, row.Municipality, row.Year, row.Gender));
                    }
                }
            )
            .Check(Few);

    private static Arbitrary<Measurement[]> Rows(params string[] kpis)
    {
        var cells = (
            from kpi in kpis
            from area in Areas
            from year in Enumerable.Range(2012, 10)
            from gender in new[] { "T", "K", "M" }
            select (kpi, area, year, gender)
        ).ToArray();
        return Gen.Choose(0, Choices.Length - 1)
            .ArrayOf(cells.Length)
            .Select(chosen =>
                cells.Select((cell, i) => SourceFaultsTests.Row(cell.kpi, cell.area, cell.year, Choices[chosen[i]], cell.gender)).ToArray()
            )
            .ToArbitrary();
    }

    private static IReadOnlyList<SourceFault> Find(Measurement[] rows) => SourceFaults.Find(Catalogue, rows, Municipalities);

    private static IEnumerable<Cell> Places<T>(Measurement[] rows)
        where T : SourceFault => Find(rows).OfType<T>().Select(fault => fault.Cell);
}
