using FsCheck;
using FsCheck.Fluent;

namespace Kolada.Tests;

/// <summary>What holds for every plan, whatever is asked for.</summary>
[Trait("Category", "Chance")]
public sealed class BatchesPropertyTests
{
    private static readonly Gen<List<string>> Ids = Gen.Choose(0, 140)
        .Select(number => $"{number:0000}")
        .ListOf()
        .Select(ids => ids.ToList());

    private static readonly Arbitrary<(List<string> Kpis, List<string> Areas, int Size)> Asked = (
        from kpis in Ids.Resize(120)
        from areas in Ids.Resize(120)
        from size in Gen.Choose(1, 25)
        select (kpis, areas, size)
    ).ToArbitrary();

    [Fact]
    public void Every_cell_is_asked_for_exactly_once() =>
        Prop.ForAll(
                Asked,
                asked =>
                {
                    var cells = Batches
                        .Of(asked.Kpis, asked.Areas, asked.Size)
                        .SelectMany(batch => batch.Kpis.SelectMany(_ => batch.Municipalities, (kpi, area) => (kpi, area)));
                    var expected = asked.Kpis.Distinct().SelectMany(_ => asked.Areas.Distinct(), (kpi, area) => (kpi, area));
                    return cells.Order().SequenceEqual(expected.Order());
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_segment_is_longer_than_was_said_and_none_is_empty() =>
        Prop.ForAll(
                Asked,
                asked =>
                    Batches
                        .Of(asked.Kpis, asked.Areas, asked.Size)
                        .All(batch =>
                            batch.Kpis.Count > 0
                            && batch.Kpis.Count <= asked.Size
                            && batch.Municipalities.Count > 0
                            && batch.Municipalities.Count <= asked.Size
                        )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_plan_has_fewer_batches() =>
        Prop.ForAll(
                Asked,
                asked =>
                    Batches.Of(asked.Kpis, asked.Areas, asked.Size).Count
                    == Pieces(asked.Kpis, asked.Size) * Pieces(asked.Areas, asked.Size)
            )
            .QuickCheckThrowOnFailure();

    private static int Pieces(List<string> ids, int size) => (ids.Distinct().Count() + size - 1) / size;
}
