using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>All that one report is written from.</summary>
/// <param name="Figures">The plan and its figures.</param>
/// <param name="Period">What the report covers.</param>
/// <param name="Comparisons">The plan's indicators compared, in its order.</param>
/// <param name="Comments">The administration's own words.</param>
public sealed record ReportMaterial(
    PlanFigures Figures,
    ReportPeriod Period,
    IReadOnlyList<IndicatorComparison> Comparisons,
    Comments Comments
)
{
    /// <summary>The common measures that are set beside the plan, compared when first asked for; none where nothing is compared.</summary>
    public IReadOnlyList<IndicatorComparison> Context
    {
        get => field ??= Comparisons.Count == 0 && Figures.Plan.Indicators.Count > 0 ? [] : Comparing.Context(Figures);
        init;
    }

    /// <summary>How it differs from the report before; null when there is none to hold this one against.</summary>
    public ReportDiff? Since { get; init; }

    /// <summary>
    /// The path of the manifest of the report before, when it cannot be read and so nothing is said of what has changed; else null.
    /// </summary>
    public string? NotHeldAgainst { get; init; }

    /// <summary>The administration's words that are written for figures, and which of those have changed.</summary>
    public IReadOnlyList<BoundWords> Written { get; init; } = [];

    /// <summary>For each place whose words are carried over, the report that they were written for.</summary>
    public IReadOnlyDictionary<string, ReportPeriod> Carried { get; init; } = new Dictionary<string, ReportPeriod>();

    /// <summary>Words that stand in another plan's report too.</summary>
    public IReadOnlyList<SameWords> InOtherPlans { get; init; } = [];

    /// <summary>What the administrator is told of the words before they are printed again, a sentence each. Never a part of the
    /// report.</summary>
    public IEnumerable<string> WordRemarks =>
        Written
            .Where(words => words.Changed.Count > 0)
            .Select(words => words.Says)
            .Concat(InOtherPlans.Select(same => CommentWords.InOtherPlan(same.Place, same.Plan, same.Period, same.Other)));

    /// <summary>Kolada's titles, definitions and dates of publication, by KPI id.</summary>
    public IReadOnlyDictionary<string, StoredKpi> Kpis { get; init; } = new Dictionary<string, StoredKpi>();

    /// <summary>The municipality's own Word template, its name and bytes; null where it has handed in none.</summary>
    public (string Name, byte[] Content)? Template { get; init; }

    /// <summary>Whether it is decided; else it is a draft, and says so on every page.</summary>
    public bool Final { get; init; }

    /// <summary>The order of the appendix's parts, and which are left out.</summary>
    public AppendixLayout Layout { get; init; } = AppendixLayout.Usual;

    /// <summary>Which decided version it is, or would be.</summary>
    public ReportVersion Version { get; init; } = new(1);

    /// <summary>
    /// When the newest of the figures, states and money that the municipality has handed in for the period was handed in; null when
    /// nothing is.
    /// </summary>
    public DateTimeOffset? HandedInUntil => Figures.Own.NewestOf(Period) is { } newest ? StockholmTime.Read(newest) : null;

    /// <summary>The same, when every comment can be used.</summary>
    /// <exception cref="UserException">One of them cannot.</exception>
    public ReportMaterial Refused() => this with { Comments = Comments.Refused(), Findings = null! };

    /// <summary>Whether charts in Word are pictures, for programs that distort those that can be edited.</summary>
    public bool Pictures { get; init; }

    /// <summary>The comparisons of some indicators, by id.</summary>
    internal IReadOnlyList<IndicatorComparison> Of(IEnumerable<string> ids) =>
        [.. ids.Select(id => Comparisons.First(comparison => comparison.Indicator.Id == id))];

    /// <summary>The own measures with some ids.</summary>
    internal IReadOnlyList<OwnMeasure> Measures(IEnumerable<string> ids) =>
        [.. ids.Select(id => Figures.Plan.Measures.First(measure => measure.Id == id))];

    /// <summary>Whether anything has come for an own measure: a reported figure, or a text among the comments.</summary>
    internal bool IsReported(OwnMeasure measure) => Figures.Own.IsReported(measure.Id, Period) || Comments.OnMeasure(measure.Id).Count > 0;

    /// <summary>What may be said of a goal: the program's proposal, and the administration's decision where there is one.</summary>
    internal GoalJudgement Judge(Goal goal) => GoalJudging.Judge(Figures, goal, Period, Comparisons, Comments.Decision(goal.Id));

    /// <summary>What the figures bear, chosen and in order; reckoned when first asked for, and once for all parts.</summary>
    internal PlanFindings Findings
    {
        get =>
            field ??= PlanFindings.Of(Figures, [.. Comparisons, .. Context], [.. Figures.Plan.Goals.Select(goal => (goal, Judge(goal)))]);
        private init;
    }

    /// <summary>What Kolada says of the KPI that an indicator rests on; null when the copy does not hold it.</summary>
    internal StoredKpi? KpiOf(IndicatorComparison comparison) =>
        Kpis.GetValueOrDefault(comparison.Indicator.Kpi ?? comparison.Indicator.Derived?.Of.Kpi ?? "");

    /// <summary>Why the plan shows an indicator.</summary>
    internal PlanIndicator Named(IndicatorComparison comparison) => Figures.Plan.Named(comparison.Indicator);
}
