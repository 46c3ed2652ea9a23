using Indicators.Catalogue;

namespace Indicators.Reports.Model;

/// <summary>The figures that words are written for.</summary>
internal static class WordFigures
{
    /// <summary>
    /// Every figure that the text names, else the newest of the indicators of its place: a goal's, an indicator's own, for the whole all
    /// that the plan follows. None for the head and for what is told of no indicator.
    /// </summary>
    public static IReadOnlyList<NamedFigure> Of(Plan plan, WordPlace place, string text, FigureNames names)
    {
        var named = place.Kind == OwnReport.Text ? CommentFigures.Named(text).Select(names.Find).OfType<NamedFigure>().ToList() : [];
        return named.Count > 0 ? named : [.. Indicators(plan, place).Select(names.Newest)];
    }

    private static IEnumerable<string> Indicators(Plan plan, WordPlace place) =>
        place.Kind switch
        {
            OwnReport.Head => [],
            OwnReport.Assessment => plan.Goals.FirstOrDefault(goal => goal.Id == place.Item)?.Indicators ?? [],
            _ when place.Item == CommentPlace.Summary => plan
                .Indicators.Where(named => named.Role != IndicatorRole.Context)
                .Select(named => named.Indicator),
            _ when CommentPlace.GoalOf(plan, place.Item) is { } goal => goal.Indicators,
            _ => plan.Indicators.Select(named => named.Indicator).Where(id => CommentPlace.OfIndicator(id) == place.Item),
        };
}
