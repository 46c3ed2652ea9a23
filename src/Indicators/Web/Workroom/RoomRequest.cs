using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Access;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Workroom;

/// <summary>A visitor's request for a page of the workroom, once it is sure who asks and for what.</summary>
internal class RoomRequest
{
    /// <summary>The name of the form's field that holds <see cref="FormKey"/>.</summary>
    public const string FormKeyField = "nyckel";

    private readonly Plan? plan;
    private readonly ReportPeriod? period;

    /// <summary>A request for a place in the room.</summary>
    public RoomRequest(HttpContext context, RoomVisitor who, DateTimeOffset at, Plan? plan, ReportPeriod? period)
    {
        (Context, Who, At, this.plan, this.period) = (context, who, at, plan, period);
        var access = context.RequestServices.Of<RoomAccess>();
        (FormKey, RoomFormKey) = (access.FormKey(who, Place), access.FormKey(who, ""));
    }

    /// <summary>Who asks.</summary>
    public RoomVisitor Who { get; }

    /// <summary>When, read once.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The plan in the address.</summary>
    public Plan Plan => plan ?? throw new InvalidOperationException("This address names no plan.");

    /// <summary>All plans.</summary>
    public IndicatorCatalogue Catalogue => Context.RequestServices.Of<WriteReport>().Workspace.Catalogue;

    /// <summary>The period in the address.</summary>
    public ReportPeriod Period => period ?? throw new InvalidOperationException("This address names no period.");

    /// <summary>Whether the address names a plan and a period.</summary>
    public bool HasPlace => plan is not null && period is not null;

    /// <summary>Where in the room: <c>norrtalje/2024-delar</c>; empty for what belongs to no plan.</summary>
    public string Place => HasPlace ? $"{Plan.Id}/{Period}" : "";

    /// <summary>The address of a part of the same plan and period.</summary>
    public string Address(string part) => $"{WorkroomRoutes.Root}/{Place}/{part}".TrimEnd('/');

    /// <summary>The part that the address is of: <c>uppgifter</c>; empty for Översikt and for pages of no plan.</summary>
    public string PartName => HasPlace ? Context.Request.Path.Value!.Split('/').ElementAtOrDefault(4) ?? "" : "";

    /// <summary>What each form of the page must carry.</summary>
    public string FormKey { get; }

    /// <summary>Whether the service can be stopped from the room.</summary>
    public bool ClosesByButton => Context.RequestServices.Of<SiteSettings>().ClosesByButton;

    /// <summary>What a form must carry that belongs to no plan.</summary>
    public string RoomFormKey { get; }

    /// <summary>The page's key as a hidden field: the first thing in every form that posts.</summary>
    public Markup FormKeyInput => $"""<input type="hidden" name="{FormKeyField}" value="{FormKey}">""";

    /// <summary>When the request is given up.</summary>
    public CancellationToken Aborted => Context.RequestAborted;

    /// <summary>Whether our script asks, and not a form.</summary>
    public bool ByScript => IsByScript(Context);

    /// <summary>A value in the address's query; null when it is not there or empty.</summary>
    public string? Asked(string name) => Context.Request.Query[name].FirstOrDefault(value => !string.IsNullOrEmpty(value));

    /// <summary>A part of the address, as the pattern names it.</summary>
    public string Part(string name) => Context.Request.RouteValues[name] as string ?? "";

    /// <summary>What carries it.</summary>
    internal HttpContext Context { get; }

    internal static bool IsByScript(HttpContext context) =>
        context.Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A change that a visitor asks for, once it is sure that it comes from our own page and may be made.</summary>
/// <param name="context">What carries it.</param>
/// <param name="who">Who asks.</param>
/// <param name="at">When, read once.</param>
/// <param name="plan">The plan in the address.</param>
/// <param name="period">The period in the address.</param>
/// <param name="form">What was sent.</param>
internal sealed class ChangeRequest(
    HttpContext context,
    RoomVisitor who,
    DateTimeOffset at,
    Plan? plan,
    ReportPeriod? period,
    IFormCollection form
) : RoomRequest(context, who, at, plan, period)
{
    /// <summary>The names of the fields, but for the form's key.</summary>
    public IEnumerable<string> Names => form.Keys.Where(name => name != FormKeyField);

    /// <summary>The files that came along.</summary>
    public IFormFileCollection Files => form.Files;

    /// <summary>A field as it was typed; null when the form had none such.</summary>
    public string? Field(string name) => form.TryGetValue(name, out var values) ? values[0] : null;

    /// <summary>All that was sent by one name.</summary>
    public IReadOnlyList<string> Fields(string name) => [.. form[name].OfType<string>()];
}
