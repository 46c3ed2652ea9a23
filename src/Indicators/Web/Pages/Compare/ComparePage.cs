using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>Any municipalities, groups and Riket beside each other in any measure; the address holds the choice.</summary>
internal static class ComparePage
{
    private const int MostLines = 8;

    public static Page Write(View view)
    {
        var choice = view.Snapshot.AsOf is null ? null : CompareChoice.Read(view);
        return new Page
        {
            Title = "Jämför kommuner",
            Section = "/jamfor",
            Body = choice is null ? Nothing : Body(view, choice),
            Sources = choice is null ? "" : ComparePageWords.Sourced(choice.Indicator, groups: choice.Groups.Count > 0),
        };
    }

    private static Markup Nothing => $"<p>Inga siffror är hämtade ännu, så det finns inget att jämföra.</p>";

    private static Markup Body(View view, CompareChoice choice) =>
        $"""
            {Markup.If(choice.Faults.Count > 0, () => Faults(choice))}
            {Markup.If(choice.Begun, () => $"<p>{CompareStart.Told(choice)}</p>")}
            {(choice.Areas.Count + choice.Groups.Count == 0 ? Unchosen : Compared(choice))}
            {CompareForm.Write(view, choice)}
            """;

    private static Markup Faults(CompareChoice choice) =>
        $"""<div class="box" role="status">{Markup.Each(choice.Faults, fault => $"<p>{Days.In(fault)}</p>")}</div>""";

    private static Markup Unchosen =>
        $"""
            <p class="lead">Välj mått och kommuner. Den första kommunen du väljer blir den som de andra hålls mot.</p>
            """;

    private static Markup Compared(CompareChoice choice)
    {
        var series = CompareSeries.Of(choice).ToList();
        var years = CompareSeries.Years(choice, series);
        return years.Count == 0
            ? $"""
                <h2>{Days.In(choice.Indicator.Name)}</h2>
                <p>Ingen av de valda har något värde de valda åren. Välj andra år, eller ett annat mått.</p>
                """
            : Compared(choice, years, series);
    }

    private static Markup Compared(CompareChoice choice, List<int> years, List<CompareSeries> series) =>
        $"""
            <h2>{Days.In(MeasureWords.Name(choice.Indicator, choice.Gender))}</h2>
            <p class="meta">{Days.In(MeasureWords.Meta(choice.Indicator, years[0], years[^1]))}</p>
            {Markup.For(
                Standing.Of(choice.Plan, choice.Indicator, choice.Gender, choice.Areas, years),
                standing => Stand(choice, standing)
            )}
            <p>{Days.In(ComparePageWords.Newest(choice.Indicator, years, [.. series.Select(one => (one.Name, one.Value))]))}</p>
            {Charts(choice, years)}
            <h2>Siffrorna</h2>
            {Table(choice, years, series).Write()}
            <p class="note">{Markup.Each(NotShown(choice, years), said => $"{Days.In(said)} ")}{ComparePageWords.Read(choice.Indicator)}</p>
            <ul class="links">
            <li><a href="{Addresses.Csv(choice.Plan.Plan, choice.Indicator)}" download="">Siffror: alla områden och år (CSV)</a></li>
            </ul>
            <h2>Dela jämförelsen</h2>
            <p>Adressen håller hela valet. Den som öppnar den ser samma jämförelse, med de siffror som då är nyast:
            <a href="{choice.Address}" class="address">{choice.Address}</a></p>
            """;

    private static Markup Stand(CompareChoice choice, Standing standing) =>
        $"""
            <p class="lead">{Days.In(StandingWords.Told(choice.Indicator, standing, choice.Plan.NameOf))}</p>
            {Markup.For(StandingWords.Basis(standing, choice.Gender), basis => $"<p class=\"note\">{basis}</p>")}
            """;

    private static IEnumerable<string> NotShown(CompareChoice choice, List<int> years) =>
        from area in choice.Areas.Concat(choice.Country ? [StoredArea.Country] : [])
        from year in years
        let fault = choice.Plan.Figures.Withheld(choice.Indicator.Key, area, year, choice.Gender)
        where fault is not null
        group year by (Area: area, Why: FaultWords.Short(fault)) into same
        select ComparePageWords.NotShown(choice.Plan.NameOf(same.Key.Area), same, same.Key.Why);

    private static Markup Charts(CompareChoice choice, List<int> years)
    {
        if (choice.Areas.Count == 0)
        {
            return $"<p>Välj minst en kommun för att få diagram.</p>";
        }

        var drawn = new ChartHtml("diagram");
        var areas = choice.Areas.Take(MostLines).ToList();
        var groups = choice.Groups.Select(group => (ComparePageWords.NameOf(group), group.Members)).ToList();
        var lines = areas.Count + groups.Count + (choice.Country ? 1 : 0);
        var trend = ChartBuilder.Compared(choice.Plan, choice.Indicator, choice.Gender, years, areas, groups, choice.Country);
        return $"""
            {Markup.If(choice.Areas.Count > MostLines, () => $"<p>{ComparePageWords.MostLines(MostLines)}</p>")}
            {(trend is null ? NothingToDraw(choice) : Trend(drawn, trend, lines))}
            {Markup.For(Spread(choice, years), spread => drawn.Figure(spread, ChartFrame.Page with { Width = 704 }))}
            """;
    }

    private static Markup NothingToDraw(CompareChoice choice) =>
        $"<p>{ComparePageWords.NothingToDraw(choice.Plan.NameOf(choice.Areas[0]))}</p>";

    // As high as its lines need for their names to stand apart.
    private static Markup Trend(ChartHtml drawn, Chart trend, int lines)
    {
        var height = Math.Max(260, 24.0 * lines);
        return drawn.Figure(
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
        );
    }

    private static SpreadChart? Spread(CompareChoice choice, List<int> years)
    {
        var common = years.LastOrDefault(year =>
            choice.Areas.All(area => choice.Plan.Figures.Value(choice.Indicator.Key, area, year, choice.Gender) is not null)
        );
        return common == 0 || !choice.Indicator.Comparable
            ? null
            : ChartBuilder.ComparedSpread(choice.Plan, choice.Indicator, choice.Gender, common, choice.Areas);
    }

    private static YearTable Table(CompareChoice choice, List<int> years, List<CompareSeries> series) =>
        new(
            MeasureWords.InUnit(choice.Indicator, choice.Gender),
            years,
            [
                .. series.Select(one => new YearRow(one.Name, year => IndicatorValues.Level(choice.Indicator, one.Value(year)))
                {
                    Under = one.Some,
                }),
            ]
        );
}
