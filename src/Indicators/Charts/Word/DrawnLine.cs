using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>One line of a line chart: its figures and how it is told from the others without colour.</summary>
internal sealed record DrawnLine(string Name, IReadOnlyList<double?> Values, LineStyle Style)
{
    /// <summary>The shape at every point; null for a bare line.</summary>
    public C.MarkerStyleValues? Marker { get; init; }

    /// <summary>Persons behind each value; under the limit the mark is hollow. Null where they are not known.</summary>
    public IReadOnlyList<double?>? Bases { get; init; }

    /// <summary>The interval of each value, drawn as a thin upright line; null for a line without intervals.</summary>
    public IReadOnlyList<Interval?>? Intervals { get; init; }

    /// <summary>What stands after the newest value; null for a line without label.</summary>
    public string? EndName { get; init; }

    /// <summary>Whether the whole label is bold and of the line's colour.</summary>
    public bool BoldName { get; init; }

    /// <summary>Whether the value stands in the label.</summary>
    public bool ShowsValue { get; init; } = true;

    /// <summary>The place of the newest value; −1 when there is none.</summary>
    public int Newest => Line.NewestOf(Values);

    public Token Colour => Style.Colour;
}
