using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>Any municipalities, groups and Riket beside each other in any measure; the address holds the choice.</summary>
internal static class ComparePage
{
    private const int MostLines = 8;
    private const int MostSaid = 6;

    public static Page? Write(View view)
    {
        if (view.Snapshot.AsOf is null || CompareChoice.Read(view) is not { } choice)
        {
            return new Page
            {
                Title = "Jämför kommuner",
                Section = "/jamfor",
                Body = Said("p", "Inga siffror är hämtade ännu, så det finns inget att jämföra."),
            };
        }

        return new Page
        {
            Title = "Jämför kommuner",
            Section = "/jamfor",
            Body = string.Concat(choice.Faults.Select(fault => Said("p", fault))) is { Length: > 0 } faults
                ? Element("div", faults, ("class", "box"), ("role", "status")) + Body(view, choice)
                : Body(view, choice),
            Sources = Sources.Published(choice.Indicator) + (choice.Groups.Count == 0 ? "" : " " + Sources.Computed("gruppers medel")),
        };
    }

    private static string Body(View view, CompareChoice choice) =>
        choice.Areas.Count == 0 && choice.Groups.Count == 0
            ? Said("p", "Välj mått och kommuner. Den första kommunen du väljer blir den som de andra hålls mot.", ("class", "lead"))
                + CompareForm.Write(view, choice)
            : Compared(choice) + CompareForm.Write(view, choice);

    private static string Compared(CompareChoice choice)
    {
        var years = Years(choice);
        if (years.Count == 0)
        {
            return Said("h2", choice.Indicator.Name)
                + Said("p", "Ingen av de valda har något värde de valda åren. Välj andra år, eller ett annat mått.");
        }

        return Said("h2", choice.Indicator.Name + (FaultWords.GenderWord(choice.Gender) is { Length: > 0 } gender ? $", {gender}" : ""))
            + Said(
                "p",
                $"{choice.Indicator.Measures} · {Words.Sentence(SwedishFormat.UnitWord(choice.Indicator.Unit))} · "
                    + $"{Words.Sentence(IndicatorPage.Direction(choice.Indicator))} · {Words.Span(years[0], years[^1])}",
                ("class", "meta")
            )
            + Said("p", Newest(choice, years), ("class", "lead"))
            + Charts(choice, years)
            + Table(choice, years)
            + Said("p", string.Join(' ', NotShown(choice, years).Concat(Read(choice.Indicator))), ("class", "note"))
            + Shared(choice);
    }

    // What Kolada publishes and a fault keeps out, with the reason.
    private static IEnumerable<string> NotShown(CompareChoice choice, List<int> years) =>
        from area in choice.Areas.Concat(choice.Country ? [StoredArea.Country] : [])
        from year in years
        let fault = choice.Plan.Figures.Withheld(choice.Indicator.Key, area, year, choice.Gender)
        where fault is not null
        group year by (Area: area, Why: FaultWords.Short(fault)) into same
        select $"{Words.Genitive(choice.Plan.NameOf(same.Key.Area))} värde {Words.Years(same)} visas inte: {same.Key.Why}.";

    private static IEnumerable<string> Read(Indicator indicator) =>
        [
            "Värdena visas som "
                + $"{(indicator.Derived is null ? "Kolada har publicerat dem" : "de räknas fram ur Koladas")}. "
                + "Om en skillnad kan bero på slumpen prövas inte här.",
            .. indicator.Comparable ? [] : new[] { "Antal följer kommunens storlek och säger inte hur väl den lyckas." },
            "– värde saknas.",
        ];

    // The newest ten years when the reader has not chosen; a year without any value is shown as missing, never left out.
    private static List<int> Years(CompareChoice choice)
    {
        var all = Series(choice).SelectMany(series => series.Years).ToHashSet();
        var until = choice.Until ?? (all.Count == 0 ? 0 : all.Max());
        var from = choice.From ?? (until - ChartBuilder.YearsShown + 1);
        var within = all.Where(year => year >= from && year <= until).ToList();
        return within.Count == 0 ? [] : [.. Enumerable.Range(within.Min(), within.Max() - within.Min() + 1)];
    }

    private static IEnumerable<CompareSeries> Series(CompareChoice choice)
    {
        var (figures, key, gender) = (choice.Plan.Figures, choice.Indicator.Key, choice.Gender);
        foreach (var area in choice.Areas)
        {
            yield return new(
                choice.Plan.NameOf(area),
                figures.Years(key, area, gender),
                year => figures.Value(key, area, year, gender),
                null
            );
        }

        if (choice.Country)
        {
            yield return new(
                "Riket",
                figures.Years(key, StoredArea.Country, gender),
                year => figures.Value(key, StoredArea.Country, year, gender),
                null
            );
        }

        foreach (var group in choice.Groups)
        {
            Summary? Of(int year) => Summary.Of(figures.Values(key, group.Members, year, gender).Select(pair => pair.Value));
            var years = group.Members.SelectMany(area => figures.Years(key, area, gender)).Distinct().ToList();
            yield return new(
                $"{CompareForm.NameOf(group)}, medel",
                years,
                year => Of(year)?.Mean,
                year => Of(year)?.N < group.Members.Count ? $"{Of(year)!.N} av {group.Members.Count}" : null
            );
        }
    }

