using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>One row of a comparison: a municipality, Riket, or the mean of a group.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Known">The years that it has a value for.</param>
/// <param name="Value">Its value a year; null where there is none.</param>
/// <param name="Some">How many of a group a year's mean is of, when not all; null for what is no group.</param>
internal sealed record CompareSeries(string Name, IReadOnlyCollection<int> Known, Func<int, double?> Value, Func<int, string?>? Some = null)
{
    /// <summary>The code of the municipality or Riket, or the group's id.</summary>
    public required string Area { get; init; }

    /// <summary>The group's members; null for what is no group.</summary>
    public IReadOnlyList<string>? Members { get; init; }

    /// <summary>Those that are chosen, in the order they are shown.</summary>
    public static IEnumerable<CompareSeries> Of(CompareChoice choice)
    {
        var (figures, key, gender) = (choice.Plan.Figures, choice.Indicator.Key, choice.Gender);
        CompareSeries Area(string name, string area) =>
            new(name, figures.Years(key, area, gender), year => figures.Value(key, area, year, gender)) { Area = area };
        foreach (var area in choice.Areas)
        {
            yield return Area(choice.Plan.NameOf(area), area);
        }

        if (choice.Country)
        {
            yield return Area("Riket", StoredArea.Country);
        }

        foreach (var group in choice.Groups)
        {
            Summary? Of(int year) => Summary.Of(figures.Values(key, group.Members, year, gender).Select(pair => pair.Value));
            yield return new(
                ComparePageWords.MeanOf(group),
                [.. group.Members.SelectMany(area => figures.Years(key, area, gender)).Distinct()],
                year => Of(year)?.Mean,
                year => ComparePageWords.Some(Of(year), group.Members.Count)
            )
            {
                Area = group.Id,
                Members = group.Members,
            };
        }
    }

    /// <summary>
    /// The newest ten years when the reader has not chosen; a year without any value is shown as missing, never left out.
    /// </summary>
    public static List<int> Years(CompareChoice choice, IEnumerable<CompareSeries> series)
    {
        var all = series.SelectMany(one => one.Known).ToHashSet();
        var until = choice.Until ?? (all.Count == 0 ? 0 : all.Max());
        var from = choice.From ?? (until - ChartBuilder.YearsShown + 1);
        var within = all.Where(year => year >= from && year <= until).ToList();
        return within.Count == 0 ? [] : [.. Enumerable.Range(within.Min(), within.Max() - within.Min() + 1)];
    }
}
