using Indicators.Analysis;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Tests.Charts.Support;

/// <summary>Summaries of hard figures.</summary>
internal static class SummaryCases
{
    private static readonly ValueFormat Kronor = new(Unit.KronorPerInhabitant, 0);
    private static readonly ValueFormat Thousands = new(Unit.PerThousandInhabitants, 1);

    public static SummaryPanel Panel(string name = "Flyktingar 20–64 år som arbetar") =>
        new()
        {
            Name = name,
            Description = $"{name}: gick från 62,0 procent 2013 till 66,2 procent 2022.",
            Years = RealCharts.Years(2013),
            Format = RealCharts.Percent,
            Own = RealCharts.Line("Norrtälje", "N00700", KoladaFigures.Norrtalje, RealCharts.Years(2013)),
            Country = RealCharts.Line("Riket", "N00700", KoladaFigures.Riket, RealCharts.Years(2013)),
            Mark = Mark.Uncertain,
            Verdict = Verdict.Uncertain,
            Change = new(1.9, 2021),
        };

    public static SummaryChart Of(params IReadOnlyList<SummaryPanel> panels) =>
        new()
        {
            Title = $"Upplands Väsby: läget i {NumberWords.Word(panels.Count)} mått, senaste året med värde",
            Subtitle =
                "Heldragen linje: Upplands Väsby. Streckad linje: Riket. Bedömningen gäller ändringen sedan 2021 där inget annat står",
            Description = "Små linjediagram, ett för varje mått.",
            Notes = ["Varje linje har egen skala.", "Källa: Kolada (SCB, STATIV). Bedömning: egen beräkning på data från Kolada."],
            Panels = panels,
        };

    /// <summary>
    /// Long names and units, large numbers, gaps, a break, a lone value, a small base, changes from other years, every sign.
    /// </summary>
    public static SummaryChart Hard() =>
        Of(
            Panel("Nettokostnad för flyktingmottagandet, arbetsmarknadsåtgärder och integration") with
            {
                Format = Kronor,
                Own = Values([1200, null, 11203, 10000, null, null, -3000, 2, 3, -11203]),
                Country = Values([1, 2, 3, 4, 5, 6, 7, 8, 9, 12345]),
                Change = new(-11206, 2021),
                Mark = Mark.NotAssessable,
                Verdict = Verdict.NotAssessable,
            },
            Panel("Mottagna i förhållande till folkmängden") with
            {
                Format = Thousands,
                Mark = Mark.WorseUp,
                Verdict = Verdict.Worse,
                Change = new(12.5, 2018),
                SinceDiffers = true,
            },
            Panel("Andelsförändringsprognosunderlagsindikatorn") with
            {
                Format = RealCharts.Points,
                Own = Values([.. Enumerable.Repeat<double?>(null, 9), -4.1]),
                Country = null,
                Mark = Mark.BetterDown,
                Verdict = Verdict.Better,
            },
            Panel("Litet") with
            {
                Own = Values([0, 100, 0, 100, 50, 0, 100, 0, 100, 100]) with { Bases = [.. Enumerable.Repeat<double?>(12, 10)] },
                Change = new(1.9, 2018),
                SinceDiffers = true,
            },
            Panel() with
            {
                Breaks = [new SeriesBreak(2015, "ny definition"), new SeriesBreak(2018, "hopp i hela landet")],
                Country = null,
                Mark = Mark.WorseDown,
                Verdict = Verdict.Worse,
            },
            Panel("Kommunmottagna") with
            {
                Format = new(Unit.Count, 0),
                Own = Values([.. Enumerable.Repeat<double?>(null, 9), 0]),
                Country = Values(new double?[10]),
                Change = null,
                Mark = Mark.NotAssessable,
                Verdict = Verdict.NotAssessable,
            }
        );

    private static Line Values(IReadOnlyList<double?> values) => new() { Name = "Upplands Väsby", Values = values };
}
