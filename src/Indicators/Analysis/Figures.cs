namespace Indicators.Analysis;

/// <summary>The values of some KPIs as known at one instant, held so that any cell is one look away.</summary>
public sealed class Figures
{
    /// <summary>Both sexes together.</summary>
    public const string Total = "T";

    /// <summary>Women (kvinnor).</summary>
    public const string Women = "K";

    /// <summary>Men (män).</summary>
    public const string Men = "M";

    private readonly CellValues values;
    private readonly Dictionary<Cell, SourceFault> withheld = [];

    /// <summary>Takes every measurement that has a value and is no hole.</summary>
    public Figures(IEnumerable<Measurement> measurements, IEnumerable<Cell> holes)
        : this([.. holes.Select(cell => new SourceFault.HoleAsZero(cell))], new CellValues([.. measurements])) { }

    // The values are this one's own from now on.
    internal Figures(IReadOnlyList<SourceFault> faults, CellValues values)
    {
        this.values = values;
        foreach (var fault in faults.Where(fault => fault.Withholds))
        {
            withheld.TryAdd(fault.Cell, fault);
            values.Remove(fault.Cell);
        }
    }

    /// <summary>Takes every measurement that has a value and is not kept out by a fault at the source.</summary>
    public static Figures Without(IEnumerable<SourceFault> faults, IEnumerable<Measurement> measurements) =>
        new([.. faults], new CellValues([.. measurements]));

    /// <summary>A value as published, or null when it is missing, was never there, or is kept out by a fault at the source.</summary>
    public double? Value(string kpi, string area, int year, string gender = Total) => values.Of(kpi)?.At(area, year, gender);

    /// <summary>The years that have a value, in order.</summary>
    public IReadOnlyCollection<int> Years(string kpi, string area, string gender = Total) => values.Of(kpi)?.Years(area, gender) ?? [];

    /// <summary>The newest year that has a value; null when none has.</summary>
    public int? Newest(string kpi, string area, string gender = Total) => values.Of(kpi)?.Newest(area, gender);

    /// <summary>Whether Kolada publishes this cell as 0 though it is a hole.</summary>
    public bool IsHole(string kpi, string area, int year, string gender = Total) =>
        Withheld(kpi, area, year, gender) is SourceFault.HoleAsZero;

    /// <summary>The fault that keeps a published value out; null when none does.</summary>
    public SourceFault? Withheld(string kpi, string area, int year, string gender = Total) =>
        withheld.GetValueOrDefault(new Cell(kpi, area, year, gender));

    /// <summary>The values of some areas one year, those that have one.</summary>
    public IEnumerable<(string Area, double Value)> Values(string kpi, IEnumerable<string> areas, int year, string gender = Total) =>
        from area in areas
        let value = Value(kpi, area, year, gender)
        where value is not null
        select (area, value.Value);
}
