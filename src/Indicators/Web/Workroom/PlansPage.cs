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
        var plans = services.Of<WriteReport>().Workspace.Catalogue.Plans;
        var written = services.Of<SnapshotProvider>().Newest?.Reports.ToLookup(report => report.Plan, report => report.Period);
        return new()
        {
            Title = DoorWords.Room,
            Lead = DoorWords.ChoosePlan,
            Body = Markup.Each(plans, plan => Of(plan, Periods(plan, request.At, written?[plan.Id] ?? []))),
        };
    }

    private static Markup Of(Plan plan, IEnumerable<ReportPeriod> periods) =>
        $"""
            <section>
            <div class="head"><h2>{plan.Name}</h2><p class="meta">{plan.Title}</p></div>
            <dl class="listed">
            {Markup.Each(periods, (period, place) => Row(plan, period, inWork: place == 0))}
            </dl>
            </section>

            """;

    private static Markup Row(Plan plan, ReportPeriod period, bool inWork) =>
        $"""
            <div><dt><a href="{WorkroomRoutes.Root}/{plan.Id}/{period.ToString()}">{ReportListWords.Name(period)}</a></dt>
            <dd>{ReportWords.PerDate(period)}{(inWork ? DoorWords.InWork : "")}</dd></div>

            """;

    // The one in work and those just before it, and every one that has been written here.
    private static IEnumerable<ReportPeriod> Periods(Plan plan, DateTimeOffset at, IEnumerable<ReportPeriod> written)
    {
        var now = plan.InWork(at);
        return plan.Earlier(now).Take(Before).Prepend(now).Concat(written.Where(plan.Has)).Distinct();
    }
}
