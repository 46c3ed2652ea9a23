using Indicators.Analysis;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>What the page begins with when nobody is chosen: the first plan's municipality beside those a reader knows it by.</summary>
internal static class CompareStart
{
    /// <summary>
    /// The choice, or where it is of nobody the first plan's municipality with its neighbours; an island has none, and is held against
    /// those that are like it.
    /// </summary>
    public static CompareChoice Of(View view, CompareChoice choice)
    {
        var own = view.Snapshot.Plans[0].Plan.Municipality;
        if (choice.Areas.Count + choice.Groups.Count > 0 || !choice.Plan.Municipalities.Contains(own))
        {
            return choice;
        }

        var neighbours = Beside(choice, own);
        var beside = neighbours.Count > 0 ? neighbours : Preferred(view, choice, own).FirstOrDefault()?.Members ?? [];
        return choice with
        {
            Areas = [own, .. beside.Where(choice.Plan.Municipalities.Contains).Take(CompareChoice.MostAreas - 1)],
            Country = view.One("riket") != "0",
            Begun = true,
        };
    }

    /// <summary>The neighbours of a municipality that there are figures of.</summary>
    public static IReadOnlyList<string> Beside(CompareChoice choice, string own) =>
        [.. Neighbours.Of(own).Where(choice.Plan.Municipalities.Contains)];

    /// <summary>The groups of those that are like it in what the plans ask for, in their order.</summary>
    public static IEnumerable<PeerGroup> Preferred(View view, CompareChoice choice, string area)
    {
        var all = view.Snapshot.Lists.Near(view.Snapshot.Groups.Values)[choice.Plan.NameOf(area)];
        return view
            .Snapshot.Plans.SelectMany(plan => plan.Plan.Groups)
            .Distinct()
            .SelectMany(wanted => all.Where(group => group.Area == wanted).Take(1));
    }

    /// <summary>Who it begins with, and that another choice is made below.</summary>
    public static string Told(CompareChoice choice)
    {
        var own = choice.Areas[0];
        return ComparePageWords.Begun(choice.Plan.NameOf(own), choice.Areas.Count - 1, Beside(choice, own).Count > 0);
    }
}
