using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>The parts of the whole an indicator belongs to; null when it belongs to none, or no part has a value.</summary>
    public static PartsChart? Parts(PlanFigures plan, Indicator indicator)
    {
        if (plan.Catalogue.WholeOf(indicator) is not { } whole)
        {
            return null;
        }

        var parts = whole.Parts.Select(part => plan.Catalogue.Indicators.First(other => other.Id == part.Indicator)).ToList();
        var known = parts.SelectMany(part => plan.Figures.Years(part.Key, plan.Plan.Municipality)).ToHashSet();
        if (known.Count == 0)
        {
            return null;
        }

        var newest = known.Max();
        var first = known.Where(year => year > newest - YearsShown).Min();
        var years = Enumerable.Range(first, newest - first + 1).ToList();
        PartsRow RowOf(string label, string area, int year) =>
            new(label, year, [.. parts.Select(part => plan.Figures.Value(part.Key, area, year))]);

        var rows = years.Select(year => RowOf(SwedishFormat.Year(year), plan.Plan.Municipality, year)).ToList();
        var country = RowOf(ChartWords.Country, StoredArea.Country, newest);
        var format = Sentences.Format(parts[0]);
        var last = rows[^1];
        var breaks = parts.SelectMany(part => BreaksIn(part, years)).DistinctBy(broken => broken.After).ToList();
        return new PartsChart
        {
            Title = PartsWords.Title(parts[0], plan.Plan.Name, last.Values[0], newest),
            Subtitle = PartsWords.Subtitle(whole, parts[0].Unit),
            Format = format,
            Parts = [.. whole.Parts.Select(part => part.Name)],
            Rows = rows,
            Country = country.Complete ? country : null,
            Breaks = breaks,
            Notes =
            [
                string.Join(
                    ' ',
                    parts
                        .SelectMany(part => part.Breaks)
                        .Where(broken => breaks.Any(shown => shown.After == broken.After))
                        .Select(broken => broken.Note)
                        .Append(PartsWords.Rounded)
                        .Concat(
                            parts
                                .SelectMany(part =>
                                    NotShown(plan, part, plan.Plan.Municipality, years)
                                        .Concat(NotShown(plan, part, StoredArea.Country, [newest]))
                                )
                                .Distinct()
                        )
                        .Concat(country.Complete ? [] : [PartsWords.NoCountry])
                ),
                Sources.Published(parts),
            ],
            Description = PartsWords.Description(
                whole,
                format,
                new[] { rows.First(row => row.Values.Any(value => value is not null)), last }
                    .Distinct()
                    .Select(row => (plan.Plan.Name, row.Year, row.Values))
                    .Concat(country.Complete ? [(country.Label, newest, country.Values)] : [])
            ),
        };
    }
}
