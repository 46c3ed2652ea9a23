using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>
/// The figures that a comment on a goal may name, each with a button that puts it in: where one was writing with script, last in the
/// comment without.
/// </summary>
internal static class FiguresToInsert
{
    public static Markup Write(Goal goal, ReportMaterial report)
    {
        var of = goal.Indicators.Concat(goal.Measures).ToHashSet();
        var into = WordMarkup.IdOf(WordPlace.Text(CommentPlace.OfGoal(goal.Id)));
        var figures = new FigureNames(report.Figures, report.Period, report.Comparisons)
            .All()
            .Where(figure => of.Contains(figure.Subject!))
            .ToList();
        return Markup.If(
            figures.Count > 0,
            () =>
                $"""
                    <details class="insert" open><summary>Siffror att sätta in</summary>
                    <p class="meta">{WordsWords.FiguresHow}</p>
                    <ul class="figs">{Markup.Each(
                        figures.GroupBy(figure => figure.Subject!),
                        one => $"""<li class="of">{NameOf(one.Key, goal, report)}</li>{Markup.Each(one, figure => One(figure, into))}"""
                    )}</ul>
                    </details>
                    """
        );
    }

    // What the figures are of: a name in braces does not say it.
    private static string NameOf(string id, Goal goal, ReportMaterial report) =>
        report.Of(goal.Indicators).FirstOrDefault(one => one.Indicator.Id == id)?.Indicator.Name
        ?? report.Figures.Plan.Measures.First(measure => measure.Id == id).Name;

    private static Markup One(NamedFigure figure, string into)
    {
        var name = NamedFigureWords.Braced(figure.Name);
        return $"""
            <li class="fig"><span><b>{NamedFigureWords.Of(figure)}</b><code>{name}</code></span>
            <button class="plain" name="{RoomParts.Insert}" value="{name}" data-inserts="{into}">{WordsWords.Insert}<span class="unseen">
            {name}</span></button></li>
            """;
    }

    /// <summary>A text with a figure's name last in it.</summary>
    public static string Into(string text, string name) =>
        text.Length == 0 || text.EndsWith('\n') || text.EndsWith(' ') ? text + name : $"{text} {name}";
}
