using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>One measure of a comparison.</summary>
/// <param name="Indicator">The measure.</param>
/// <param name="Plan">Figures that hold it, of all municipalities.</param>
internal sealed record CompareMeasure(Indicator Indicator, PlanFigures Plan)
{
    /// <summary>More are not read at all: each may be looked up in the store.</summary>
    private const int MostRead = 40;

    /// <summary>What names it in an address.</summary>
    public string Key => Plan.Plan.Id == LookUp.PlanId ? Indicator.Key : Indicator.Id;

    /// <summary>Whether any municipality has a value of it for a gender.</summary>
    public bool Has(string gender) =>
        gender == Figures.Total || Plan.Municipalities.Any(area => Plan.Figures.Newest(Indicator.Key, area, gender) is not null);

    /// <summary>Those that an address names, at least one; what cannot be shown is told.</summary>
    public static IReadOnlyList<CompareMeasure> Read(
        View view,
        IReadOnlyList<(Indicator Indicator, PlanFigures Plan)> known,
        List<string> faults
    )
    {
        // Employment is what most come for; a catalogue without it begins with its first. One that is not fetched yet shows nothing.
        var own = view.Snapshot.Plans[0].Plan.Municipality;
        var there = known.Where(pair => pair.Plan.Figures.Newest(pair.Indicator.Key, own, Figures.Total) is not null).ToList();
        var offered = there.Count > 0 ? there : known;
        var (indicator, plan) = offered.FirstOrDefault(pair => pair.Indicator.Expected is not null, offered[0]);
        var first = new CompareMeasure(indicator, plan);
        var asked = view.Many("indikator").Distinct(StringComparer.OrdinalIgnoreCase).Take(MostRead).ToList();
        var found = new List<CompareMeasure>();
        foreach (var id in asked)
        {
            switch (Find(view, known, id, first))
            {
                case (CompareMeasure measure, _):
                    found.Add(measure);
                    break;
                case (_, LookAnswer.Nothing { Kpi: { } kpi }):
                    faults.Add(CompareFaults.NotFetched(kpi.Id, SearchWords.Title(kpi), asked.Count == 1 ? first.Indicator : null));
                    break;
                default:
                    faults.Add(CompareFaults.NoSuchMeasure(id, asked.Count == 1 ? first.Indicator : null));
                    break;
            }
        }

        return found.Count == 0 ? [first] : [.. found.DistinctBy(measure => measure.Indicator.Key)];
    }

    /// <summary>One by what names it in an address; null when it is not here.</summary>
    public static CompareMeasure? Find(View view, string key)
    {
        var known = view.Snapshot.Lists.Known(view.Snapshot.Plans);
        return known.Count == 0 ? null : Find(view, known, key, new CompareMeasure(known[0].Indicator, known[0].Plan)).Item1;
    }

    // One of a plan's, or any other KPI of Kolada's as it is looked up for the first municipality.
    private static (CompareMeasure?, LookAnswer?) Find(
        View view,
        IReadOnlyList<(Indicator Indicator, PlanFigures Plan)> known,
        string asked,
        CompareMeasure first
    )
    {
        var (indicator, plan) = known.FirstOrDefault(pair =>
            pair.Indicator.Id == asked || string.Equals(pair.Indicator.Kpi, asked, StringComparison.OrdinalIgnoreCase)
        );
        if (indicator is not null)
        {
            return (new CompareMeasure(indicator, plan), null);
        }

        var area =
            view.Many("kommun").Select(text => LookUp.Municipality(view.Snapshot.Areas, text)).FirstOrDefault(one => one is not null)
            ?? view.Snapshot.Areas.First(one => one.Id == first.Plan.Plan.Municipality);
        var answer = view.Snapshot.Look(asked, area);
        return (answer is LookAnswer.Shown shown ? new CompareMeasure(shown.Comparison.Indicator, shown.Figures) : null, answer);
    }
}
