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
        var country = RowOf("Riket", StoredArea.Country, newest);
        var format = Sentences.Format(parts[0]);
        var last = rows[^1];
        var breaks = parts.SelectMany(part => BreaksIn(part, years)).DistinctBy(broken => broken.After).ToList();
        return new PartsChart
        {
            Title = last.Values[0] is { } leading
                ? Finding(parts[0], plan.Plan.Name, leading)
                : $"{plan.Plan.Name}: delarna är inte kända {SwedishFormat.Year(newest)}",
            Subtitle = $"{whole.Of}, {SwedishFormat.UnitWord(parts[0].Unit)}.{(whole.Note is null ? "" : " " + whole.Note)}",
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
                        .Append("Summan kan avvika från 100 för att delarna är avrundade.")
                        .Concat(
                            parts
                                .SelectMany(part =>
                                    NotShown(plan, part, plan.Plan.Municipality, years, $"{Words.Genitive(plan.Plan.Name)} värde")
                                        .Concat(NotShown(plan, part, StoredArea.Country, [newest], "Rikets värde"))
                                )
                                .Distinct()
                        )
                        .Concat(country.Complete ? [] : ["Riket saknar värde det senaste året."])
                ),
                Sources.Published(parts),
            ],
            Description =
                $"Staplade liggande staplar, en rad per år. {whole.Of}: "
                + string.Join(
                    "; ",
                    new[] { rows.First(row => row.Values.Any(value => value is not null)), last }
                        .Distinct()
                        .Select(row => Said(plan.Plan.Name + " " + row.Label, row))
                )
                + (country.Complete ? "; " + Said("Riket " + SwedishFormat.Year(newest), country) : "")
                + ".",
        };

        string Said(string who, PartsRow row) =>
            who
            + " "
            + Words.List([
                .. whole.Parts.Select(
                    (part, i) => $"{part.Name.ToLowerInvariant()} {(row.Values[i] is { } value ? format.WithUnit(value) : "saknas")}"
                ),
            ]);
    }
}
