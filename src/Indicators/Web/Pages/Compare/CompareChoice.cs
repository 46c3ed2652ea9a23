using System.Globalization;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>What the address of a comparison says, read with nothing left out unsaid: what cannot be shown is told.</summary>
internal sealed record CompareChoice
{
    /// <summary>The most municipalities in one comparison: more are no longer read beside each other.</summary>
    public const int MostAreas = 20;

    /// <summary>The most measures.</summary>
    public const int MostMeasures = 12;

    /// <summary>The most groups.</summary>
    public const int MostGroups = 4;

    /// <summary>The parts of the address that are looked at.</summary>
    public static readonly string[] Parameters = ["indikator", "kommun", "grupp", "riket", "fran", "till", "kon", AsOf.Name];

    private static readonly string[] Genders = [Figures.Total, Figures.Women, Figures.Men];

    /// <summary>The measures, at least one, in the order chosen; the first one of the first plan's goals when none is named.</summary>
    public required IReadOnlyList<CompareMeasure> Measures { get; init; }

    /// <summary>The first measure.</summary>
    public Indicator Indicator => Measures[0].Indicator;

    /// <summary>Figures that hold it, of all municipalities.</summary>
    public PlanFigures Plan => Measures[0].Plan;

    /// <summary>Codes of the municipalities, in the order chosen; the first is drawn as the own one.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>All municipalities that are asked for: the files have them.</summary>
    public required IReadOnlyList<string> AllAreas { get; init; }

    /// <summary>All measures that are asked for: the files have them.</summary>
    public required IReadOnlyList<CompareMeasure> AllMeasures { get; init; }

    /// <summary>Groups, each shown as the mean of its members.</summary>
    public required IReadOnlyList<StoredGroup> Groups { get; init; }

    /// <summary>Whether Riket is shown.</summary>
    public required bool Country { get; init; }

    /// <summary>T, K or M.</summary>
    public required string Gender { get; init; }

    /// <summary>The first year; null when none is chosen.</summary>
    public int? From { get; init; }

    /// <summary>The last year; null when none is chosen.</summary>
    public int? Until { get; init; }

    /// <summary>The earlier instant that is shown; null for the newest figures.</summary>
    public string? AsOfDay { get; init; }

    /// <summary>Whether the address names nobody, so that the page begins with somebody of its own.</summary>
    public bool Begun { get; init; }

    /// <summary>What in the address could not be used, one sentence each.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>The choice as an address, always in the same order.</summary>
    public string Address => Addresses.Compare(Parts);

    /// <summary>The choice as parts of an address.</summary>
    public IEnumerable<(string Name, string Value)> Parts =>
        [
            .. Measures.Select(measure => ("indikator", measure.Key)),
            .. Areas.Select(area => ("kommun", area)),
            .. Groups.Select(group => ("grupp", group.Id)),
            .. Country ? [("riket", "1")] : Array.Empty<(string, string)>(),
            .. Gender == Figures.Total ? [] : new[] { ("kon", Gender) },
            .. From is { } from ? [("fran", SwedishFormat.Year(from))] : Array.Empty<(string, string)>(),
            .. AsOfDay is { } day ? [(AsOf.Name, day)] : Array.Empty<(string, string)>(),
            .. Until is { } until ? [("till", SwedishFormat.Year(until))] : Array.Empty<(string, string)>(),
        ];

    /// <summary>The address of the choice's file, with all that was asked for: what the page has no room for stands there.</summary>
    public string File(string ending) => Addresses.CompareFile((this with { Areas = AllAreas, Measures = AllMeasures }).Parts, ending);

    /// <summary>The same choice of one of its measures, with the gender it is published by.</summary>
    public CompareChoice Of(CompareMeasure measure) =>
        this with
        {
            Measures = [measure],
            Gender = measure.Has(Gender) ? Gender : Figures.Total,
        };

