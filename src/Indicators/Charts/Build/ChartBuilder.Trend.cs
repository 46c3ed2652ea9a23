using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>The municipality through the years; null when it has no value.</summary>
    public static TrendChart? Trend(PlanFigures plan, IndicatorComparison comparison)
    {
        if (comparison.Year is null || comparison.Total is not { } total)
        {
            return null;
        }

        var indicator = comparison.Indicator;
        var years = Years(plan, comparison, Figures.Total);
        var named = plan.Plan.Indicators.First(named => named.Indicator == indicator.Id);
        var own = WithLevel(OwnLine(plan, indicator, plan.Plan.Name, years), comparison);
        var target = TargetIn(named, comparison, years, own);
        var country = CountryLine(plan, indicator, years);
        var expected =
            indicator.Expected is { } model && comparison.Expected is not null
                ? LineOf(plan, "Förväntat värde", model.Kpi, plan.Plan.Municipality, years)
                : null;
        var peers = Band(plan, indicator, years);
        return new TrendChart
        {
            Title = Finding(indicator, plan.Plan.Name, total.Value) + ExpectedClause(comparison) + TargetClause(comparison, target),
            Subtitle = Subtitle(indicator, years),
            Years = years,
            Format = Sentences.Format(indicator),
            Own = own,
            Country = country,
            Expected = expected,
            Peers = peers,
            Breaks = BreaksIn(indicator, years),
            Target = target,
            Notes = [.. TargetNotes(named, comparison, target), .. TrendNotes(plan, comparison, years, own, country, expected, peers)],
            Description = TrendDescription(plan, comparison, total, years, own, peers) + TargetDescription(comparison, target, own),
        };
    }

    private static string ExpectedClause(IndicatorComparison comparison) =>
        comparison.Expected is not { Source: ExpectedSource.Kolada } expected ? ""
        : Sentences.Format(comparison.Indicator).ShowsAsZero(expected.Deviation) ? ", som förväntat"
        : expected.Deviation > 0 ? ", över förväntat värde"
        : ", under förväntat värde";

    private static PeerBand? Band(PlanFigures plan, Indicator indicator, IReadOnlyList<int> years)
    {
        if (plan.Group is not { } group || !indicator.Comparable)
        {
            return null;
        }

        var band = BandOf(plan, indicator, Figures.Total, years, "Liknande kommuner", group.Members);
        return band.Count.All(count => count == 0) ? null : band;
    }

    private static IEnumerable<string> TrendNotes(
        PlanFigures plan,
        IndicatorComparison comparison,
        IReadOnlyList<int> years,
        Line own,
        Line? country,
        Line? expected,
        PeerBand? peers
    )
    {
        var indicator = comparison.Indicator;
        if (own.Intervals is not null)
        {
            yield return own.Bases is not null
                ? "Streck: 95 procents osäkerhet. Ihålig punkt: färre än 30 personer."
                : $"Strecket {SwedishFormat.Year(years[^1])}: trendens nivå, 95 procents osäkerhet.";
        }

        foreach (var note in Shown(indicator, years).Select(broken => broken.Note))
        {
            yield return note;
        }

        var missing = string.Join(' ', Missing(plan, indicator, years, own, country));
        if (missing.Length > 0)
        {
            yield return missing;
        }

        var computed = new List<string>();
        if (peers is not null)
        {
            computed.Add("liknande kommuners medel och spann");
        }

        if (own.Intervals is not null)
        {
            computed.Add("osäkerhet");
        }

        var group = peers is null
            ? ""
            : $" ({GroupName(plan.Group!)}; ovägt medel, {peers.Count[^1]} av "
                + $"{peers.Members} kommuner har värde {SwedishFormat.Year(years[^1])})";
        yield return Sources.Published(indicator, expected is not null)
            + (computed.Count == 0 ? "" : $" {Words.Sentence(Words.List(computed))}: {Sources.Own}{group}.");
    }

    private static string GroupName(PeerGroup group) => $"{group.Area}, {group.Year}";

    private static string TrendDescription(
        PlanFigures plan,
        IndicatorComparison comparison,
        SeriesComparison total,
        IReadOnlyList<int> years,
        Line own,
        PeerBand? peers
    )
    {
        var format = Sentences.Format(comparison.Indicator);
        var others = new List<string>();
        if (total.Country is { } country)
        {
            others.Add($"Riket {format.Value(country)}");
        }

        if (peers is not null && total.Peers is { } alike)
        {
            others.Add($"liknande kommuner i medel {format.Value(alike.Mean)} (spann {format.Value(alike.Min)}–{format.Value(alike.Max)})");
        }

        if (comparison.Expected is { Source: ExpectedSource.Kolada } expected)
        {
            others.Add($"förväntat värde {format.Value(expected.Value)}");
        }

        var gaps = years.Where((_, i) => own.Values[i] is null).ToList();
        return "Linjediagram. "
            + $"{Words.Sentence(Sentences.Subject(comparison.Indicator, plan.Plan.Name))} "
            + $"{Course(format, years, own.Values)}."
            + (others.Count == 0 ? "" : $" År {SwedishFormat.Year(comparison.Year!.Value)} var {Words.List(others)}.")
            + (gaps.Count == 0 ? "" : $" Värde saknas {Words.Years(gaps)}.");
    }
}
