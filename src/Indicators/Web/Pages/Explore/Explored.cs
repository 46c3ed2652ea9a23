using Indicators.Analysis;
using Indicators.Charts.Model;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>What a choice shows: a chart with its finding, or why there is none.</summary>
internal abstract record Explored
{
    /// <summary>The chart.</summary>
    /// <param name="Chart">The chart.</param>
    /// <param name="Heading">What it is of.</param>
    /// <param name="Finding">What the figures bear, in a sentence or two.</param>
    /// <param name="Caption">What its table holds.</param>
    public sealed record Shown(Chart Chart, string Heading, string Finding, string Caption) : Explored;

    /// <summary>Why there is none, and what to do.</summary>
    public sealed record Nothing(string Why) : Explored;

    /// <summary>What a choice shows.</summary>
    public static Explored Of(View view, ExploreChoice choice)
    {
        try
        {
            return choice.IsOfPlan ? OfPlan(choice) : OfMeasures(view, choice);
        }
        catch (UserException why)
        {
            return new Nothing(why.Message);
        }
    }

    private static Shown OfPlan(ExploreChoice choice)
    {
        var figures = choice.Plan.Figures.For(choice.Area.Id);
        var chart = ChartKind.Named("heatmap").Draw(figures);
        return new Shown(
            chart,
            ExploreWords.HeadingOfPlan(choice.Plan.Plan.Name, choice.Area.Title),
            ExploreWords.Finding(chart.Title),
            chart.Subtitle
        );
    }

    private static Explored OfMeasures(View view, ExploreChoice choice)
    {
        if (Find(view, choice, choice.Measure) is not Found.Measure(var one, var rank))
        {
            return new Nothing(((Found.None)Find(view, choice, choice.Measure)).Why);
        }

        if (!choice.IsOfPair)
        {
            var chart = ChartKind.Named(ChartOf(choice.Kind)).Draw(one);
            return new Shown(chart, ExploreWords.Heading(one.Indicator, choice.Area.Title), Told(chart, one, rank), CaptionOf(chart, one));
        }

        if (Find(view, choice, choice.Against) is not Found.Measure(var other, _))
        {
            return new Nothing(((Found.None)Find(view, choice, choice.Against)).Why);
        }

        var pair = (ScatterChart)ChartKind.Named("scatter").Draw(one, other);
        return new Shown(
            pair,
            ExploreWords.Heading(one.Indicator, other.Indicator, choice.Area.Title),
            ScatterWords.Lead(pair.Scatter, pair.Title),
            ScatterWords.Caption(one.Indicator, other.Indicator, pair.Scatter.Year)
        );
    }

    private static string ChartOf(string kind) =>
        kind switch
        {
            "lador" => "box",
            "tratt" => "funnel",
            "karta" => "map",
            _ => "distribution",
        };

    private static string CaptionOf(Chart chart, Measured one) =>
        chart switch
        {
            FunnelChart funnel => SeriesWords.Subtitle(one.Indicator, funnel.Funnel.Year),
            DistributionChart spread => SeriesWords.Subtitle(one.Indicator, spread.Distribution.Year),
            MapChart map => SeriesWords.Subtitle(one.Indicator, map.Map.Year),
            _ => MeasureWords.InUnit(one.Indicator),
        };

    private static string Told(Chart chart, Measured one, Rank? rank)
    {
        var more = chart switch
        {
            FunnelChart funnel => FunnelWords.Expected(one.Figures.Plan.Name, funnel.Funnel, funnel.Format),
            DistributionChart or MapChart => ExploreWords.Chance(rank),
            _ => null,
        };
        return ExploreWords.Finding(chart.Title) + (more is null ? "" : " " + more);
    }

    // As the municipality's plan follows it, where it does: with the plan's own group beside it. Else as any KPI is looked up.
    private static Found Find(View view, ExploreChoice choice, string asked)
    {
        var followed =
            from plan in view.Snapshot.Plans.OrderBy(plan => plan.Plan.Id != choice.Plan.Plan.Id)
            where plan.Plan.Municipality == choice.Area.Id
            from told in plan.Told
            where told.Indicator.Id == asked || string.Equals(told.Indicator.Kpi, asked, StringComparison.OrdinalIgnoreCase)
            select new Found.Measure(new Measured(plan.Figures, told.Indicator), told.Total?.Rank);
        return (Found?)followed.FirstOrDefault()
            ?? view.Snapshot.Look(asked, choice.Area) switch
            {
                LookAnswer.Shown shown => new Found.Measure(
                    new Measured(shown.Figures, shown.Comparison.Indicator),
                    shown.Comparison.Total?.Rank
                ),
                LookAnswer.Nothing { Kpi: { } kpi } when StoredKpi.LastYear(kpi.Title) is null => new Found.None(
                    LookWords.NotFetchedHere(kpi.Id)
                ),
                var nothing => new Found.None(((LookAnswer.Nothing)nothing).Why),
            };
    }

    private abstract record Found
    {
        public sealed record Measure(Measured One, Rank? Rank) : Found;

        public sealed record None(string Why) : Found;
    }
}