    /// <summary>Reads an address; null when there is no indicator at all to compare.</summary>
    public static CompareChoice? Read(View view)
    {
        var known = view.Snapshot.Lists.Known(view.Snapshot.Plans);
        if (known.Count == 0)
        {
            return null;
        }

        var faults = new List<string>();
        var measures = CompareMeasure.Read(view, known, faults);
        var plan = measures[0].Plan;
        if (measures.Count > MostMeasures)
        {
            faults.Add(CompareFaults.TooManyMeasures(MostMeasures, [.. measures.Skip(MostMeasures).Select(one => one.Indicator.Name)]));
        }

        var asked = view.Many("kommun").Select(text => (Text: text, Code: Code(plan, text))).ToList();
        faults.AddRange(asked.Where(one => one.Code is null).Select(one => CompareFaults.NoSuchMunicipality(one.Text)));
        var areas = asked.Select(one => one.Code).OfType<string>().Where(code => code != StoredArea.Country).Distinct().ToList();
        if (areas.Count > MostAreas)
        {
            faults.Add(CompareFaults.TooMany(MostAreas, [.. areas.Skip(MostAreas).Select(plan.NameOf)]));
        }

        var read = new CompareChoice
        {
            Measures = [.. measures.Take(MostMeasures)],
            AllMeasures = measures,
            AsOfDay = view.AsOf,
            AllAreas = areas,
            Areas = [.. areas.Take(MostAreas)],
            Groups = GroupsOf(view, plan, faults),
            Country = Riket(view, faults) || asked.Any(one => one.Code == StoredArea.Country),
            Gender = GenderOf(view, measures, faults),
            From = Year(view, "fran", faults),
            Until = Year(view, "till", faults),
            Faults = faults,
        };
        return CompareStart.Of(view, read.InOrder());
    }

    private static string? Code(PlanFigures plan, string text) =>
        text == StoredArea.Country || plan.Municipalities.Contains(text)
            ? text
            : plan.Municipalities.FirstOrDefault(code => string.Equals(plan.NameOf(code), text, StringComparison.OrdinalIgnoreCase));

    private static List<StoredGroup> GroupsOf(View view, PlanFigures plan, List<string> faults)
    {
        var groups = new List<StoredGroup>();
        foreach (var id in view.Many("grupp").Distinct())
        {
            if (!view.Snapshot.Groups.TryGetValue(id, out var group))
            {
                faults.Add(CompareFaults.NoSuchGroup(id));
            }
            else if (!group.Members.Any(plan.Municipalities.Contains))
            {
                faults.Add(CompareFaults.EmptyGroup(group));
            }
            else if (groups.Count == MostGroups)
            {
                faults.Add(CompareFaults.TooManyGroups(MostGroups, group));
            }
            else
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    private static bool Riket(View view, List<string> faults)
    {
        var asked = view.One("riket");
        if (asked is not (null or "1" or "0"))
        {
            faults.Add(CompareFaults.Country(asked));
        }

        return asked == "1";
    }

    private static string GenderOf(View view, IReadOnlyList<CompareMeasure> measures, List<string> faults)
    {
        var asked = view.One("kon") ?? Figures.Total;
        if (!Genders.Contains(asked))
        {
            faults.Add(CompareFaults.Gender(asked));
            return Figures.Total;
        }

        var without = measures.Where(measure => !measure.Has(asked)).ToList();
        faults.AddRange(without.Select(measure => CompareFaults.NotByGender(measure.Indicator)));
        return without.Count == measures.Count ? Figures.Total : asked;
    }

    private static int? Year(View view, string name, List<string> faults)
    {
        if (view.One(name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100)
        {
            return year;
        }

        faults.Add(CompareFaults.NoYear(name, text));
        return null;
    }

    private CompareChoice InOrder() =>
        From > Until
            ? this with
            {
                From = Until,
                Until = From,
                Faults = [.. Faults, CompareFaults.Turned(Until!.Value, From!.Value)],
            }
            : this;
}
