using System.Globalization;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>The figures behind an indicator's charts, with what they may be taken home as.</summary>
internal static class IndicatorPageFigures
{
    public static string Write(PlanSnapshot plan, IndicatorComparison comparison)
    {
        var (figures, indicator) = (plan.Figures, comparison.Indicator);
        var years = Years(figures, indicator);
        if (years.Count == 0)
        {
            return Said("h2", "Siffrorna") + Said("p", "Det finns inga värden att visa, varken för kommunen eller för andra.");
        }

        var caption = $"{indicator.Measures}, {SwedishFormat.UnitWord(indicator.Unit)}";
        var rows = Rows(figures, comparison).ToList();
        return Said("h2", "Siffrorna")
            + new YearTable(caption, "Område", years, rows).Write()
            + Said("p", Signs(indicator), ("class", "note"))
            + (
                SourceFaultTable.Write(figures, [comparison], plan.Material.Kpis) is { } faults
                    ? ChartHtml.Write(faults with { Caption = "Fel i källan som rör måttet" })
                    : ""
            )
            + Files(plan, comparison);
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
        var format = Sentences.Format(indicator);
        string Value(double? value) => value is { } number ? format.Value(number) : "–";
        YearRow Own(string header, string gender, bool detail) =>
            new(Text(header), year => OwnCell(plan, comparison, year, gender), detail);
        YearRow Row(string header, Func<int, double?> value) => new(Text(header), year => new(Text(Value(value(year)))));

        yield return Own(plan.Plan.Name, Figures.Total, detail: false);
        if (
            indicator.Genders
            || figures.Years(indicator.Key, own, Figures.Women).Count + figures.Years(indicator.Key, own, Figures.Men).Count > 0
        )
        {
            yield return Own("– kvinnor", Figures.Women, detail: true);
            yield return Own("– män", Figures.Men, detail: true);
        }

        if (indicator.Expected is { } model)
        {
            yield return Row("Förväntat värde", year => figures.Value(model.Kpi, own, year));
            yield return new(
                Text($"Avvikelse, {format.DifferenceUnit}"),
                year => new(Text(Deviation(figures, indicator, model, own, year) is { } number ? format.Difference(number) : "–"))
            );
        }
        else if (comparison.Model is { Shown: true } tried)
        {
            yield return Row("Väntat, egen modell", year => tried.Years.FirstOrDefault(one => one.Year == year)?.Expected);
        }

        if (indicator.Comparable)
        {
            yield return Row("Riket", year => figures.Value(indicator.Key, StoredArea.Country, year));
            if (plan.Group is { } group)
            {
                yield return Row("Liknande kommuner, medel", year => Mean(figures, indicator, group.Members, year));
            }

            yield return Row("Alla kommuner, medel", year => Mean(figures, indicator, plan.Municipalities, year));
        }

        if (indicator.Comparable && indicator.Better != Better.Neutral)
        {
            yield return new(
                "Plats",
                year => new(Place(plan, indicator, year) is { } rank ? rank.Place.ToString(CultureInfo.InvariantCulture) : "–")
            );
            yield return new(
                "– av antal kommuner",
                year => new(Place(plan, indicator, year) is { } rank ? rank.Of.ToString(CultureInfo.InvariantCulture) : "–"),
                Detail: true
            );
        }

        if (indicator.Base is { } known)
        {
            string Persons(int year, string gender) =>
                figures.Value(known.Kpi, own, year, gender) is { } number ? SwedishFormat.Number(number, 0) : "–";
            yield return new("Antal personer bakom", year => new(Persons(year, Figures.Total)));
            yield return new("– kvinnor", year => new(Persons(year, Figures.Women)), Detail: true);
            yield return new("– män", year => new(Persons(year, Figures.Men)), Detail: true);
        }
    }

    private static HtmlCell OwnCell(PlanFigures plan, IndicatorComparison comparison, int year, string gender)
    {
        var value = IndicatorValues.Own(plan, comparison.Indicator, year, gender);
        return HtmlCell.Of(new TableCell(value, Strong: value is TableValue.Number && year == comparison.Year), ChartHtml.None);
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

    private static string Signs(Indicator indicator) =>
        "Tecken: "
        + (indicator.Base is null ? "" : "u färre än 30 personer i underlaget, ")
        + "– värde saknas."
        + (
            indicator.Comparable
                ? " Medel är ovägda: varje kommun räknas lika."
                : " Antal jämförs inte med andra kommuner, för de följer kommunens storlek."
        )
        + (indicator.Comparable && indicator.Better != Better.Neutral ? " Plats 1 är bäst." : "")
        + (indicator.Expected is null ? "" : " Avvikelsen är Koladas, eller skillnaden där Kolada inte anger den.");

    private static string Files(PlanSnapshot plan, IndicatorComparison comparison)
    {
        var charts = IndicatorCharts
            .Of(plan.Figures, comparison)
            .Select(chart => (Text: $"Diagram: {chart.Name} (SVG)", Address: Addresses.Svg(plan.Plan, comparison.Indicator, chart.Kind)));
        var all = charts.Prepend((Text: "Siffror: alla områden och år (CSV)", Address: Addresses.Csv(plan.Plan, comparison.Indicator)));
        return Element(
            "ul",
            string.Concat(all.Select(file => Element("li", Said("a", file.Text, ("href", file.Address), ("download", ""))))),
            ("class", "links")
        );
    }
}
