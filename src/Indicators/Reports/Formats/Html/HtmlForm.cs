using System.Xml.Linq;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;

namespace Indicators.Reports.Formats.Html;

/// <summary>
/// What differs where blocks and tables become HTML: a report is one file with all in it, a page has its styles and frame from the site.
/// </summary>
internal abstract class HtmlForm
{
    /// <summary>The drawn sign of a status; the word beside it carries the meaning.</summary>
    public abstract Markup Set(Mark mark);

    /// <summary>A chart with its title and notes.</summary>
    public abstract Markup Set(Chart chart);

    /// <summary>A small line, for those who see it.</summary>
    public Markup Set(SmallLine line) => Markup.Serialized(SvgDrawing.Small(line, Styled).ToString(SaveOptions.DisableFormatting));

    /// <summary>Whether drawings carry their dark colours themselves.</summary>
    protected abstract bool Styled { get; }

    /// <summary>How wide a table's columns are, in whole per cent; null for the browser to say.</summary>
    public virtual IReadOnlyList<int>? WidthsOf(Table table) => null;

    /// <summary>The class of a table with these columns, as the style sheet knows it.</summary>
    public abstract string LookOf(IReadOnlyList<TableColumn> columns);
}
