using Indicators.Reports;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Pages;

/// <summary>A comparison that is kept as it was, with how it stands today.</summary>
internal static class FrozenPage
{
    /// <summary>The page of what was read.</summary>
    public static Page? Write(View view, string id, KeptBytes read) =>
        read switch
        {
            KeptBytes.None => null,
            KeptBytes.Whole whole => Write(view, id, FrozenComparison.Of(whole)),
            _ => new Page
            {
                Title = FrozenWords.NotShownTitle,
                Section = "/jamfor",
                Status = StatusCodes.Status410Gone,
                Body = $"<p>{FrozenWords.NotShown(id)}</p>",
            },
        };

    private static Page Write(View view, string id, FrozenComparison frozen)
    {
        var figures = frozen.Figures;
        var status = FrozenStatus.Of(figures, key => CompareMeasure.Find(view, key) is { } found ? (found.Indicator, found.Plan) : null);
        return new Page
        {
            Title = FrozenWords.Title([.. figures.Measures.Select(measure => measure.Name)]),
            Section = "/jamfor",
            Crumbs = [("Jämför kommuner", "/jamfor")],
            Body = $"""
                <p class="lead">{Days.In(FrozenWords.Saved(frozen.SavedOn, figures.AsOf))}</p>
                <div class="box" role="status"><p>{FrozenWords.Status(
                    status.Changed.Count,
                    figures.Measures.Sum(measure => measure.Rows.Sum(row => row.Values.Count))
                )}</p>
                {Markup.If(status.NotCompared.Count > 0, () => $"<p>{FrozenWords.NotCompared(status.NotCompared)}</p>")}</div>
                {Markup.Each(figures.Measures, Section)}
                {Markup.If(status.Changed.Count > 0, () => Changed(status.Changed))}
                <ul class="links">
                <li><a href="{Addresses.Frozen(id)}/{FrozenComparison.Csv}" download="">Siffrorna (CSV)</a></li>
                <li><a href="{Addresses.Frozen(id)}/{FrozenComparison.Json}">Allt som är sparat (JSON)</a></li>
                <li><a href="{figures.Address}">{FrozenWords.Live}</a></li>
                </ul>
                """,
            Sources = string.Join(" ", figures.Measures.Select(measure => measure.Source).Distinct()) + " " + FrozenWords.Sources,
        };
    }

    /// <summary>One measure as it was: what was said, and the figures.</summary>
    public static Markup Section(ComparedFigures.Measure measure)
    {
        var years = measure.Rows.SelectMany(row => row.Values.Select(value => value.Year)).Distinct().Order().ToList();
        TableValue Level(double? value) =>
            value is { } known ? new TableValue.Number(known, measure.Unit, measure.Decimals) : new TableValue.Missing();
        return $"""
            <h2>{Days.In(measure.Name)}</h2>
            {Markup.For(measure.Finding, said => $"<p>{Days.In(said)}</p>")}
            {Markup.For(measure.Basis, basis => $"<p class=\"note\">{basis}</p>")}
            {Markup.If(
                years.Count > 0,
                () =>
                    new YearTable(
                        measure.Measures,
                        years,
                        [
                            .. measure.Rows.Select(row => new YearRow(
                                row.Name,
                                year => Level(row.Values.FirstOrDefault(value => value.Year == year)?.Value)
                            )),
                        ]
                    ).Write()
            )}
            """;
    }

    private static Markup Changed(IReadOnlyList<FrozenStatus.Change> changed) =>
        $"""
            <h2>{FrozenWords.ChangedHeading}</h2>
            {ChartHtml.Write(
                new Table
                {
                    Caption = FrozenWords.ChangedHeading,
                    Columns = [new("Mått", false), new("Område", false), new("År", true), new("Då", true), new("Nu", true)],
                    Rows =
                    [
                        .. changed.Select(one => new TableRow(
                            one.Measure.Name,
                            [
                                new(new TableValue.Words(one.Area)),
                                new(TableValue.OfYear(one.Year)),
                                new(Number(one.Measure, one.Was)),
                                new(Number(one.Measure, one.Now)),
                            ]
                        )),
                    ],
                }
            )}
            """;

    private static TableValue Number(ComparedFigures.Measure measure, double? value) =>
        value is { } known ? new TableValue.Number(known, measure.Unit, measure.Decimals) : new TableValue.Missing();
}
