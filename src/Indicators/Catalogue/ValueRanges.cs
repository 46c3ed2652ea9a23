namespace Indicators.Catalogue;

/// <summary>What the values of each KPI can be, as far as the catalogue knows.</summary>
public sealed class ValueRanges
{
    private readonly Dictionary<string, ValueRange> ranges = new(StringComparer.Ordinal);

    /// <summary>Those of a catalogue: an indicator's unit says it, and a number of persons behind a share is never under 0.</summary>
    public ValueRanges(IndicatorCatalogue catalogue)
    {
        foreach (var indicator in catalogue.Indicators)
        {
            Take(indicator.Kpi, ValueRange.Of(indicator));
            Take(indicator.Base?.Kpi, ValueRange.Sane with { Low = 0 });
        }
    }

    private ValueRanges() { }

    /// <summary>Without a catalogue: the bound that holds for any KPI.</summary>
    public static ValueRanges SaneOnly { get; } = new();

    /// <summary>What a KPI's values can be.</summary>
    public ValueRange Of(string kpi) => ranges.GetValueOrDefault(kpi, ValueRange.Sane);

    // Two that read the same KPI in different ways: what either of them allows can be.
    private void Take(string? kpi, ValueRange range)
    {
        if (kpi is not null)
        {
            ranges[kpi] = ranges.TryGetValue(kpi, out var other)
                ? new ValueRange(Math.Min(range.Low, other.Low), Math.Max(range.High, other.High))
                : range;
        }
    }
}
