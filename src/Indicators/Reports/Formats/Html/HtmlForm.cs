using Indicators.Charts.Model;
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

    /// <summary>The class of a table with these columns, as the style sheet knows it.</summary>
    public abstract string LookOf(IReadOnlyList<TableColumn> columns);
}
