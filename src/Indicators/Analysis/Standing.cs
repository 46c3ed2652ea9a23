using Indicators.Catalogue;
using MathNet.Numerics.Distributions;

namespace Indicators.Analysis;

/// <summary>Where some municipalities stand beside each other one year, and which of the differences are more than noise.</summary>
/// <remarks>
/// Each difference is judged as a level beside one other, by its persons, its uncertainty figures, or how the measure swings. Many
/// differences are looked at together, so each must be so much more certain that the sentence as a whole claims too much no oftener than
/// one would (Bonferroni).
/// </remarks>
/// <param name="Year">The year that most of them have a value for, the newest of such.</param>
/// <param name="Places">Those with a value, the highest first.</param>
/// <param name="Missing">Those without one that year.</param>
/// <param name="Evidence">What the certain rests on, or why nothing may be said.</param>
/// <param name="Certain">The pairs that differ for certain, the higher first.</param>
/// <param name="Own">The first chosen where it alone is held against each of the others; null where all are against all.</param>
public sealed record Standing(
    int Year,
    IReadOnlyList<Standing.Place> Places,
    IReadOnlyList<string> Missing,
    Evidence Evidence,
    IReadOnlySet<(string Higher, string Lower)> Certain,
    string? Own
)
{
    /// <summary>With more, each is held against the first alone: all against all is more than a sentence can tell.</summary>
    public const int MostTogether = 4;

    /// <summary>The first chosen, whom the differences and the years in a row are told of.</summary>
    public required string First { get; init; }

    /// <summary>
    /// The others' values less the first chosen's, in their order, as far as both can be judged; each with what it must exceed to be
    /// certain, by the same certainty as the claims.
    /// </summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>How long the first chosen has been on the same side of each other, where that is long; none of a count.</summary>
    public IReadOnlyList<Run> Runs { get; init; } = [];

    /// <summary>Whether any two of them can be judged.</summary>
    public bool IsJudged => Evidence is Evidence.Persons or Evidence.Uncertainty or Evidence.OwnVariation;

    /// <summary>Those that can be judged.</summary>
    public IEnumerable<Place> Judged => Places.Where(place => place.Judged);

    /// <summary>A municipality with its value.</summary>
    /// <param name="Area">Its code.</param>
    /// <param name="Value">Its value.</param>
    /// <param name="Judged">Whether what moves the value is known.</param>
    /// <param name="SmallBase">The persons behind it when they are few; else null.</param>
    public sealed record Place(string Area, double Value, bool Judged, double? SmallBase);

    /// <summary>One municipality's value less the first chosen's.</summary>
    /// <param name="Area">Its code.</param>
    /// <param name="Value">In the measure's unit.</param>
    /// <param name="Limit">Half of its interval: what it must exceed.</param>
    public sealed record Difference(string Area, double Value, double Limit)
    {
        /// <summary>Whether it is more than noise.</summary>
        public bool Certain => Math.Abs(Value) > Limit;
    }

    /// <summary>Years in a row, up to the year, that the first chosen has been on one side of another.</summary>
    /// <param name="Area">The other.</param>
    /// <param name="Above">Whether the first has been above it.</param>
    /// <param name="Years">How many, at least <see cref="Streak.FewestYears"/>.</param>
    public sealed record Run(string Area, bool Above, int Years);

    /// <summary>Those chosen, in their order, the first year to the last; null when no two have a value the same year.</summary>
    public static Standing? Of(PlanFigures plan, Indicator indicator, string gender, IReadOnlyList<string> areas, IEnumerable<int> years)
    {
        double? Value(string area, int year) => plan.Figures.Value(indicator.Key, area, year, gender);
        var known = years.Select(year => (Year: year, With: areas.Where(area => Value(area, year) is not null).ToList())).ToList();
        var together = areas.Count <= MostTogether;
        var (at, with) = known
            .OrderByDescending(one => together || one.With.Contains(areas[0]))
            .ThenByDescending(one => one.With.Count)
            .ThenByDescending(one => one.Year)
            .FirstOrDefault((0, []));
        if (with.Count < 2)
        {
            return null;
        }

        var noise = new StandingNoise(plan, indicator, gender, at);
        var places = with.Select(area => new Place(area, Value(area, at)!.Value, noise.Knows(area), noise.SmallBase(area)))
            .OrderByDescending(place => place.Value)
            .ToList();
        var own = together ? null : areas[0];
        var judged = places.Where(place => place.Judged).ToList();
        var pairs = (
            from high in judged.Index()
            from low in judged.Skip(high.Index + 1)
            where own is null || high.Item.Area == own || low.Area == own
            select (High: high.Item, Low: low)
        ).ToList();
        var z = Z(gender, Math.Max(1, pairs.Count));
        var first = judged.Find(place => place.Area == areas[0]);
        return new Standing(
            at,
            places,
            [.. areas.Except(with)],
            noise.Evidence(pairs.Count > 0),
            pairs
                .Where(pair => pair.High.Value - pair.Low.Value > noise.Limit(pair.High.Area, pair.Low.Area, z))
                .Select(pair => (pair.High.Area, pair.Low.Area))
                .ToHashSet(),
            own
        )
        {
            First = areas[0],
            Differences = first is null
                ? []
                :
                [
                    .. judged
                        .Where(place => place != first)
                        .Select(place => new Difference(
                            place.Area,
                            place.Value - first.Value,
                            place.Value >= first.Value ? noise.Limit(place.Area, first.Area, z) : noise.Limit(first.Area, place.Area, z)
                        )),
                ],
            Runs = indicator.Comparable && with.Contains(areas[0]) ? [.. RunsOf(areas[0], with, at, Value)] : [],
        };
    }

    private static IEnumerable<Run> RunsOf(string first, List<string> with, int at, Func<string, int, double?> value)
    {
        int Side(string other, int year) => value(first, year) is { } own && value(other, year) is { } there ? own.CompareTo(there) : 0;
        foreach (var other in with.Where(area => area != first))
        {
            var (side, years) = (Side(other, at), 0);
            while (side != 0 && Side(other, at - years) == side)
            {
                years++;
            }

            if (years >= Streak.FewestYears)
            {
                yield return new Run(other, side > 0, years);
            }
        }
    }

    // As certain as one claim must be, shared among so many.
    private static double Z(string gender, int claims) => -Normal.InvCDF(0, 1, Judging.Certainty(gender).Level / (2 * claims));
}
