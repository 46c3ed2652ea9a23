namespace Indicators.Wording;

/// <summary>The headings of the workbooks.</summary>
public static class WorkbookWords
{
    /// <summary>The sheet of figures.</summary>
    public const string Figures = "Siffror";

    /// <summary>The sheet that says what each measure is.</summary>
    public const string Measures = "Mått";

    /// <summary>Kolada's id, or ours.</summary>
    public const string Kpi = "Nyckeltal";

    /// <summary>What the measure is called.</summary>
    public const string Name = "Mått";

    /// <summary>Four digits.</summary>
    public const string Code = "Kommunkod";

    /// <summary>The area's name.</summary>
    public const string Municipality = "Kommun";

    /// <summary>The calendar year.</summary>
    public const string Year = "År";

    /// <summary>The occasion of an own figure.</summary>
    public const string Period = "Period";

    /// <summary>T, K or M.</summary>
    public const string Gender = "Kön (T alla, K kvinnor, M män)";

    /// <summary>Unrounded.</summary>
    public const string Value = "Värde";

    /// <summary>Why there is none.</summary>
    public const string Status = "Koladas status";

    /// <summary>When the value was first seen.</summary>
    public const string KnownFrom = "Känt från (svensk tid)";

    /// <summary>What is counted.</summary>
    public const string Counted = "Vad som räknas";

    /// <summary>Who publishes it.</summary>
    public const string Source = "Källa";

    /// <summary>The source of what the municipality reports itself.</summary>
    public const string OwnSource = "Kommunens egen uppföljning";
}