    // The newest year that all chosen have; where there is none, each one's own newest.
    private static string Newest(CompareChoice choice, List<int> years)
    {
        var (format, series) = (Sentences.Format(choice.Indicator), Series(choice).ToList());
        var common = years.LastOrDefault(year => series.All(one => one.Value(year) is not null));
        string Said(CompareSeries one, int year) => $"{one.Name} {format.Value(one.Value(year)!.Value)}";
        if (common != 0 && series.Count > MostSaid)
        {
            var (own, low, high) = (series[0], series.MinBy(one => one.Value(common))!, series.MaxBy(one => one.Value(common))!);
            return $"År {SwedishFormat.Year(common)} hade {own.Name} {format.InWords(own.Value(common)!.Value)}. "
                + $"Bland de valda är {Said(low, common)} lägst och {Said(high, common)} högst.";
        }

        if (common != 0)
        {
            return $"År {SwedishFormat.Year(common)}, {SwedishFormat.UnitWord(choice.Indicator.Unit)}: "
                + $"{Words.List([.. series.Select(one => Said(one, common))])}.";
        }

        var newest = series.Select(one => (One: one, Year: years.LastOrDefault(year => one.Value(year) is not null))).ToList();
        var without = newest.Where(pair => pair.Year == 0).Select(pair => pair.One.Name).ToList();
        return "Det finns inget år där alla valda har värde. Senaste värden: "
            + Words.List([
                .. newest.Where(pair => pair.Year != 0).Select(pair => $"{Said(pair.One, pair.Year)} ({SwedishFormat.Year(pair.Year)})"),
            ])
            + "."
            + (without.Count == 0 ? "" : $" Inget värde: {Words.List(without)}.");
    }

    private static string Charts(CompareChoice choice, List<int> years)
    {
        if (choice.Areas.Count == 0)
        {
            return Said("p", "Välj minst en kommun för att få diagram.");
        }

        var drawn = new ChartHtml("diagram");
        var areas = choice.Areas.Take(MostLines).ToList();
        var groups = choice.Groups.Select(group => (CompareForm.NameOf(group), group.Members)).ToList();
        var lines = areas.Count + groups.Count + (choice.Country ? 1 : 0);
        var height = Math.Max(260, 24.0 * lines);
        var trend = ChartBuilder.Compared(choice.Plan, choice.Indicator, choice.Gender, years, areas, groups, choice.Country);
        var common = years.LastOrDefault(year =>
            choice.Areas.All(area => choice.Plan.Figures.Value(choice.Indicator.Key, area, year, choice.Gender) is not null)
        );
        var spread =
            common == 0 || !choice.Indicator.Comparable
                ? null
                : ChartBuilder.ComparedSpread(choice.Plan, choice.Indicator, choice.Gender, common, choice.Areas);
        return (
                choice.Areas.Count <= MostLines
                    ? ""
                    : Said(
                        "p",
                        $"Diagrammet visar de {NumberWords.Word(MostLines)} första kommunerna, för "
                            + "fler linjer går inte att skilja åt. Alla står i tabellen."
                    )
            )
            + (
                trend is null
                    ? Said("p", $"{choice.Plan.NameOf(areas[0])} saknar värde, så linjerna ritas inte. Talen står i tabellen.")
                    : drawn.Figure(
                        trend,
                        ChartFrame.Page with
                        {
                            Width = 704,
                            PlotHeight = height,
                        },
                        broad: ChartFrame.Wide with
                        {
                            PlotHeight = Math.Max(320, height),
                        },
                        phone: ChartFrame.Phone with
                        {
                            PlotHeight = Math.Max(210, 42.0 * lines),
                        }
                    )
            )
            + (spread is null ? "" : drawn.Figure(spread, ChartFrame.Page with { Width = 704 }));
    }

    private static string Table(CompareChoice choice, List<int> years)
    {
        var format = Sentences.Format(choice.Indicator);
        var who = FaultWords.GenderWord(choice.Gender) is { Length: > 0 } gender ? $", {gender}" : "";
        HtmlCell Cell(CompareSeries one, int year) =>
            one.Value(year) is { } value
                ? new(Text(format.Value(value)) + (one.Some?.Invoke(year) is { } some ? Said("small", some) : ""))
                : new("–");
        return Said("h2", "Siffrorna")
            + new YearTable(
                $"{choice.Indicator.Measures}, {SwedishFormat.UnitWord(choice.Indicator.Unit)}{who}",
                "Område",
                years,
                [.. Series(choice).Select(one => new YearRow(Text(one.Name), year => Cell(one, year)))]
            ).Write();
    }

    private static string Shared(CompareChoice choice) =>
        Said("h2", "Dela jämförelsen")
        + Element(
            "p",
            "Adressen håller hela valet. Den som öppnar den ser samma jämförelse, med de siffror som då är nyast: "
                + Said("a", choice.Address, ("href", choice.Address), ("class", "address"))
        );

    private sealed record CompareSeries(string Name, IReadOnlyCollection<int> Years, Func<int, double?> Value, Func<int, string?>? Some);
}
