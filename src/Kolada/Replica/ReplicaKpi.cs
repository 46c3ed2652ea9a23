namespace Kolada.Replica;

/// <summary>The series of one KPI, found by area.</summary>
internal sealed class ReplicaKpi
{
    private readonly Dictionary<string, ReplicaSeries?[]> areas = new(StringComparer.Ordinal);

    /// <summary>The first year of any series.</summary>
    public int FirstYear { get; private set; } = int.MaxValue;

    /// <summary>The last year of any series.</summary>
    public int LastYear { get; private set; } = int.MinValue;

    public void Add(ReplicaSeries series)
    {
        FirstYear = Math.Min(FirstYear, series.FirstYear);
        LastYear = Math.Max(LastYear, series.FirstYear + series.Cells.Count - 1);

        if (!areas.TryGetValue(series.Municipality, out var genders))
            areas.Add(series.Municipality, genders = new ReplicaSeries?[3]);
        ref var place = ref genders[series.Gender switch
        {
            "T" => 0,
            "K" => 1,
            "M" => 2,
            _ => throw new ArgumentException($"The gender of {series.Kpi} {series.Municipality} is {series.Gender}: it must be T, K or M.", nameof(series)),
        }];
        if (place is not null)
            throw new ArgumentException($"{series.Kpi} {series.Municipality} {series.Gender} is given twice.", nameof(series));
        place = series;
    }

    /// <summary>The series of an area, a place for each gender; empty when there are none.</summary>
    public ReplicaSeries?[] Area(string municipality) => areas.GetValueOrDefault(municipality, []);
}
