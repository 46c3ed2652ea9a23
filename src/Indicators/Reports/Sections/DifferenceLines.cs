using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>What two reports say differently, a sentence a thing.</summary>
internal static class DifferenceLines
{
    private const int MostTold = 4;

    /// <summary>That not everything could be compared, and why; null when everything could.</summary>
    public static string? NotCompared(ReportDiff since) =>
        since switch
        {
            { Differences: null } => DifferenceWords.NothingCompared,
            { OnlyFigures: true } => DifferenceWords.OnlyFigures,
            _ => null,
        };

    /// <summary>Everything that differs; new values are told year by year.</summary>
    public static IEnumerable<string> All(IReadOnlyList<Difference> differences, IndicatorCatalogue catalogue) =>
        NewValues(differences)
            .Concat(differences.Where(one => one.Kind is not DifferenceKind.NewValue).Select(one => Line(one, catalogue)));

    /// <summary>All but the changed values, which a report has a table of.</summary>
    public static IEnumerable<string> AllButValues(IReadOnlyList<Difference> differences, IndicatorCatalogue catalogue) =>
        All([.. differences.Where(one => one.Kind is not DifferenceKind.Value)], catalogue);

    /// <summary>An indicator's own changed values in one sentence; null when there are none.</summary>
    public static string? Revised(IReadOnlyList<Difference> differences, Indicator indicator, IndicatorCatalogue catalogue)
    {
        var changed = differences
            .Where(one =>
                one.Kind == DifferenceKind.Value
                && one.Id == indicator.Id
                && one.Of is WhoseNumber.Total or WhoseNumber.Women or WhoseNumber.Men
            )
            .OrderByDescending(one => one.Year)
            .ThenBy(one => one.Of)
            .ToList();
        var told = changed
            .Take(MostTold)
            .Select(one => DifferenceWords.InList(one.Of, one.Year!.Value, From(one, catalogue), To(one, catalogue)))
            .ToList();
        return changed.Count == 0 ? null : DifferenceWords.Revised(told, changed.Count - told.Count);
    }

    /// <summary>The earlier report's number as it was written.</summary>
    public static string From(Difference value, IndicatorCatalogue catalogue) => Number(value, value.FromValue, catalogue);

    /// <summary>This report's.</summary>
    public static string To(Difference value, IndicatorCatalogue catalogue) => Number(value, value.ToValue, catalogue);

    private static string Number(Difference value, double? number, IndicatorCatalogue catalogue) =>
        DifferenceWords.Number(number, value.Of, catalogue.Indicators.FirstOrDefault(indicator => indicator.Id == value.Id));

    private static IEnumerable<string> NewValues(IReadOnlyList<Difference> differences) =>
        from one in differences
        where one.Kind == DifferenceKind.NewValue
        group one by one.Year!.Value into year
        orderby year.Key descending
        select DifferenceWords.NewValues(
            year.Key,
            year.GroupBy(one => one.Id)
                .Select(indicator => (indicator.First().Name, (IReadOnlyList<WhoseNumber?>)[.. indicator.Select(one => one.Of)]))
        );

    private static string Line(Difference one, IndicatorCatalogue catalogue) =>
        one.Kind switch
        {
            DifferenceKind.Value => DifferenceWords.Value(one.Name, one.Of, one.Year!.Value, From(one, catalogue), To(one, catalogue)),
            DifferenceKind.Reported => ChangedWords.Reported(one.Name, one.Period!.Value.Period, one.Period.Value.Gender, one.From, one.To),
            DifferenceKind.IndicatorAdded => ChangedWords.IndicatorAdded(one.Name),
            DifferenceKind.IndicatorRemoved => ChangedWords.IndicatorRemoved(one.Name),
            DifferenceKind.MeasureAdded => ChangedWords.MeasureAdded(one.Name),
            DifferenceKind.MeasureRemoved => ChangedWords.MeasureRemoved(one.Name),
            DifferenceKind.GoalAdded => ChangedWords.GoalAdded(one.Name),
            DifferenceKind.GoalRemoved => ChangedWords.GoalRemoved(one.Name),
            DifferenceKind.Name => ChangedWords.Name(one.From, one.To),
            DifferenceKind.Kpi => ChangedWords.Kpi(one.Name, one.From, one.To),
            DifferenceKind.Title => ChangedWords.Title(one.Name, one.From, one.To),
            DifferenceKind.KoladaDefinition => ChangedWords.KoladaDefinition(one.Name, one.From, one.To),
            DifferenceKind.Definition => ChangedWords.Definition(one.Name, one.From),
            DifferenceKind.Target => ChangedWords.Target(one.Name, one.From, one.To),
            DifferenceKind.GoalText => ChangedWords.GoalText(one.Name, one.From),
            DifferenceKind.GoalJudged => ChangedWords.GoalJudged(one.Name, one.From, one.To),
            _ => ChangedWords.Group(one.From, one.To, one.Joined, one.Left),
        };
}
