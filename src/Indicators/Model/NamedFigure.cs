using System.Text.Json.Serialization;

namespace Indicators.Model;

/// <summary>
/// One figure that a comment names, as <c>{arbetar:riket}</c> does, and what it was at an instant. Kept with a comment that is written for
/// it, so that the two can be held against each other later.
/// </summary>
public sealed record NamedFigure
{
    /// <summary>The name without braces, its parts always in the same order: <c>arbetar:riket:2020</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the indicator or own measure that it is of; null of one that was stored.</summary>
    [JsonIgnore]
    public string? Subject { get; init; }

    /// <summary>What it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(JsonStringEnumConverter<FigureKind>))]
    public required FigureKind Kind { get; init; }

    /// <summary>
    /// In the unit, rounded as it is shown; 1 and 0 for ja and nej. Null when it is missing, must not be published, or is a change over a
    /// break.
    /// </summary>
    public double? Value { get; init; }

    /// <summary>What it is counted in; null for a place, and for ja or nej.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<Unit>))]
    public Unit? Unit { get; init; }

    /// <summary>Decimals shown, 0–3.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Decimals { get; init; }

    /// <summary>The year it describes; null for an own measure, and where no year has a value.</summary>
    public int? Year { get; init; }

    /// <summary>The year that a change counts from; null for what is no change.</summary>
    public int? FromYear { get; init; }

    /// <summary>The report's period that an own measure's figure is for; null for all else.</summary>
    public string? Period { get; init; }

    /// <summary>The day of an own measure that is ja or nej; null when none is given.</summary>
    public string? Date { get; init; }

    /// <summary>Of how many: municipalities for a place, members for a group's mean; null for all else.</summary>
    public int? Of { get; init; }

    /// <summary>How many of <see cref="Of"/> have a value; null where that is not told.</summary>
    public int? With { get; init; }

    /// <summary>Whether there is a figure that must not be published.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Hidden { get; init; }

    /// <summary>Whether the series breaks between the two years of a change.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Broken { get; init; }

    /// <summary>Whether so few persons are behind it that it is marked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SmallBase { get; init; }

    /// <summary>Whether our own model gives it, not Kolada.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OwnModel { get; init; }

    /// <summary>Whether there is something to tell: a value, or that it is protected.</summary>
    [JsonIgnore]
    public bool IsThere => Value is not null || Hidden || Broken;

    /// <summary>Whether a reader is told the same of both; how many decimals the catalogue says now is no difference.</summary>
    public bool SaysSame(NamedFigure other) =>
        (Value, Year, FromYear, Period, Date, Of, With, Hidden, Broken)
        == (other.Value, other.Year, other.FromYear, other.Period, other.Date, other.Of, other.With, other.Hidden, other.Broken);
}

/// <summary>What a named figure is.</summary>
public enum FigureKind
{
    /// <summary>A level: the municipality's, Riket's, a group's mean, the expected value.</summary>
    Level,

    /// <summary>The difference between two years.</summary>
    Change,

    /// <summary>How far from the expected value.</summary>
    Deviation,

    /// <summary>A place among the municipalities.</summary>
    Place,

    /// <summary>An own measure, that the municipality reports.</summary>
    Own,
}
