namespace Indicators.Analysis;

/// <summary>
/// One KPI's values: a number for every area, gender and year between its first and last. Used by one thread while it is filled; read by
/// any after that.
/// </summary>
internal sealed class KpiValues
{
    private const int Genders = 3;

    private readonly Dictionary<string, int> rows;
    private readonly int first;
    private readonly int years;

    // Area by area, gender by gender, year by year; NaN where there is no value, which no published value is.
    private double[] values;

    /// <summary>Room for the years from one to another.</summary>
    public KpiValues(string kpi, int first, int last) =>
        (Kpi, this.first, years, rows, values) = (kpi, first, last - first + 1, new Dictionary<string, int>(StringComparer.Ordinal), []);

    private KpiValues(KpiValues other) =>
        (Kpi, first, years, rows, values) = (other.Kpi, other.first, other.years, other.rows, [.. other.values]);

    /// <summary>Kolada's id for the KPI, or a derived indicator's own.</summary>
    public string Kpi { get; }

    /// <summary>The areas, those that have had some value.</summary>
    public IReadOnlyCollection<string> Areas => rows.Keys;

    /// <summary>Every cell that has a value.</summary>
    public IEnumerable<(Cell Cell, double Value)> Cells
    {
        get
        {
            foreach (var (area, row) in rows)
            {
                for (var i = 0; i < Genders * years; i++)
                {
                    if (values[(row * Genders * years) + i] is var value && !double.IsNaN(value))
                    {
                        yield return (new Cell(Kpi, area, first + (i % years), Gender(i / years)), value);
                    }
                }
            }
        }
    }

    /// <summary>Puts in a row's value.</summary>
    /// <exception cref="ArgumentException">The cell has one.</exception>
    public void Add(Measurement row, double value)
    {
        if (!rows.TryGetValue(row.Municipality, out var place))
        {
            place = rows.Count;
            rows.Add(row.Municipality, place);
            Grow();
        }

        ref var cell = ref values[(((place * Genders) + Gender(row.Gender)) * years) + row.Year - first];
        cell = double.IsNaN(cell)
            ? value
            : throw new ArgumentException($"{row.Kpi} {row.Municipality} {row.Year} {row.Gender} is given twice.", nameof(row));
    }

    /// <summary>One value; null when there is none.</summary>
    public double? At(string area, int year, string gender) =>
        Series(area, gender) is { Length: > 0 } series
        && year >= first
        && year - first < years
        && series[year - first] is var value
        && !double.IsNaN(value)
            ? value
            : null;

    /// <summary>The years that have a value, in order.</summary>
    public IReadOnlyList<int> Years(string area, string gender)
    {
        var series = Series(area, gender);
        var found = new List<int>(years);
        for (var i = 0; i < series.Length; i++)
        {
            if (!double.IsNaN(series[i]))
            {
                found.Add(first + i);
            }
        }

        return found;
    }

    /// <summary>The newest year that has a value; null when none has.</summary>
    public int? Newest(string area, string gender)
    {
        var series = Series(area, gender);
        for (var i = series.Length - 1; i >= 0; i--)
        {
            if (!double.IsNaN(series[i]))
            {
                return first + i;
            }
        }

        return null;
    }

    /// <summary>Takes a value away; nothing happens when there is none.</summary>
    public void Remove(string area, int year, string gender)
    {
        if (Series(area, gender) is { Length: > 0 } series && year >= first && year - first < years)
        {
            series[year - first] = double.NaN;
        }
    }

    /// <summary>A copy with the same values.</summary>
    public KpiValues Copy() => new(this);

    private Span<double> Series(string area, string gender) =>
        rows.TryGetValue(area, out var row) ? values.AsSpan(((row * Genders) + Gender(gender)) * years, years) : [];

    private void Grow()
    {
        var needed = rows.Count * Genders * years;
        if (needed > values.Length)
        {
            var before = values.Length;
            Array.Resize(ref values, Math.Max(needed, before * 2));
            values.AsSpan(before).Fill(double.NaN);
        }
    }

    private static int Gender(string gender) =>
        gender switch
        {
            Figures.Total => 0,
            Figures.Women => 1,
            Figures.Men => 2,
            _ => throw new ArgumentOutOfRangeException(nameof(gender), gender, "T, K or M."),
        };

    private static string Gender(int number) =>
        number switch
        {
            0 => Figures.Total,
            1 => Figures.Women,
            _ => Figures.Men,
        };
}
