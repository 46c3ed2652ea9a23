using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
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
            .Told.Where(one => !placed.Contains(one.Indicator.Id))
            .ToLookup(
                one =>
                    money.Contains(one.Indicator.Id) ? "money"
                    : plan.Material.Named(one).Role == IndicatorRole.Context ? "context"
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
        var targets = plan.Told.Count(one => one.Target is not null);
        var start =
            targets == 0
                ? $"{Words.Sentence(plan.Plan.Called)} anger inget målvärde för måtten. Bedömningen gäller därför ändringen"
                : "Målvärden står i raderna. Bedömningen gäller ändringen";
        return start + ", och sägs bara när den är större än det som brukar vara slump eller vanlig variation.";
    }

    private static string IndicatorList(PlanSnapshot plan, string name, IReadOnlyList<IndicatorComparison> told)
    {
        var years = told.Select(one => one.Year).OfType<int>().Distinct().ToList();
        var year = years is [var only] ? only : (int?)null;
        var since = Since(told).Trim();
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
            Rows = [.. told.Select(one => RowOf(plan, one, sameYear: year is not null, sameChange: since.Length > 0))],
        }.Write();
    }

    private static HtmlRow RowOf(PlanSnapshot plan, IndicatorComparison told, bool sameYear, bool sameChange)
    {
        var (indicator, format, total) = (told.Indicator, Sentences.Format(told.Indicator), told.Total);
        var named = plan.Material.Named(told);
        var notes = new[]
        {
            Role(plan, named),
            TargetOf(named, told),
            told.Year < told.NewestYear ? $"Andra kommuner har värde för {SwedishFormat.Year(told.NewestYear.Value)}." : null,
        };
        return new HtmlRow(
            Said("a", IndicatorTable.NameOf(indicator), ("href", Addresses.Of(plan.Plan, indicator)))
                + string.Concat(notes.OfType<string>().Select(note => Said("small", note))),
            [
                new(
                    total is null ? "–" : Newest(indicator, total, format) + (sameYear ? "" : Said("small", SwedishFormat.Year(total.Year)))
                ),
                new(told.Year is { } year ? SparkLine.Draw(plan.Figures, indicator, year) : "", "spark"),
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
    private static string? TargetOf(PlanIndicator named, IndicatorComparison told) =>
        named.Target is not { } target
            ? null
            : $"Mål: {OwnWords.Quoted(target.Text)}"
                + (named.Role == IndicatorRole.Named && TargetWords.StateAlone(named, told) is { } state ? " " + state : "");

    private static string Signs(PlanSnapshot plan)
    {
        var told = plan.Told;
        List<string> signs =
        [
            $"Heldragen linje: {plan.Plan.Name}. Streckad: Riket.",
            "Ändringar av andelar står i procentenheter. Liknande, medel: ovägt medel av liknande kommuner. Plats 1 är bäst.",
            told.Any(one => one.Indicator.Better == Better.Neutral || !one.Indicator.Comparable)
                ? "En punkt betyder att måttet inte rangordnas eller inte jämförs."
                : "",
            told.Any(one => one.Total is null or { Country: null } or { Change: null }) ? "Ett streck betyder att värde saknas." : "",
            told.Any(one => one.Total?.SmallBase == true) ? "u: färre än 30 personer i underlaget." : "",
            told.Any(one => one.Total?.Judgement.Verdict == Verdict.NotAssessable)
                ? "Bedöms inte: måttet har inget håll som är bättre, eller serien är för kort eller dess osäkerhet okänd."
                : "",
        ];
        return string.Join(' ', signs.Where(sign => sign.Length > 0));
    }
}
