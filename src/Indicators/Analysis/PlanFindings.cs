using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// What the figures of a plan bear, chosen and put in order by rule: a few to know first, and what else can be told in a line.
/// </summary>
/// <param name="First">At most <see cref="Most"/>, the first first; empty when the figures bear none.</param>
/// <param name="Facts">The rest, at most <see cref="MostFacts"/>.</param>
/// <remarks>
/// What the plan asks for comes before what only gives context. Within each what is tested comes first, by its distance against its own
/// limit; then years in a row and rare deviations, the rarest first; then, where the plan's own measures would else be silent, a change as
/// a fact; last goals. Measures that say much the same are a family, and a family is told once; both, if it is certainly better in one
/// respect and worse in another.
/// </remarks>
public sealed record PlanFindings(IReadOnlyList<Finding> First, IReadOnlyList<Finding> Facts)
{
    /// <summary>The most that are told first.</summary>
    public const int Most = 3;

    /// <summary>The most that are told in a line each.</summary>
    public const int MostFacts = 6;

    /// <summary>
    /// The strongest that is borne of each measure's total, by the indicator's id: tested, else years in a row. None for the rest.
    /// </summary>
    public IReadOnlyDictionary<string, Finding> Strongest { get; private init; } = new Dictionary<string, Finding>();

    /// <summary>Those of a plan.</summary>
    /// <param name="plan">The plan and its figures.</param>
    /// <param name="comparisons">Its indicators compared, in its order.</param>
    /// <param name="goals">Its goals as judged, in its order.</param>
    public static PlanFindings Of(
        PlanFigures plan,
        IReadOnlyList<IndicatorComparison> comparisons,
        IReadOnlyList<(Goal Goal, GoalJudgement Judged)> goals
    )
    {
        var all = comparisons
            .SelectMany(comparison => FindingSources.Of(plan, comparison))
            .Concat(
                goals
                    .Where(pair => pair.Judged.Status != TargetStatus.NotAssessable)
                    .Select(pair => new Finding.OfGoal(pair.Goal, pair.Judged))
            )
            .OrderBy(finding => finding.Context)
            .ThenBy(finding => finding.Tier > FindingTier.Judged && finding.About?.Indicator.Better == Better.Neutral)
            .ThenBy(finding => finding.Tier)
            .ThenBy(finding => finding.Persons is null && finding.Tier == FindingTier.Fact)
            .ThenByDescending(finding => finding.Strength)
            .ToList();
        var first = new List<Finding>();
        foreach (var finding in all.Where(finding => first.Count < Most && MayLead(finding, all)))
        {
            if (!first.Exists(told => IsToldBy(plan.Catalogue, finding, told)))
            {
                first.Add(finding);
            }
        }

        var facts = new List<Finding>();
        foreach (var finding in all.Except(first).Where(finding => finding.Tier != FindingTier.Goal))
        {
            if (facts.Count < MostFacts && !first.Concat(facts).Any(told => Repeats(plan.Catalogue, finding, told)))
            {
                facts.Add(finding);
            }
        }

        return new PlanFindings([.. first], facts)
        {
            Strongest = all.Where(finding => finding is { About: not null, Tier: < FindingTier.Fact } and not Analysis.Finding.Gap)
                .GroupBy(finding => finding.About!.Indicator.Id)
                .ToDictionary(same => same.Key, same => same.First()),
        };
    }

    /// <summary>All that one measure's figures bear, the strongest first.</summary>
    public static IReadOnlyList<Finding> OfOne(PlanFigures plan, IndicatorComparison comparison) =>
        [.. FindingSources.Of(plan, comparison).OrderBy(finding => finding.Tier).ThenByDescending(finding => finding.Strength)];

    // A fact leads only where nothing else can be said of what the plan itself asks for.
    private static bool MayLead(Finding finding, List<Finding> all) =>
        finding.Tier != FindingTier.Fact
            ? finding.About?.Indicator.Better != Better.Neutral
            : finding is Finding.Fact && !finding.Context && !all.Exists(other => !other.Context && other.Tier < FindingTier.Fact);

    // Of one family, unless the one is better and the other worse.
    private static bool IsToldBy(IndicatorCatalogue catalogue, Finding finding, Finding told) =>
        IsOneFamily(catalogue, finding, told)
        && !((finding.Verdict, told.Verdict) is (Verdict.Better, Verdict.Worse) or (Verdict.Worse, Verdict.Better));

    // A line says something new: another question of the same family, or another family.
    private static bool Repeats(IndicatorCatalogue catalogue, Finding finding, Finding told) =>
        IsOneFamily(catalogue, finding, told)
        && (Question(finding) == Question(told) || (finding is Finding.Fact && told is Finding.Run { Of.Against: StreakAgainst.Country }));

    private static bool IsOneFamily(IndicatorCatalogue catalogue, Finding one, Finding other) =>
        one.About is { } first && other.About is { } second && Family(catalogue, first.Indicator) == Family(catalogue, second.Indicator);

    // What is asked: how it has changed, how it stands to others, or what it is that sets it apart.
    private static string Question(Finding finding) =>
        finding switch
        {
            Finding.OneYear or Finding.LongYears or Finding.Trend or Finding.Fact => "change",
            // Three years' finding says both how they have changed and how they stand to Riket.
            Finding.ThreeYears or Finding.ThreeYearsBesideCountry or Finding.BesideOthers or Finding.Quarter => "level",
            Finding.ThreeYearsBesideTarget or Finding.Promise => "promise",
            Finding.Run or Finding.Unusual or Finding.OutsideModel => "run",
            Finding.Gap => "gap",
            _ => "place",
        };

    /// <summary>
    /// What an indicator says much the same as others of: the persons behind it, the parts of a whole, what another is expected to be, or
    /// what it is counted from.
    /// </summary>
    internal static string Family(IndicatorCatalogue catalogue, Indicator indicator) =>
        indicator.Base is { } persons ? persons.Kpi
        : indicator.Derived is { } derived ? derived.Of.Kpi
        : indicator.Identity is { } identity ? identity.Of
        : catalogue.Wholes.FirstOrDefault(whole => whole.Parts.Any(part => part.Indicator == indicator.Id)) is { } whole ? whole.Id
        : catalogue.Indicators.FirstOrDefault(other =>
            other.Expected is { } model && (model.Kpi == indicator.Kpi || model.Deviation == indicator.Kpi)
        )
            is { } expected
            ? expected.Key
        : indicator.Key;
}
