using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>The figures behind an indicator's charts, with what they may be taken home as.</summary>
internal static class IndicatorPageFigures
{
    public static Markup Write(PlanSnapshot plan, IndicatorComparison comparison)
    {
        var years = Years(plan.Figures, comparison.Indicator);
        return $"""
            <h2>Siffrorna</h2>
            {(years.Count == 0 ? NoValues : Values(plan, comparison, years))}
            """;
    }

    private static Markup NoValues => $"<p>Det finns inga värden att visa, varken för kommunen eller för andra.</p>";

    private static Markup Values(PlanSnapshot plan, IndicatorComparison comparison, List<int> years)
    {
        var faults = SourceFaultTable.Write(plan.Figures, [comparison], plan.Material.Kpis);
        return $"""
            {new YearTable(MeasureWords.InUnit(comparison.Indicator), years, [.. Rows(plan.Figures, comparison)]).Write()}
            <p class="note">{Days.In(MeasureWords.Signs(comparison.Indicator))}</p>
            {Markup.For(faults, table => ChartHtml.Write(table with { Caption = "Fel i källan som rör måttet" }))}
            """;
    }

    // From the first of the municipality's own or Riket's to the newest of any municipality's: what has not come is seen to be missing.
    private static List<int> Years(PlanFigures plan, Indicator indicator)
    {
        List<int> Of(IEnumerable<string> areas) => [.. areas.SelectMany(area => plan.Figures.Years(indicator.Key, area)).Distinct()];
        var (close, all) = (Of([plan.Plan.Municipality, StoredArea.Country]), Of(plan.Municipalities));
        var first = close.Concat(close.Count == 0 ? all : []).DefaultIfEmpty(0).Min();
        var last = close.Concat(all).DefaultIfEmpty(-1).Max();
        return [.. Enumerable.Range(first, last - first + 1)];
    }

    private static IEnumerable<YearRow> Rows(PlanFigures plan, IndicatorComparison comparison)
    {
        var (indicator, own, figures) = (comparison.Indicator, plan.Plan.Municipality, plan.Figures);
        TableValue Level(double? value) => IndicatorValues.Level(indicator, value);
        YearRow Own(string header, string gender, bool detail) =>
            new(header, year => IndicatorValues.Own(plan, indicator, year, gender), detail) { Newest = comparison.Year };

        yield return Own(plan.Plan.Name, Figures.Total, detail: false);
        if (
            indicator.Genders
            || figures.Years(indicator.Key, own, Figures.Women).Count + figures.Years(indicator.Key, own, Figures.Men).Count > 0
        )
        {
            yield return Own("– kvinnor", Figures.Women, detail: true);
            yield return Own("– män", Figures.Men, detail: true);
        }

        if (comparison.Gap is not null)
        {
            yield return new(MeasureWords.Gap(indicator), year => Gap(plan, indicator, own, year));
            yield return new("– i Riket", year => Gap(plan, indicator, StoredArea.Country, year), Detail: true);
        }

        if (indicator.Expected is { } model)
        {
            yield return new("Förväntat värde", year => Level(figures.Value(model.Kpi, own, year)));
            yield return new(
                MeasureWords.Deviation(indicator),
                year => IndicatorValues.Difference(indicator, Deviation(figures, indicator, model, own, year))
            );
        }
        else if (comparison.Model is { Shown: true } tried)
        {
            yield return new("Väntat, egen modell", year => Level(tried.Years.FirstOrDefault(one => one.Year == year)?.Expected));
        }

        if (indicator.Comparable)
        {
            yield return new("Riket", year => Level(figures.Value(indicator.Key, StoredArea.Country, year)));
            if (plan.Group is { } group)
            {
                yield return new("Liknande kommuner, medel", year => Level(Mean(figures, indicator, group.Members, year)));
            }

            yield return new("Alla kommuner, medel", year => Level(Mean(figures, indicator, plan.Municipalities, year)));
        }

        if (indicator.Comparable && indicator.Better != Better.Neutral)
        {
            yield return new("Plats", year => TableValue.Count(Place(plan, indicator, year)?.Place));
            yield return new("– av antal kommuner", year => TableValue.Count(Place(plan, indicator, year)?.Of), Detail: true);
        }

        if (indicator.Base is { } known)
        {
            TableValue Persons(int year, string gender) => TableValue.Count(figures.Value(known.Kpi, own, year, gender));
            yield return new("Antal personer bakom", year => Persons(year, Figures.Total));
            yield return new("– kvinnor", year => Persons(year, Figures.Women), Detail: true);
            yield return new("– män", year => Persons(year, Figures.Men), Detail: true);
        }
    }

    // As published, else the difference: the same rule as in the chart.
    private static double? Deviation(Figures figures, Indicator indicator, ExpectedValue model, string own, int year) =>
        figures.Value(indicator.Key, own, year) - figures.Value(model.Kpi, own, year) is { } difference
            ? (model.Deviation is null ? null : figures.Value(model.Deviation, own, year)) ?? difference
            : null;

    private static double? Mean(Figures figures, Indicator indicator, IEnumerable<string> areas, int year) =>
        Summary.Of(figures.Values(indicator.Key, areas, year).Select(pair => pair.Value))?.Mean;

    private static Rank? Place(PlanFigures plan, Indicator indicator, int year) =>
        plan.Figures.Value(indicator.Key, plan.Plan.Municipality, year) is { } value
            ? Rank.For(indicator, value, [.. plan.Figures.Values(indicator.Key, plan.Municipalities, year).Select(pair => pair.Value)])
            : null;

    private static TableValue Gap(PlanFigures plan, Indicator indicator, string area, int year) =>
        IndicatorValues.Difference(indicator, GenderGap.Apart(plan, indicator, area, year));
}
