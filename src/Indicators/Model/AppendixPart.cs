namespace Indicators.Model;

/// <summary>What the appendix consists of below its head, each of which can be moved or left out.</summary>
public enum AppendixPart
{
    /// <summary>Sammanfattning.</summary>
    Summary,

    /// <summary>Every measure in one table.</summary>
    Measures,

    /// <summary>The accounts in words that the plan asks for (nulägesbeskrivningar).</summary>
    Accounts,

    /// <summary>Goal by goal.</summary>
    Goals,

    /// <summary>The statement of money.</summary>
    Money,

    /// <summary>The actions.</summary>
    Actions,

    /// <summary>Own measures that serve no goal and no action.</summary>
    OwnMeasures,

    /// <summary>Indicators that serve no single goal, and context.</summary>
    Others,

    /// <summary>What has changed since the report before, and what comes.</summary>
    Changes,

    /// <summary>Definitions, faults and sources.</summary>
    Sources,
}

/// <summary>The parts by their names in addresses, in the store and in manifests.</summary>
public static class AppendixParts
{
    /// <summary>A part's name.</summary>
    public static string NameOf(AppendixPart part) =>
        part switch
        {
            AppendixPart.Summary => "sammanfattning",
            AppendixPart.Measures => "matt",
            AppendixPart.Accounts => "beskrivningar",
            AppendixPart.Goals => "mal",
            AppendixPart.Money => "pengar",
            AppendixPart.Actions => "atgarder",
            AppendixPart.OwnMeasures => "ovrigt",
            AppendixPart.Others => "ovriga",
            AppendixPart.Changes => "andringar",
            _ => "kallor",
        };

    /// <summary>Reads a name; null when it is none.</summary>
    public static AppendixPart? TryParse(string name) =>
        Enum.GetValues<AppendixPart>().Where(part => NameOf(part) == name).Select(part => (AppendixPart?)part).FirstOrDefault();
}

/// <summary>What was done with a part of the appendix. Each is kept, and never changed.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Move">What was done.</param>
/// <param name="Layout">How all parts stood after it, as <see cref="AppendixLayout.Text"/>.</param>
/// <param name="At">When, UTC as in <see cref="StockholmTime"/>.</param>
/// <param name="By">Who.</param>
public sealed record PartChange(AppendixPart Part, PartMove Move, string Layout, string At, string By);

/// <summary>What can be done with a part of the appendix.</summary>
public enum PartMove
{
    /// <summary>Left out.</summary>
    Out,

    /// <summary>Taken in again.</summary>
    In,

    /// <summary>Moved before the one before it.</summary>
    Up,

    /// <summary>Moved after the one after it.</summary>
    Down,
}
