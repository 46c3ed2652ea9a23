using Indicators.Analysis;
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
        var women = OwnLine(plan, indicator, "Kvinnor", years, Figures.Women);
        var men = OwnLine(plan, indicator, "Män", years, Figures.Men);
        if (women.Values.Concat(men.Values).All(value => value is null))
        {
            return null;
        }

        var differences = indicator.Base is null ? null : years.Select(year => DifferenceIn(plan, comparison, year)).ToList();
        var name = plan.Plan.Name;
        var title = differences?[^1] switch
        {
            { Certain: true } difference => $"{name}: {(difference.Value > 0 ? "män" : "kvinnor")} "
                + $"{format.SizeInWords(difference.Value)} högre {SwedishFormat.Year(newest)}",
            { } => $"{name}: ingen säker skillnad mellan kvinnor och män {SwedishFormat.Year(newest)}",
            null when women.Values[^1] is { } w && men.Values[^1] is { } m =>
                $"{name} {SwedishFormat.Year(newest)}: kvinnor {format.Value(w)}, män {format.InWords(m)}",
            null =>
                $"{name} {SwedishFormat.Year(newest)}: {(women.Values[^1] is null ? "värde för kvinnor saknas" : "värde för män saknas")}",
        };
        return new GenderChart
        {
            Title = title,
            Subtitle = Subtitle(indicator, years),
            Years = years,
            Format = format,
            Women = women,
            Men = men,
            CountryWomen = indicator.Base is null ? CountryLine(plan, indicator, years, "Kvinnor i Riket", Figures.Women) : null,
            CountryMen = indicator.Base is null ? CountryLine(plan, indicator, years, "Män i Riket", Figures.Men) : null,
            Differences = differences,
            DifferenceTitle = $"Skillnad, män minus kvinnor, {format.DifferenceUnit}",
            Breaks = BreaksIn(indicator, years),
            Notes = [.. GenderNotes(plan, comparison, years, women, men, differences)],
            Description =
                $"Linjediagram. I {name}: {CourseOf("kvinnor", format, years, women)}; {CourseOf("män", format, years, men)}."
                + DifferenceDescription(format, years, differences),
        };
    }

    private static GenderDifference? DifferenceIn(PlanFigures plan, IndicatorComparison comparison, int year)
    {
        var (own, figures) = (plan.Plan.Municipality, plan.Figures);
        if (
            Judging.Persons(comparison.Indicator, figures, own, year, Figures.Women) is not { } women
            || Judging.Persons(comparison.Indicator, figures, own, year, Figures.Men) is not { } men
        )
        {
            return null;
        }

        var interval = Percent(Proportions.Difference(women.K, women.N, men.K, men.N));
        var rho = plan.Rho(comparison.Indicator, comparison.Year ?? year);
        var certain = Proportions.Differ(women.K, women.N, men.K, men.N, Proportions.Z95, level: 0.05, rho);
        return new GenderDifference(100.0 * (((double)men.K / men.N) - ((double)women.K / women.N)), interval, certain);
    }

    private static string CourseOf(string who, ValueFormat format, IReadOnlyList<int> years, Line line) =>
        line.Values.All(value => value is null) ? $"värde för {who} saknas" : $"andelen för {who} {Course(format, years, line.Values)}";

    private static string DifferenceDescription(ValueFormat format, IReadOnlyList<int> years, List<GenderDifference?>? differences)
    {
        if (differences is null)
        {
            return "";
        }

        var certain = years
            .Zip(differences)
            .Where(pair => pair.Second is { Certain: true })
            .Select(pair => $"{SwedishFormat.Year(pair.First)} ({format.Difference(pair.Second!.Value)})")
            .ToList();
        return certain.Count == 0
            ? " Skillnaden är inte säker något år."
            : $" Skillnaden, män minus kvinnor i {format.DifferenceUnit}, är säker {Words.List(certain)} och annars osäker.";
    }

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
            yield return "Streck: 95 procents osäkerhet. Ihålig punkt: färre än 30 personer. Fylld romb: säker skillnad.";
        }

        var missing = new[] { women, men }
            .Select(line => (line.Name, Years: years.Where((_, i) => line.Values[i] is null).ToList()))
            .Where(gap => gap.Years.Count > 0)
            .Select(gap => $"{gap.Name} saknar värde {Words.Years(gap.Years)}.")
            .ToList();
        if (missing.Count > 0)
        {
            yield return string.Join(' ', missing);
        }

        var own = plan.Plan.Municipality;
        (string Area, string Whose, string Gender)[] drawn =
        [
            (own, Words.Genitive(plan.Plan.Name), Figures.Women),
            (own, Words.Genitive(plan.Plan.Name), Figures.Men),
            (StoredArea.Country, "Rikets", Figures.Women),
            (StoredArea.Country, "Rikets", Figures.Men),
        ];
        var faults = drawn
            .Where(line => line.Area == own || differences is null) // Riket is not drawn beside the differences
            .SelectMany(line =>
                NotShown(
                    plan,
                    comparison.Indicator,
                    line.Area,
                    years,
                    $"{line.Whose} värde för {FaultWords.GenderWord(line.Gender)}",
                    line.Gender
                )
            )
            .ToList();
        if (faults.Count > 0)
        {
            yield return string.Join(' ', faults);
        }

        yield return Sources.Published(comparison.Indicator)
            + (differences is null ? "" : " " + Sources.Computed("osäkerhet och skillnad"));
    }
}
