using Indicators.Catalogue;
using Indicators.UseCases;
using Indicators.Web.Access;
using Indicators.Web.Log;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Workroom;

/// <summary>Asks of every request for the workroom what must be asked, in one order, before it comes to a page or a change.</summary>
internal sealed class RoomGate(RoomAccess access, ChangeRate rate, WriteReport making, TimeProvider clock, ILogger<RoomGate> log)
{
    /// <summary>Sends a page to a visitor who may see it; else the page that says how to come in.</summary>
    public async Task ShowAsync(HttpContext context, RoomRight right, Func<RoomRequest, Task<RoomPage?>> write)
    {
        if (access.Who(context) is not { } who)
        {
            await RoomAnswer.ClosedAsync(context, access.HasOwner);
            return;
        }

        var (plan, period, isThere) = PlaceOf(context);
        if (!isThere || !who.May(right))
        {
            await RoomAnswer.RefuseAsync(context, isThere ? Refusal.NoRight : Refusal.NoPlace);
            return;
        }

        var request = new RoomRequest(context, who, clock.GetUtcNow(), plan, period);
        try
        {
            await (
                await write(request) is { } page
                    ? RoomAnswer.SendAsync(context, page, request)
                    : RoomAnswer.RefuseAsync(context, Refusal.NoPlace)
            );
        }
        catch (UserException told)
        {
            // A damaged store, a full disk: who sits at the machine can do something about it.
            log.RoomPageFailed(told, context.Request.Path);
            await RoomAnswer.RefuseAsync(context, Refusal.Of(told));
        }
    }

    /// <summary>Lets a change be made when all is as it should be.</summary>
    public async Task ChangeAsync(HttpContext context, MappedChange mapped, Func<ChangeRequest, Task<ChangeAnswer>> change)
    {
        FormReader.Open(context, mapped);
        var who = access.Who(context);
        var (plan, period, isThere) = PlaceOf(context);
        if (Refused(context, mapped, who, isThere) is { } refused)
        {
            await RefuseAsync(context, refused);
            return;
        }

        var (form, unread) = await FormReader.ReadAsync(context, mapped);
        var place = plan is null ? "" : $"{plan.Id}/{period}";
        if (form is null || !access.IsFormKey(who!, place, form[RoomRequest.FormKeyField]))
        {
            await RefuseAsync(context, unread ?? Refusal.NoKey);
            return;
        }

        var request = new ChangeRequest(context, who!, clock.GetUtcNow(), plan, period, form);
        try
        {
            await RoomAnswer.SendAsync(request, await change(request));
        }
        catch (UserException told)
        {
            await RefuseAsync(context, Refusal.Of(told));
        }
    }

    // Before a byte of what was sent is read.
    private Refusal? Refused(HttpContext context, MappedChange mapped, RoomVisitor? who, bool isThere) =>
        !access.HasOwner ? Refusal.NotIn
        : !access.IsNamedRightly(context) ? Refusal.OtherHost
        : !IsFromOurPages(context.Request) ? Refusal.OtherSite
        : who is null ? Refusal.NotIn
        : !rate.Takes(who) ? Refusal.TooOften
        : !who.May(mapped.Right) ? Refusal.NoRight
        : !isThere ? Refusal.NoPlace
        : null;

    private Task RefuseAsync(HttpContext context, Refusal refusal)
    {
        log.ChangeRefused(context.Request.Path, refusal.Why, refusal.Sentence);
        return RoomAnswer.RefuseAsync(context, refusal);
    }

    // What a browser says of where a request comes from, when it says it: a program of the visitor's own says nothing, and has the key.
    private static bool IsFromOurPages(HttpRequest request) =>
        (request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin")
        && (
            request.Headers.Origin.ToString() is var origin
            && (origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        );

    private (Plan? Plan, ReportPeriod? Period, bool IsThere) PlaceOf(HttpContext context)
    {
        string? Named(string part) => context.Request.RouteValues[part] as string;
        if (Named("plan") is not { } id)
        {
            return (null, null, true);
        }

        var plan = making.Workspace.Catalogue.Plans.FirstOrDefault(one => one.Id == id);
        var period = ReportPeriod.TryParse(Named("period") ?? "");
        var isThere = plan is not null && period is { } read && plan.Has(read) && read.ToString() == Named("period");
        return (plan, isThere ? plan!.Period(period!.Value) : null, isThere);
    }
}
