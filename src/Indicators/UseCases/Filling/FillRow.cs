using Indicators.Importing;
using Indicators.Wording.Faults;

namespace Indicators.UseCases.Filling;

/// <summary>One row of the workbook that is filled in: a thing of a report, with its fields as they stand.</summary>
/// <param name="Kind">The kind, as in <see cref="OwnReport"/>; a goal's row is of its assessment.</param>
/// <param name="Item">The measure's, action's or goal's id, which sum, or the place of a text.</param>
internal sealed record FillRow(string Kind, string Item)
{
    /// <summary>T, K or M.</summary>
    public string Gender { get; init; } = "T";

    /// <summary>A distribution's place, or whom money is from or to; empty otherwise.</summary>
    public string Party { get; init; } = "";

    /// <summary>What it is called; of money what it is for.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who answers for it.</summary>
    public string Office { get; init; } = "";

    /// <summary>How it is filled in.</summary>
    public string How { get; init; } = "";

    /// <summary>The unit of the answer.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What stood the period before.</summary>
    public string Before { get; init; } = "";

    /// <summary>Its fields, by their columns.</summary>
    public required IReadOnlyDictionary<FilledColumn, FillField> Fields { get; init; }

    /// <summary>Whether it is an empty one, to be named by who fills it in.</summary>
    public bool IsNew { get; init; }

    /// <summary>The part it stands under.</summary>
    public string Part => FillWords.Part(Kind, Item);

    /// <summary>The id that the sheet shows; money has none.</summary>
    public string Id => Kind == OwnReport.Money ? "" : Item;

    /// <summary>The versions of its fields, in the columns' order.</summary>
    public string Versions =>
        IsNew ? "" : string.Join('-', FilledColumns.Open.Where(Fields.ContainsKey).Select(column => FieldVersion.Of(Fields[column].Plain)));

    /// <summary>What makes two rows the same one.</summary>
    public FillKey Key => FillKey.Of(Part, Id, Gender, Party, Kind == OwnReport.Money ? Name : "");
}

/// <summary>One field of a row.</summary>
/// <param name="Place">The field, as a page names it.</param>
/// <param name="Text">What stands in it; empty for nothing.</param>
/// <param name="Version">What a save of it must give back.</param>
internal sealed record FillField(string Place, string Text, string Version)
{
    /// <summary>What stands, as the program writes it itself: what the workbook holds, and what its version is of.</summary>
    public string Plain { get; init; } = "";

    /// <summary>Who wrote what stands; null when nobody has, or it is not known.</summary>
    public string? By { get; init; }

    /// <summary>When, UTC as in <see cref="StockholmTime"/>; null with <see cref="By"/>.</summary>
    public string? At { get; init; }

    /// <summary>The figure, where what stands is read as one; null otherwise.</summary>
    public double? Number { get; init; }

    /// <summary>Whether it asks for a whole number.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it asks for a number at all.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The words to choose from; none where it is written freely.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>What makes two rows of a filled sheet the same one, however they are written.</summary>
internal readonly record struct FillKey(string Part, string Id, string Gender, string Party, string Account)
{
    public static FillKey Of(string part, string id, string gender, string party, string account) =>
        new(Folded.Key(part), Folded.Key(id), gender, Folded.Key(party), Folded.Key(account));
}
