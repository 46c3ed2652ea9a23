using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>One measure of a comparison: who stands where and how sure it is, its charts, and its figures year by year.</summary>
/// <param name="choice">The choice, of this measure alone.</param>
/// <param name="place">Which of the measures it is, from 0.</param>
/// <param name="alone">Whether it is the only one.</param>
internal sealed class CompareSection(CompareChoice choice, int place, bool alone)
{
    private const int MostLines = 8;

    private readonly List<CompareSeries> series = [.. CompareSeries.Of(choice)];

    public Markup Write()
    {
        var years = CompareSeries.Years(choice, series);
        return years.Count == 0
            ? $"""
                <h2>{Days.In(choice.Indicator.Name)}</h2>
                <p>Ingen av de valda har något värde de valda åren. Välj andra år, eller ett annat mått.</p>
                """
            : Write(years);
    }

    private Markup Write(List<int> years)
    {
        var standing = Standing.Of(choice.Plan, choice.Indicator, choice.Gender, choice.Areas, years);
        var newest = ComparePageWords.Newest(choice.Indicator, years, [.. series.Select(one => (one.Name, one.Value))], Told(standing));
        return $"""
            <h2>{Days.In(MeasureWords.Name(choice.Indicator, choice.Gender))}</h2>
            <p class="meta">{Days.In(MeasureWords.Meta(choice.Indicator, years[0], years[^1]))}</p>
            {Markup.For(standing, Stand)}
            {Markup.For(newest, said => $"<p>{Days.In(said)}</p>")}
            {Charts(years, standing)}
            {Markup.If(alone, () => $"<h2>Siffrorna</h2>")}
            {Table(years).Write()}
            <p class="note">{Markup.Each(NotShown(years), said => $"{Days.In(said)} ")}{ComparePageWords.Read(choice.Indicator)}</p>
            <ul class="links">
            <li><a href="{Addresses.Csv(choice.Plan.Plan, choice.Indicator)}" download="">Siffror: alla områden och år (CSV)</a></li>
            </ul>
            """;
    }

    // What the lead tells of those chosen is not told once more under it.
    private (int Year, int First)? Told(Standing? standing) =>
        standing is null ? null
        : standing.IsJudged ? (standing.Year, standing.Own is null ? choice.Areas.Count : 1)
        : standing.Places.Count == 2 ? (standing.Year, choice.Areas.Count)
        : null;

    private Markup Stand(Standing standing) =>
        $"""
            <p class="lead">{Days.In(StandingWords.Told(choice.Indicator, standing, choice.Plan.NameOf))}</p>
            {Markup.For(StandingWords.Basis(standing, choice.Gender), basis => $"<p class=\"note\">{basis}</p>")}
            """;

    private IEnumerable<string> NotShown(List<int> years) =>
        from area in choice.Areas.Concat(choice.Country ? [StoredArea.Country] : [])
        from year in years
        let fault = choice.Plan.Figures.Withheld(choice.Indicator.Key, area, year, choice.Gender)
        where fault is not null
        group year by (Area: area, Why: FaultWords.Short(fault)) into same
        select ComparePageWords.NotShown(choice.Plan.NameOf(same.Key.Area), same, same.Key.Why);

    private Markup Charts(List<int> years, Standing? standing)
    {
        if (choice.Areas.Count == 0)
        {
            return $"<p>Välj minst en kommun för att få diagram.</p>";
        }

        var drawn = new ChartHtml(place == 0 ? "diagram" : FormattableString.Invariant($"diagram{place}"));
        var areas = choice.Areas.Take(MostLines).ToList();
        var groups = choice.Groups.Select(group => (ComparePageWords.NameOf(group), group.Members)).ToList();
        var lines = areas.Count + groups.Count + (choice.Country ? 1 : 0);
        var trend = ChartBuilder.Compared(choice.Plan, choice.Indicator, choice.Gender, years, areas, groups, choice.Country);
        var differences = standing is null ? null : ChartBuilder.Differences(choice.Plan, choice.Indicator, choice.Gender, standing);
        return $"""
            {Markup.If(choice.Areas.Count > MostLines, () => $"<p>{ComparePageWords.MostLines(MostLines)}</p>")}
            {(trend is null ? NothingToDraw() : Trend(drawn, trend, lines))}
            {Markup.For(differences, chart => drawn.Figure(chart, ChartFrame.Page with { Width = 704 }))}
            {Markup.For(alone ? Spread(years) : null, spread => drawn.Figure(spread, ChartFrame.Page with { Width = 704 }))}
            """;
    }

    private Markup NothingToDraw() => $"<p>{ComparePageWords.NothingToDraw(choice.Plan.NameOf(choice.Areas[0]))}</p>";

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

    private SpreadChart? Spread(List<int> years)
    {
        var common = years.LastOrDefault(year =>
            choice.Areas.All(area => choice.Plan.Figures.Value(choice.Indicator.Key, area, year, choice.Gender) is not null)
        );
        return common == 0 || !choice.Indicator.Comparable
            ? null
            : ChartBuilder.ComparedSpread(choice.Plan, choice.Indicator, choice.Gender, common, choice.Areas);
    }

    private YearTable Table(List<int> years) =>
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
