using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Responses;
using Indicators.Wording;

namespace Indicators.Web.Snapshot;

/// <summary>All that the pages show, read at one time and never changed: a newer reading takes its place whole.</summary>
internal sealed record SiteSnapshot
{
    /// <summary>The catalogue.</summary>
    public required IndicatorCatalogue Catalogue { get; init; }

    /// <summary>When it was read, to the second, and later than the reading before: what is written of it is of no later time.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>The time of the figures; null when nothing is fetched.</summary>
    public required DateTimeOffset? AsOf { get; init; }

    /// <summary>The plans with their figures, in the catalogue's order.</summary>
    public required IReadOnlyList<PlanSnapshot> Plans { get; init; }

    /// <summary>Fetches, freshness and coming publications.</summary>
    public required StatusAnswer Status { get; init; }

    /// <summary>What Kolada has changed since the copy before the newest.</summary>
    public required ChangesAnswer Changes { get; init; }

    /// <summary>All that Kolada is known to have changed, ever.</summary>
    public required ChangesAnswer AllChanges { get; init; }

    /// <summary>Kolada's KPIs as the newest copy has them, by id.</summary>
    public required IReadOnlyDictionary<string, StoredKpi> Kpis { get; init; }

    /// <summary>All that Kolada is known to have, to look among.</summary>
    public required KoladaKpis Kolada { get; init; }

    /// <summary>Municipalities, regions and Riket; those that ship with the program when nothing has been fetched.</summary>
    public required IReadOnlyList<StoredArea> Areas { get; init; }

    /// <summary>Looks up any KPI of a municipality; once for each.</summary>
    public required Func<string, StoredArea, LookAnswer> Look { get; init; }

    /// <summary>Kolada's groups of municipalities, by id.</summary>
    public required IReadOnlyDictionary<string, StoredGroup> Groups { get; init; }

    /// <summary>The reports on disk, newest period first within each plan.</summary>
    public required IReadOnlyList<ReportSnapshot> Reports { get; init; }

    /// <summary>Reports on disk of which it cannot be read what they are.</summary>
    public required IReadOnlyList<UnreadableReport> Unreadable { get; init; }

    /// <summary>The reports that have been decided, newest period first within each plan, each with its versions.</summary>
    public required IReadOnlyList<DecidedReport> Decided { get; init; }

    /// <summary>The store itself, for cells that the pages do not hold.</summary>
    public required ReadPool Store { get; init; }

    /// <summary>The same as it stood earlier.</summary>
    public required EarlierSnapshots Earlier { get; init; }

    /// <summary>The KPIs that the plans need.</summary>
    public IReadOnlyList<string> PlansKpis => field ??= Catalogue.KpisOf(Catalogue.Plans);

    /// <summary>What comparisons offer, in order.</summary>
    public CompareLists Lists { get; init; } = new();

    /// <summary>Pages already written of this reading.</summary>
    public PageCache Pages { get; } = new();

    /// <summary>As it stood at an instant.</summary>
    /// <exception cref="UserException">It lies ahead, or before anything was known.</exception>
    public SiteSnapshot At(Workspace workspace, DateTimeOffset instant)
    {
        using var store = workspace.OpenToRead();
        return Earlier.Of(this, AskedTime.Of(store, instant, workspace.Clock.GetUtcNow()));
    }

    /// <summary>An area's name; its code when it is not known.</summary>
    public string NameOf(string area) => Plans.Count == 0 ? area : Plans[0].Figures.NameOf(area);

    /// <summary>A plan by its id; null when there is none.</summary>
    public PlanSnapshot? Plan(string id) => Plans.FirstOrDefault(plan => plan.Plan.Id == id);
}

/// <summary>One plan with all that is said of it.</summary>
/// <param name="Material">What its report in work would be written from: figures, comparisons, comments, what was revised.</param>
internal sealed record PlanSnapshot(ReportMaterial Material)
{
    /// <summary>Parts of it that cannot be shown, a Swedish sentence each.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>What its figures bear, chosen once for a snapshot.</summary>
    public PlanFindings Findings => field ??= Material.Findings;

    /// <summary>Whether its figures could be read and compared; when not, <see cref="Faults"/> is all there is to show.</summary>
    public bool IsCompared { get; init; } = true;

    /// <summary>The plan.</summary>
    public Plan Plan => Material.Figures.Plan;

    /// <summary>Its figures.</summary>
    public PlanFigures Figures => Material.Figures;

    /// <summary>Its indicators compared, in the plan's order.</summary>
    public IReadOnlyList<IndicatorComparison> Told => Material.Comparisons;

    /// <summary>The common measures that are set beside it.</summary>
    public IReadOnlyList<IndicatorComparison> Context => Material.Context;

    /// <summary>A finding in words.</summary>
    public FindingText Words(Finding finding) => FindingWords.Of(Figures, finding, Material.Period);
}

/// <summary>One report on disk.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Period">Its period.</param>
/// <param name="Manifest">What it was made of.</param>
/// <param name="Files">Its files by name, with their full paths: a request names one of these, and no other path is ever opened.</param>
internal sealed record ReportSnapshot(string Plan, ReportPeriod Period, Manifest Manifest, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The files' sizes in bytes, by name.</summary>
    public IReadOnlyDictionary<string, long> Sizes { get; init; } = new Dictionary<string, long>();

    /// <summary>Names of files that someone has changed since the report was written; they are not among <see cref="Files"/>.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>Names of files that the manifest has and the disk lacks.</summary>
    public IReadOnlyList<string> Gone { get; init; } = [];
}

/// <summary>A report that has been decided, once or more.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Period">Its period.</param>
/// <param name="Versions">Its decided versions, the newest first, each with how it stands.</param>
internal sealed record DecidedReport(string Plan, ReportPeriod Period, IReadOnlyList<ReportVersionStatus> Versions)
{
    /// <summary>A version by its number; null when there is none.</summary>
    public ReportVersionStatus? Version(int number) => Versions.FirstOrDefault(version => version.Kept.Number == number);
}

/// <summary>A report on disk of which it cannot be read what it is.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Period">Its period, by its folder.</param>
/// <param name="Manifest">The name of the file that is at fault.</param>
/// <param name="Why">What is wrong.</param>
internal sealed record UnreadableReport(string Plan, ReportPeriod Period, string Manifest, ManifestFault Why);
