using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>
/// The faults at the source that the reader of one report may meet: in the plan's indicators, for the municipality, Riket and the peers.
/// </summary>
internal static class SourceFaultTable
{
    /// <summary>The table; null when there are none.</summary>
    /// <param name="plan">The figures.</param>
    /// <param name="comparisons">The indicators.</param>
    /// <param name="kolada">Kolada's titles by KPI, for what is no indicator of its own.</param>
    /// <param name="brief">
    /// Whether the peers' own are left out, of whom only the mean is shown, and the consequence stands with its cause.
    /// </param>
    public static Table? Write(
        PlanFigures plan,
        IReadOnlyList<IndicatorComparison> comparisons,
        IReadOnlyDictionary<string, StoredKpi> kolada,
        bool brief = false
    )
    {
        var newest = comparisons.Max(comparison => comparison.Year) ?? 0;
        var kpis = comparisons.SelectMany(comparison => Kpis(comparison.Indicator)).Distinct().ToList();
        var areas = new[] { plan.Plan.Municipality, StoredArea.Country }.Concat(brief ? [] : plan.Group?.Members ?? []).ToList();
        var lines =
            from fault in plan.Faults
            where
                fault.Cell.Year > newest - ChartBuilder.YearsShown
                && kpis.Contains(fault.Cell.Kpi)
                && areas.Contains(fault.Cell.Area)
                && IsTold(fault, plan)
            orderby kpis.IndexOf(fault.Cell.Kpi), areas.IndexOf(fault.Cell.Area), fault.Cell.Year, GenderOrder(fault.Cell.Gender)
            group fault by (
                fault.Cell.Kpi,
                fault.Cell.Area,
                Words: FaultWords.Sentence(fault, plan.Catalogue),
                Consequence: FaultWords.Consequence(fault)
            ) into same
            select (same.Key.Kpi, same.Key.Area, Years: Years([.. same]), same.Key.Words, same.Key.Consequence);
        // The parts of a whole share one fault, and one row.
        var rows = lines
            .GroupBy(line => (line.Area, line.Years, line.Words, line.Consequence))
            .Select(same => new TableRow(
                $"{plan.NameOf(same.Key.Area)}: {Words.List([.. same.Select(line => NameOf(line.Kpi, plan, kolada))])}",
                brief
                    ? [new(same.Key.Years), new($"{same.Key.Words} {same.Key.Consequence}")]
                    : [new(same.Key.Years), new(same.Key.Words), new(same.Key.Consequence)]
            ))
            .ToList();
        return rows.Count == 0
            ? null
            : new Table
            {
                Caption = "Fel i källan som rör den här rapporten",
                Columns = brief
                    ? [new("Vad", false), new("År", false), new("Varför det är fel, och följden", false, Wide: true)]
                    : [new("Vad", false), new("År", false), new("Varför det är fel", false), new("Följd", false)],
                Rows = rows,
            };
    }

    private static IEnumerable<string> Kpis(Indicator indicator) =>
        new[]
        {
            indicator.Kpi,
            indicator.Derived?.Of.Kpi,
            indicator.Derived?.By.Kpi,
            indicator.Expected?.Kpi,
            indicator.Expected?.Deviation,
        }.OfType<string>();

    // What may be right is told of the municipality and Riket only, and equal rounded numbers not at all: the list must be of faults.
    private static bool IsTold(SourceFault fault, PlanFigures plan) =>
        fault.Withholds
        || (
            fault is SourceFault.NoTotal or SourceFault.Stated or SourceFault.Jump
            && (fault.Cell.Area == plan.Plan.Municipality || fault.Cell.Area == StoredArea.Country)
        );

    private static string NameOf(string kpi, PlanFigures plan, IReadOnlyDictionary<string, StoredKpi> kolada) =>
        (plan.Catalogue.Indicators.FirstOrDefault(indicator => indicator.Kpi == kpi)?.Name ?? kolada.GetValueOrDefault(kpi)?.Title)
            is { } name
            ? $"{name} ({kpi})"
            : kpi;

    // Women and men of the same years are told together, and in a narrow column on one line of their own.
    private static string Years(List<SourceFault> faults) =>
        string.Join(
            "; ",
            faults
                .GroupBy(fault => fault.Cell.Gender)
                .GroupBy(
                    gender => (All: gender.Key == Figures.Total, Years: Words.Years(gender.Select(fault => fault.Cell.Year))),
                    gender => FaultWords.GenderWord(gender.Key)
                )
                .Select(same => same.Key.All ? same.Key.Years : $"{same.Key.Years} {Words.List([.. same]).Replace(' ', '\u00a0')}")
        );

    private static int GenderOrder(string gender) =>
        gender == Figures.Total ? 0
        : gender == Figures.Women ? 1
        : 2;
}
