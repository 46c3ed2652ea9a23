using Indicators.Store;

namespace Indicators.Tests.Support;

/// <summary>Writes one KPI's cells into a store as a fetch does: all that there are of it.</summary>
internal static class Values
{
    public static Merged Write(this WriteSession store, string kpi, DateTimeOffset asOf, IEnumerable<Measurement> cells)
    {
        var all = cells.ToList();
        var known = store.Measurements.Read([kpi], DateTimeOffset.MaxValue).Select(cell => cell.Municipality);
        var arrived = new ArrivedCells([kpi], all.Select(cell => cell.Municipality).Concat(known));
        all.ForEach(arrived.Add);
        var differences = Assert.Single(store.Values.Compare(arrived, [kpi]));
        store.Together(() => store.Values.Write(arrived, [differences], asOf));
        return differences.Merged;
    }

    public static void Write<T>(
        this WriteSession store,
        string kind,
        IEnumerable<T> copy,
        Func<T, string> id,
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> form,
        DateTimeOffset asOf
    ) => store.Catalogue.Write(store.Catalogue.Compare(kind, copy, id, form), asOf);
}
