namespace Kolada.Replica;

/// <summary>A KPI in an area for one gender, year by year.</summary>
public sealed record ReplicaSeries
{
    /// <summary>The KPI's id.</summary>
    public required string Kpi { get; init; }

    /// <summary>The area's or group's id; in <see cref="ReplicaFigures.OuSeries"/> the unit's.</summary>
    public required string Municipality { get; init; }

    /// <summary><c>T</c>, <c>K</c> or <c>M</c>.</summary>
    public required string Gender { get; init; }

    /// <summary>The year of the first cell.</summary>
    public required int FirstYear { get; init; }

    /// <summary>One cell for each year that follows.</summary>
    public required IReadOnlyList<ReplicaCell> Cells { get; init; }

    /// <summary>The cell of a year; absent outside the series.</summary>
    internal ReplicaCell this[int year]
    {
        get
        {
            var at = year - FirstYear;
            return (uint)at < (uint)Cells.Count ? Cells[at] : ReplicaCell.Absent;
        }
    }
}

/// <summary>A value, a cell published as missing or withdrawn, or no cell at all.</summary>
public readonly record struct ReplicaCell
{
    /// <summary>Kolada has no such cell.</summary>
    public static ReplicaCell Absent => default;

    /// <summary>Kolada publishes the cell as missing.</summary>
    public static ReplicaCell Missing => new() { IsPublished = true };

    /// <summary>Kolada has withdrawn the value, and says so.</summary>
    public static ReplicaCell Deleted => new() { IsPublished = true, IsDeleted = true };

    /// <summary>Whether the cell is in the answer.</summary>
    public bool IsPublished { get; private init; }

    /// <summary>Whether the value is withdrawn.</summary>
    public bool IsDeleted { get; private init; }

    /// <summary>The value; null when missing, withdrawn or absent.</summary>
    public double? Value { get; private init; }

    /// <summary>A cell with a value.</summary>
    public static ReplicaCell Of(double value) => new() { IsPublished = true, Value = value };
}
