using System.Globalization;
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
    // The letters of a browser that nobody has changed, in px.
    private const double Em = 16;

    /// <summary>The drawn sign of a status; the word beside it carries the meaning.</summary>
    public abstract Markup Set(Mark mark);

    /// <summary>A chart with its title and notes.</summary>
    public abstract Markup Set(Chart chart);

    /// <summary>A small line, for those who see it.</summary>
    public Markup Set(SmallLine line) => Standing(SvgDrawing.Small(line, Styled));

    /// <summary>Whether drawings carry their dark colours themselves.</summary>
    protected abstract bool Styled { get; }

    /// <summary>
    /// A drawing as it stands among the words: as large as they are, for one who has asked the browser for larger letters gets larger
    /// charts. The style sheet sets a drawing's em to the page's own.
    /// </summary>
    protected static Markup Standing(XElement svg)
    {
        foreach (var side in new[] { svg.Attribute("width")!, svg.Attribute("height")! })
        {
            side.Value = string.Create(CultureInfo.InvariantCulture, $"{(double)side / Em:0.####}em");
        }

        return Markup.Serialized(svg.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>How wide a table's columns are, in whole per cent; null for the browser to say.</summary>
    public virtual IReadOnlyList<int>? WidthsOf(Table table) => null;

    /// <summary>The class of a table with these columns, as the style sheet knows it.</summary>
    public abstract string LookOf(IReadOnlyList<TableColumn> columns);
}
