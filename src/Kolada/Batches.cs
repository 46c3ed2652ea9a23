namespace Kolada;

/// <summary>Plans how to ask for many KPIs in many areas: each pair in exactly one batch, in as few batches as the limit allows.</summary>
public static class Batches
{
    /// <summary>The most ids that Kolada takes in one path segment; with more it answers 422.</summary>
    public const int MostIds = 25;

    /// <summary>The batches, all areas of the first KPIs before the next KPIs, so that a KPI is complete as early as can be.</summary>
    /// <param name="kpis">KPI ids; one that is named twice is asked once.</param>
    /// <param name="municipalities">Area ids; one that is named twice is asked once.</param>
    /// <param name="size">Most ids of each sort in a batch, 1–25.</param>
    public static IReadOnlyList<Batch> Of(IEnumerable<string> kpis, IEnumerable<string> municipalities, int size = MostIds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MostIds);

        var areas = municipalities.Distinct(StringComparer.Ordinal).Chunk(size).ToList();
        return [.. from some in kpis.Distinct(StringComparer.Ordinal).Chunk(size) from area in areas select new Batch(some, area)];
    }
}
