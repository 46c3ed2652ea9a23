namespace Indicators.Reports.Model;

/// <summary>What the administration has written in one place, wherever it is kept.</summary>
/// <param name="Place">The place; see <see cref="CommentPlace"/>.</param>
/// <param name="Text">Markdown with line feeds, without the line of a goal's assessment; empty when there is only that.</param>
/// <param name="From">The file it was read of, or the place's name: what a fault of it is told by.</param>
internal sealed record WrittenText(string Place, string Text, string From)
{
    /// <summary>The assessment of a goal; null when none is given, or it is no goal's place.</summary>
    public TargetStatus? Decision { get; init; }

    /// <summary>The whole as the file that holds it, the same wherever it is kept; empty when nothing is written.</summary>
    public string Markdown(ReportPeriod period)
    {
        var text = Text.Trim('\n', ' ', '\t');
        return Decision is not { } status
            ? text.Length == 0
                ? ""
                : text + "\n"
            : Assessment.Line(status, period) + "\n" + (text.Length == 0 ? "" : $"\n{text}\n");
    }
}
