using System.Globalization;
using Indicators.Catalogue;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Opens a period of the plan: chosen, shown with what it would begin with, and only then opened.</summary>
internal static class NewPeriod
{
    /// <summary>The page, of the period that its address asks for; of the next one when it asks for none.</summary>
    public static RoomPage Page(RoomRequest request, RoomFigures room, ReadSession store)
    {
        var next = request.Plan.After(request.Period);
        var asked = Read(
            request.Plan,
            request.Asked(RoomParts.Occasion) ?? next.Occasion.Code,
            request.Asked(RoomParts.Year) ?? next.Year.ToString(CultureInfo.InvariantCulture)
        );
        return Page(request, room, store, asked, says: null);
    }

    /// <summary>Opens the one that was shown.</summary>
    public static ChangeAnswer Open(ChangeRequest request, RoomFigures room)
    {
        var asked = Read(request.Plan, request.Field(RoomParts.Occasion) ?? "", request.Field(RoomParts.Year) ?? "");
        using var store = room.Making.Workspace.OpenToRead();
        if (asked.Period is not { } period)
        {
            return new ChangeAnswer.Again(room.Framed(Page(request, room, store, asked, says: null), store));
        }

        var isOpen = room.Making.Open(
            room.Figures(store),
            period,
            request.Field(RoomParts.Mark) ?? "",
            begins => NewPeriodWords.Done(begins.Carries.Count, begins.From),
            request.Who.Name
        );
        if (isOpen)
        {
            return new ChangeAnswer.See($"{WorkroomRoutes.Root}/{request.Plan.Id}/{period}");
        }

        using var now = room.Making.Workspace.OpenToRead();
        return new ChangeAnswer.Again(room.Framed(Page(request, room, now, asked, NewPeriodWords.HasChanged), now));
    }

    private static RoomPage Page(RoomRequest request, RoomFigures room, ReadSession store, AskedPeriod asked, string? says) =>
        NewPeriodScreen.Write(request, asked, asked.Period is { } period ? room.Making.Beginning(store, request.Plan, period) : null, says);

    private static AskedPeriod Read(Plan plan, string code, string year)
    {
        var occasions = plan.AllOccasions();
        var asked = new AskedPeriod(code, year);
        if (occasions.FirstOrDefault(one => one.Code == code) is not { } occasion)
        {
            return asked with { OccasionFault = NewPeriodWords.NoOccasion(occasions.Select(OccasionWords.Report)) };
        }

        return ReportPeriod.TryParse($"{year.Trim()}-{code}") is { } period
            ? asked with
            {
                Period = period with { Occasion = occasion },
            }
            : asked with
            {
                YearFault = NewPeriodWords.NoYear,
            };
    }
}
