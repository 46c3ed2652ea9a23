using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>How a line of one role looks wherever it is drawn.</summary>
/// <param name="Stroke">On screen and in pictures.</param>
/// <param name="Points">Its width in Word, in points.</param>
/// <param name="Dash">Its dashes in Word, which has its own kinds.</param>
internal sealed record LineStyle(Stroke Stroke, double Points, WordDash Dash = WordDash.Solid)
{
    public Token Colour => Stroke.Colour;
}

/// <summary>The dashes that Word knows by name.</summary>
internal enum WordDash
{
    /// <summary>A whole line.</summary>
    Solid,

    /// <summary>Round dots.</summary>
    Dots,

    /// <summary>Short dashes.</summary>
    Short,

    /// <summary>Dashes.</summary>
    Dashes,

    /// <summary>Long dashes.</summary>
    Long,
}

/// <summary>Every line of the charts by its role: one table, so that Riket is Riket in each of them.</summary>
internal static class LineStyles
{
    /// <summary>The own municipality: the heaviest.</summary>
    public static readonly LineStyle Own = new(new(Palette.Own, 3.25), 3);

    /// <summary>With intervals the points carry the message, and the join between years steps back.</summary>
    public static readonly LineStyle OwnUncertain = new(new(Palette.Own, 1.5), 1.5);

    /// <summary>Among the small panels of a summary.</summary>
    public static readonly LineStyle OwnInPanel = new(new(Palette.Own, 2.5), 2.25);

    /// <summary>In a table's row; Word has none.</summary>
    public static readonly LineStyle OwnInRow = new(new(Palette.Own, 2), 2);

    /// <summary>The value that a model expects of the own municipality.</summary>
    public static readonly LineStyle Expected = new(new(Palette.Own, 2, [7, 4]), 1.75, WordDash.Dashes);

    /// <summary>Riket through the years.</summary>
    public static readonly LineStyle Country = new(new(Palette.Country, 1.75), 1.5);

    /// <summary>Riket among the small panels of a summary, dashed for its name stands in the subtitle alone.</summary>
    public static readonly LineStyle CountryInPanel = new(new(Palette.Country, 1.5, [3, 2.5]), 1.25, WordDash.Short);

    /// <summary>Riket in a table's row; Word has none.</summary>
    public static readonly LineStyle CountryInRow = new(new(Palette.Country, 1.25, [3, 2.5]), 1.25, WordDash.Short);

    /// <summary>Riket across the bars or dots of all municipalities.</summary>
    public static readonly LineStyle CountryAcross = new(new(Palette.Country, 1.25), 1.25, WordDash.Dashes);

    /// <summary>The mean of comparable municipalities.</summary>
    public static readonly LineStyle Peers = new(new(Palette.Peer, 2, [1.5, 4.5], Round: true), 2, WordDash.Dots);

    /// <summary>The edges of a span.</summary>
    public static readonly LineStyle SpanEdge = new(new(Palette.Bar, 0.9), 0.75);

    /// <summary>Women; their marks are round.</summary>
    public static readonly LineStyle Women = new(new(Palette.Women, 1.75), 2);

    /// <summary>Men; their marks are square.</summary>
    public static readonly LineStyle Men = new(new(Palette.Men, 1.75, [5, 3]), 2, WordDash.Dashes);

    /// <summary>Riket's women, without marks.</summary>
    public static readonly LineStyle CountryWomen = new(new(Palette.Women, 1.5, [1.5, 4], Round: true), 1.5, WordDash.Dots);

    /// <summary>Riket's men, without marks.</summary>
    public static readonly LineStyle CountryMen = new(new(Palette.Men, 1.5, [6, 3, 1.5, 3], Round: true), 1.5, WordDash.Dots);

    /// <summary>The border of what was promised.</summary>
    public static readonly LineStyle Target = new(new(Palette.Target, 1.75), 1.5, WordDash.Long);

    /// <summary>Where nothing differs: a zero that lines may cross.</summary>
    public static readonly LineStyle Zero = new(new(Palette.Ink, 1.25), 1.25);

    /// <summary>The line that an axis stands on, and whatever marks a measure along it.</summary>
    public static readonly LineStyle Axis = new(new(Palette.Axis, 1), 1);

    /// <summary>Not needed to read.</summary>
    public static readonly LineStyle Grid = new(new(Palette.Grid, 1), 0.75);

    /// <summary>Where a series breaks.</summary>
    public static readonly LineStyle Break = new(new(Palette.Ink2, 1.25, [1.5, 3]), 1, WordDash.Dots);

    /// <summary>From the own municipality's name to its bar or dot.</summary>
    public static readonly LineStyle OwnLeader = new(new(Palette.Own, 2), 1.5);

    /// <summary>From another name to its mark.</summary>
    public static readonly LineStyle Leader = new(new(Palette.Ink2, 1), 0.75);

    private static readonly double[]?[] OtherDashes = [null, [6, 3], [2, 3], [9, 3, 2, 3]];

    /// <summary>
    /// One of the areas that a reader has added: told apart by dash and shade, for their names stand at their ends. Word has none.
    /// </summary>
    public static LineStyle Other(int index) =>
        new(new(index < OtherDashes.Length ? Palette.Peer : Palette.Ink, 1.75, OtherDashes[index % OtherDashes.Length]), 1.75);

    /// <summary>The own line of a chart, which steps back where its uncertainty is shown.</summary>
    public static LineStyle OwnOf(Line line) => line.Uncertain ? OwnUncertain : Own;
}
