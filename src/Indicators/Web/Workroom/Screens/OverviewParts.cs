using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>The report's parts with how far each has come, and what has come from Kolada.</summary>
internal static class OverviewParts
{
    public static IEnumerable<(string Name, string? Address, string Says)> Of(RoomRequest request, RoomOverview overview)
    {
        var rows = overview.Rows.All.ToList();
        var (measures, actions) = (rows.Where(row => row.Measure is not null).ToList(), rows.Where(row => row.Action is not null).ToList());
        if (measures.Count > 0)
        {
            yield return (
                "Uppgifter",
                request.Address(RoomParts.Tasks),
                OverviewWords.Measures(measures.Count(Is), measures.Count, Unread(measures), Asked(measures))
            );
        }

        if (actions.Count > 0)
        {
            yield return (
                Words.Sentence(request.Plan.ActionName.Many),
                request.Address(RoomParts.Actions),
                TaskWords.ActionsLead([.. actions.Select(ActionsScreen.StateOf)], request.Plan.ActionName)
            );
        }

        if (request.Plan.Money is not null)
        {
            yield return ("Pengar", request.Address(RoomParts.Money), OverviewWords.Money);
        }

        if (overview.Judged.All > 0)
        {
            yield return (
                Words.Sentence(request.Plan.GoalName.Many),
                request.Address(RoomParts.Goals),
                WordsWords.Lead(overview.Judged.Some, overview.Judged.All, request.Plan.GoalName)
            );
        }

        yield return ("Förhandsgranska", request.Address(RoomParts.Preview), OverviewWords.Preview);
        yield return ("Granska och fastställ", request.Address(RoomParts.Review), OverviewWords.ReviewPart);

        static bool Is(RoomRow row) => row.IsIn;
        static int Unread(IEnumerable<RoomRow> all) => all.Count(row => row.IsUnread);
        static int Asked(IEnumerable<RoomRow> all) => all.Count(row => row.IsAsked);
    }

    public static IEnumerable<(string Name, string? Address, string Says)> Kolada(RoomOverview overview, DateTimeOffset now) =>
        [("Senast hämtat", "/andringar", overview.Fetched is { } at ? OverviewWords.Fetched(at, now) : OverviewWords.NotFetched)];
}
