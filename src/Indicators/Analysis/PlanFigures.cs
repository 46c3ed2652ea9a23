using System.Collections.Concurrent;
using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>All that a plan's comparisons are made of, as known at one instant.</summary>
public sealed record PlanFigures
{
    // Copies with other figures or areas share these, so they are part of what each is kept under.
    private readonly ConcurrentDictionary<(Figures, IReadOnlyList<string>, Indicator, int Year), double> dispersions = [];
    private readonly ConcurrentDictionary<(Figures, IReadOnlyList<string>, Indicator, int Year), Swings?> swings = [];
    private readonly ConcurrentDictionary<(Figures, IReadOnlyList<string>, Indicator, int Year), Swings?> gapSwings = [];

    /// <summary>The catalogue the plan refers to.</summary>
    public required IndicatorCatalogue Catalogue { get; init; }

    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The instant; null when nothing has been fetched.</summary>
    public required DateTimeOffset? AsOf { get; init; }

    /// <summary>Names of all areas, by code.</summary>
    public required IReadOnlyDictionary<string, string> AreaNames { get; init; }

    /// <summary>An area's name; its code when Kolada's list of areas lacks it, as it may for a member of a group.</summary>
    public string NameOf(string area) => AreaNames.GetValueOrDefault(area, area);

    /// <summary>
    /// The same measures seen from another municipality. It has no group of its own here, nor anything reported: those are the plan's own.
    /// </summary>
    public PlanFigures For(string municipality) =>
        municipality == Plan.Municipality
            ? this
            : this with
            {
                Plan = Plan with { Municipality = municipality, Name = NameOf(municipality) },
                Group = null,
                Own = OwnFigures.None,
            };

    /// <summary>Codes of the municipalities (type K): neither regions nor Riket.</summary>
    public required IReadOnlyList<string> Municipalities { get; init; }

    /// <summary>The comparison group in force; null when none of the plan's exists.</summary>
    public required PeerGroup? Group { get; init; }

    /// <summary>The values.</summary>
    public required Figures Figures { get; init; }

    /// <summary>The faults at the source among what the values were read of, all areas.</summary>
    public IReadOnlyList<SourceFault> Faults { get; init; } = [];

    /// <summary>What the municipality has reported itself, as it may be published.</summary>
    public OwnFigures Own { get; init; } = OwnFigures.None;

    /// <summary>
    /// ρ of an indicator's over-dispersion before a year, 0–1; 0 where the persons behind no change are known. Looked for once.
    /// </summary>
    public double Rho(Indicator indicator, int year) =>
        dispersions.GetOrAdd((Figures, Municipalities, indicator, year), _ => OverDispersion.Before(year, this, indicator)?.Rho ?? 0);

    /// <summary>
    /// How an indicator's totals swing up to a year; null where too few municipalities have values. Reckoned once.
    /// </summary>
    public Swings? SwingsOf(Indicator indicator, int year) =>
        swings.GetOrAdd((Figures, Municipalities, indicator, year), _ => Swings.Of(this, indicator, year));

    /// <summary>How the gaps between women and men swing; null as <see cref="SwingsOf"/>. Reckoned once.</summary>
    public Swings? GapSwingsOf(Indicator indicator, int year) =>
        gapSwings.GetOrAdd((Figures, Municipalities, indicator, year), _ => Swings.OfGaps(this, indicator, year));

    /// <summary>φ of an indicator's totals up to a year; <see cref="Swings.MostPhi"/> where it is not known.</summary>
    public double Phi(Indicator indicator, int year) => SwingsOf(indicator, year)?.Phi ?? Swings.MostPhi;

    /// <summary>Puts together what the store read.</summary>
    public static PlanFigures Of(
        IndicatorCatalogue catalogue,
        Plan plan,
        DateTimeOffset? asOf,
        IReadOnlyList<StoredArea> areas,
        IReadOnlyList<StoredGroup> groups,
        IReadOnlyList<Measurement> measurements,
        IReadOnlyList<Correction>? corrections = null
    )
    {
        var municipalities = areas.Where(area => area.Type == "K").Select(area => area.Id).ToList();
        var values = new CellValues(measurements);
        var faults = SourceFaults.TakeOut(catalogue, values, municipalities.ToHashSet(), corrections);
        var withheld = faults.Where(fault => fault.Withholds).Select(fault => fault.Cell).ToHashSet();
        var names = areas.ToDictionary(area => area.Id, area => area.Title);
        return new PlanFigures
        {
            Catalogue = catalogue,
            Plan = plan,
            AsOf = asOf,
            AreaNames = names,
            Municipalities = municipalities,
            Group = PeerGroup.For(plan, names.GetValueOrDefault(plan.Municipality, plan.Name), groups),
            Figures = new Figures(
                faults,
                values.With(
                    new CellValues(Deriving.Of([.. catalogue.IndicatorsOf(plan), .. catalogue.ContextOf(plan)], measurements, withheld))
                )
            ),
            Faults = faults,
        };
    }
}
