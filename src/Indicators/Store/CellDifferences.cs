namespace Indicators.Store;

/// <summary>How the cells that have arrived of one KPI differ from those that are stored.</summary>
public sealed class CellDifferences
{
    internal CellDifferences(string kpi) => Kpi = kpi;

    /// <summary>The KPI.</summary>
    public string Kpi { get; }

    /// <summary>Cells that arrived, missing ones too.</summary>
    public int Cells { get; internal set; }

    /// <summary>Values (not missing) that arrived.</summary>
    public int Arrived { get; internal set; }

    /// <summary>Values (not missing) that are stored, of the areas that were asked for.</summary>
    public int Stored { get; internal set; }

    /// <summary>Cells whose number changed, also to or from missing.</summary>
    public int Revised { get; internal set; }

    /// <summary>Stored values that would go: their cell no longer arrives.</summary>
    public int ValuesGone { get; internal set; }

    /// <summary>Stored values that would become missing, or another number by more than the rounding they are published with.</summary>
    public int ValuesMoved { get; internal set; }

    /// <summary>Cells not known before.</summary>
    public int Added => New.Count;

    /// <summary>Cells that are stored and did not arrive.</summary>
    public int Withdrawn => Gone.Count;

    /// <summary>What writing them comes to.</summary>
    public Merged Merged => new(Cells, Added, Revised, Withdrawn);

    /// <summary>Places of new cells among those that arrived.</summary>
    internal List<int> New { get; } = [];

    /// <summary>Places of cells whose number or status changed.</summary>
    internal List<int> Changed { get; } = [];

    /// <summary>Stored cells that did not arrive, of the areas that were asked for.</summary>
    internal List<(string Area, int Year, string Gender)> Gone { get; } = [];
}

/// <summary>What writing one KPI's cells came to, in cells.</summary>
/// <param name="Cells">Cells that arrived, missing ones too.</param>
/// <param name="Added">Cells not known before.</param>
/// <param name="Revised">Cells whose number changed, also to or from missing.</param>
/// <param name="Withdrawn">Cells that were known and no longer arrive.</param>
public sealed record Merged(int Cells, int Added, int Revised, int Withdrawn)
{
    /// <summary>Cells that stand as they did; a changed status word alone is no revision.</summary>
    public int Unchanged => Cells - Added - Revised;
}
