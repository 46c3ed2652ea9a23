namespace Kolada.Replica;

/// <summary>The series of one KPI, found by place: an area, a group or a unit.</summary>
internal sealed class ReplicaKpi
{
    private readonly Dictionary<string, ReplicaSeries?[]> places = new(StringComparer.Ordinal);

    /// <summary>The first year of any series.</summary>
    public int FirstYear { get; private set; } = int.MaxValue;

    /// <summary>The last year of any series.</summary>
    public int LastYear { get; private set; } = int.MinValue;

    /// <summary>All that have a series.</summary>
    public IEnumerable<string> Places => places.Keys;

    public void Add(ReplicaSeries series)
    {
        FirstYear = Math.Min(FirstYear, series.FirstYear);
        LastYear = Math.Max(LastYear, series.FirstYear + series.Cells.Count - 1);

        if (!places.TryGetValue(series.Municipality, out var genders))
            places.Add(series.Municipality, genders = new ReplicaSeries?[3]);
        ref var one = ref genders[
            series.Gender switch
            {
                "T" => 0,
                "K" => 1,
                "M" => 2,
                _ => throw new ArgumentException(
                    $"The gender of {series.Kpi} {series.Municipality} is {series.Gender}: it must be T, K or M.",
                    nameof(series)
                ),
            }
        ];
        if (one is not null)
            throw new ArgumentException($"{series.Kpi} {series.Municipality} {series.Gender} is given twice.", nameof(series));
        one = series;
    }

    /// <summary>The series of a place, one for each gender; empty when there are none.</summary>
    public ReplicaSeries?[] Place(string id) => places.GetValueOrDefault(id, []);
}
