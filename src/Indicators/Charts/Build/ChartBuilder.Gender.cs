using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>Women beside men; null when Kolada has no value for either in the years shown.</summary>
    public static GenderChart? Gender(PlanFigures plan, IndicatorComparison comparison)
    {
        if (comparison.Year is not { } newest)
        {
            return null;
        }

        var indicator = comparison.Indicator;
        var format = Sentences.Format(indicator);
        var years = Years(plan, comparison, Figures.Women, Figures.Men);
        var women = OwnLine(plan, indicator, GenderWords.Women, years, Figures.Women);
        var men = OwnLine(plan, indicator, GenderWords.Men, years, Figures.Men);
        if (women.Values.Concat(men.Values).All(value => value is null))
        {
            return null;
        }

        var rho = plan.Rho(indicator, newest);
        var differences = indicator.Base is null ? null : years.Select(year => DifferenceIn(plan, indicator, year, rho)).ToList();
        var name = plan.Plan.Name;
        return new GenderChart
        {
            Title = GenderWords.Title(name, format, newest, women.Values[^1], men.Values[^1], comparison.Gap),
            Subtitle = SeriesWords.Subtitle(indicator, years),
            Years = years,
            Format = format,
            Women = women,
            Men = men,
            CountryWomen = indicator.Base is null ? CountryLine(plan, indicator, years, GenderWords.WomenInCountry, Figures.Women) : null,
            CountryMen = indicator.Base is null ? CountryLine(plan, indicator, years, GenderWords.MenInCountry, Figures.Men) : null,
            Differences = differences,
            DifferenceTitle = GenderWords.DifferenceTitle(format),
            Breaks = BreaksIn(indicator, years),
            Notes = [.. GenderNotes(plan, comparison, years, women, men, differences)],
            Description = GenderWords.Description(name, format, years, women.Values, men.Values, Certain(years, differences)),
        };
    }

    private static List<(int Year, double Value)>? Certain(IReadOnlyList<int> years, List<GenderDifference?>? differences) =>
        differences is null
            ? null
            : [.. years.Zip(differences).Where(pair => pair.Second is { Certain: true }).Select(pair => (pair.First, pair.Second!.Value))];

    // One year's, men less women.
    private static GenderDifference? DifferenceIn(PlanFigures plan, Indicator indicator, int year, double rho) =>
        GenderGap.Together(plan, indicator, [year], rho) is { Interval: { } interval } gap
            ? new GenderDifference(-gap.Value, new Interval(-interval.High, -interval.Low), gap.Judgement.Verdict != Verdict.Uncertain)
            : null;

    private static IEnumerable<string> GenderNotes(
        PlanFigures plan,
        IndicatorComparison comparison,
        IReadOnlyList<int> years,
        Line women,
        Line men,
        List<GenderDifference?>? differences
    )
    {
        if (differences is not null)
        {
            yield return GenderWords.HowToRead;
        }

        var missing = new[] { women, men }
            .Select(line => (line.Name, Years: years.Where((_, i) => line.Values[i] is null).ToList()))
            .Where(gap => gap.Years.Count > 0)
            .Select(gap => SeriesWords.Missing(gap.Name, gap.Years))
            .ToList();
        if (missing.Count > 0)
        {
            yield return string.Join(' ', missing);
        }

        var own = plan.Plan.Municipality;
        (string Area, string Gender)[] drawn =
        [
            (own, Figures.Women),
            (own, Figures.Men),
            (StoredArea.Country, Figures.Women),
            (StoredArea.Country, Figures.Men),
        ];
        var faults = drawn
            .Where(line => line.Area == own || differences is null) // Riket is not drawn beside the differences
            .SelectMany(line => NotShown(plan, comparison.Indicator, line.Area, years, line.Gender))
            .ToList();
        if (faults.Count > 0)
        {
            yield return string.Join(' ', faults);
        }

        yield return GenderWords.Source(comparison.Indicator, differences is not null);
    }
}
