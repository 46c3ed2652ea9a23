using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

internal static partial class PlanPage
{
    private static string Indicators(PlanSnapshot plan)
    {
        if (plan.Told.Count == 0)
        {
            return "";
        }

        var tables = Groups(plan).Where(group => group.Told.Count > 0).ToList();
        return Said("h2", "Indikatorer")
            + Said("p", Promised(plan))
            + string.Concat(tables.Select(group => IndicatorList(plan, group.Name, group.Told)))
            + Said("p", Signs(plan), ("class", "note"));
    }

    // By goal, then what serves no single goal, then what only gives context.
    private static IEnumerable<(string Name, IReadOnlyList<IndicatorComparison> Told)> Groups(PlanSnapshot plan)
    {
        var goals = plan.Plan.Goals;
        var money = plan.Plan.Money?.Indicators ?? [];
        var placed = goals.SelectMany(goal => goal.Indicators).ToHashSet();
        var others = plan
            .Told.Where(comparison => !placed.Contains(comparison.Indicator.Id))
            .ToLookup(
                comparison =>
                    money.Contains(comparison.Indicator.Id) ? "money"
                    : plan.Material.Named(comparison).Role == IndicatorRole.Context ? "context"
                    : "named",
                StringComparer.Ordinal
            );
        return
        [
            .. goals.Select((goal, i) => ($"Mål {SwedishFormat.Number(i + 1, 0)}: {goal.Short}", plan.Material.Of(goal.Indicators))),
            (placed.Count > 0 ? "Övriga indikatorer i planen" : "Indikatorer i planen", [.. others["named"]]),
            ("Ersättningar och utgifter", [.. others["money"]]),
            ("Sammanhang: mått som planen inte begär", [.. others["context"]]),
        ];
    }

    private static string Promised(PlanSnapshot plan)
    {
        var targets = plan.Told.Count(comparison => comparison.Target is not null);
        var start =
            targets == 0
                ? $"{Words.Sentence(plan.Plan.Called)} anger inget målvärde för måtten. Bedömningen gäller därför ändringen"
                : "Målvärden står i raderna. Bedömningen gäller ändringen";
        return start + ", och sägs bara när den är större än det som brukar vara slump eller vanlig variation.";
    }

    private static string IndicatorList(PlanSnapshot plan, string name, IReadOnlyList<IndicatorComparison> comparisons)
    {
        var years = comparisons.Select(comparison => comparison.Year).OfType<int>().Distinct().ToList();
        var year = years is [var only] ? only : (int?)null;
        var since = Since(comparisons).Trim();
        return new HtmlTable
        {
            Look = "cards indicators",
            Caption = name,
            Columns =
            [
                new("Indikator", false),
                new(year is { } same ? SwedishFormat.Year(same) : "Senaste värde", true),
                new(year is { } last ? Words.Span(last - ChartBuilder.YearsShown + 1, last) : "Tio år", false),
                new(since.Length > 0 ? Words.Sentence(since) : "Ändring", true),
                new("Riket", true),
                new("Liknande, medel", true),
                new("Plats", true),
                new("Bedömning av ändringen", false, Wide: true),
            ],
            Rows = [.. comparisons.Select(comparison => RowOf(plan, comparison, sameYear: year is not null, sameChange: since.Length > 0))],
        }.Write();
    }

    private static HtmlRow RowOf(PlanSnapshot plan, IndicatorComparison comparison, bool sameYear, bool sameChange)
    {
        var (indicator, format, total) = (comparison.Indicator, Sentences.Format(comparison.Indicator), comparison.Total);
        var named = plan.Material.Named(comparison);
        var notes = new[]
        {
            Role(plan, named),
            TargetOf(named, comparison),
            comparison.Year < comparison.NewestYear
                ? $"Andra kommuner har värde för {SwedishFormat.Year(comparison.NewestYear.Value)}."
                : null,
        };
        return new HtmlRow(
            Said("a", IndicatorWords.Name(indicator), ("href", Addresses.Of(plan.Plan, indicator)))
                + string.Concat(notes.OfType<string>().Select(note => Said("small", note))),
            [
                new(
                    total is null ? "–" : Newest(indicator, total, format) + (sameYear ? "" : Said("small", SwedishFormat.Year(total.Year)))
                ),
                new(comparison.Year is { } year ? SparkLine.Draw(plan.Figures, indicator, year) : "", "spark"),
                new(
                    total?.Change is { } change
                        ? Text(format.Difference(change))
                            + (sameChange || TableWords.From(Judgements.From(total)) is not { } from ? "" : Said("small", from))
                        : "–"
                ),
                HtmlCell.Of(new(IndicatorValues.Country(indicator, total)), ChartHtml.None),
                HtmlCell.Of(new(IndicatorValues.Peers(indicator, total)), ChartHtml.None),
                HtmlCell.Of(new(IndicatorValues.Place(indicator, total)), ChartHtml.None),
                new(total is null ? "Värde saknas" : KeyFacts.Judged(total), "broad"),
            ]
        );
    }

    private static string Newest(Indicator indicator, SeriesComparison total, ValueFormat format) =>
        Element(
            "b",
            Text(indicator.Unit == Unit.PercentagePoints ? format.Value(total.Value) : format.WithUnit(total.Value))
                + (total.SmallBase ? $"<sup>{TableWords.SmallBase}</sup>" : "")
        );

    // Context has a table of its own, which says so; a goal's table may hold it too.
    private static string? Role(PlanSnapshot plan, PlanIndicator named) =>
        named.Role switch
        {
            IndicatorRole.Proxy => "Närmaste mått i Kolada, inte planens eget.",
            IndicatorRole.Context when plan.Plan.Goals.Any(goal => goal.Indicators.Contains(named.Indicator)) => "Ger sammanhang.",
            _ => null,
        };

    // The state alone; what it rests on stands on the indicator's page. A measure that is not the plan's own decides nothing.
    private static string? TargetOf(PlanIndicator named, IndicatorComparison comparison) =>
        named.Target is not { } target
            ? null
            : $"Mål: {OwnWords.Quoted(target.Text)}"
                + (named.Role == IndicatorRole.Named && TargetWords.StateAlone(named, comparison) is { } state ? " " + state : "");

    private static string Signs(PlanSnapshot plan)
    {
        var comparisons = plan.Told;
        List<string> signs =
        [
            $"Heldragen linje: {plan.Plan.Name}. Streckad: Riket.",
            "Ändringar av andelar står i procentenheter. Liknande, medel: ovägt medel av liknande kommuner. Plats 1 är bäst.",
            comparisons.Any(comparison => comparison.Indicator.Better == Better.Neutral || !comparison.Indicator.Comparable)
                ? "En punkt betyder att måttet inte rangordnas eller inte jämförs."
                : "",
            comparisons.Any(comparison => comparison.Total is null or { Country: null } or { Change: null })
                ? "Ett streck betyder att värde saknas."
                : "",
            comparisons.Any(comparison => comparison.Total?.SmallBase == true) ? "u: färre än 30 personer i underlaget." : "",
            comparisons.Any(comparison => comparison.Total?.Judgement.Verdict == Verdict.NotAssessable)
                ? "Bedöms inte: måttet har inget håll som är bättre, eller serien är för kort eller dess osäkerhet okänd."
                : "",
        ];
        return string.Join(' ', signs.Where(sign => sign.Length > 0));
    }
}
