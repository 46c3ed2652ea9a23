using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom;

/// <summary>The room's first page: each plan with the report that is in work and those before it.</summary>
internal static class PlansPage
{
    private const int Before = 3;

    public static RoomPage Write(RoomRequest request)
    {
        var services = request.Context.RequestServices;
        var workspace = services.Of<WriteReport>().Workspace;
        using var store = workspace.OpenToRead();
        var written = services.Of<SnapshotProvider>().Newest?.Reports.ToLookup(report => report.Plan, report => report.Period);
        return new()
        {
            Title = DoorWords.Room,
            Lead = DoorWords.ChoosePlan,
            Body = Markup.Each(
                workspace.Catalogue.Plans,
                plan => Of(plan, [.. Periods(plan, request.At, store.Room.Opened(plan.Id), written?[plan.Id] ?? [])])
            ),
        };
    }

    private static Markup Of(Plan plan, IReadOnlyList<ReportPeriod> periods) =>
        $"""
            <section>
            <div class="head"><h2>{plan.Name}</h2><p class="meta">{plan.Title}</p></div>
            <dl class="listed">
            {Markup.Each(periods, (period, place) => Row(plan, period, inWork: place == 0))}
            </dl>
            <p><a href="{WorkroomRoutes.Root}/{plan.Id}/{periods[0].ToString()}/{RoomParts.NewPeriod}">{NewPeriodWords.Begin(
                plan.Name
            )}</a></p>
            </section>

            """;

    private static Markup Row(Plan plan, ReportPeriod period, bool inWork) =>
        $"""
            <div><dt><a href="{WorkroomRoutes.Root}/{plan.Id}/{period.ToString()}">{ReportListWords.Name(period)}</a></dt>
            <dd>{ReportWords.PerDate(period)}{(inWork ? DoorWords.InWork : "")}</dd></div>

            """;

    // The one in work, those that have been opened, those just before it, and every one that has been written here.
    private static IEnumerable<ReportPeriod> Periods(
        Plan plan,
        DateTimeOffset at,
        IEnumerable<string> opened,
        IEnumerable<ReportPeriod> written
    )
    {
        var now = plan.InWork(at);
        var others = opened.Select(ReportPeriod.TryParse).OfType<ReportPeriod>().Concat(plan.Earlier(now).Take(Before)).Concat(written);
        return others.Where(plan.Has).Select(plan.Period).Prepend(now).Distinct();
    }
}
