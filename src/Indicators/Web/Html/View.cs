using Indicators.Reports.Formats.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording.Faults;

namespace Indicators.Web.Html;

/// <summary>What a page is written from.</summary>
/// <param name="Snapshot">All that there is to show.</param>
/// <param name="Today">The day in Stockholm, for what lies ahead and how old something is.</param>
/// <param name="Choice">The parts of the address that the page takes: route values and known query parameters.</param>
internal sealed record View(SiteSnapshot Snapshot, DateOnly Today, IReadOnlyDictionary<string, IReadOnlyList<string>> Choice)
{
    /// <summary>The reports that this reader may read, newest period first within each plan.</summary>
    public IReadOnlyList<ReportSnapshot> Reports { get; init; } = [];

    /// <summary>Whether this reader has come into the workroom, and may be shown the way to what is done there.</summary>
    public bool InRoom { get; init; }

    /// <summary>Whether this reader could read drafts too, by giving the token.</summary>
    public bool AsksForDrafts { get; init; }

    /// <summary>The earlier instant that the page is of, as it was asked for; null for the newest figures.</summary>
    public string? AsOf { get; init; }

    /// <summary>The address without the instant.</summary>
    public string Path { get; init; } = "/";

    /// <summary>Whom to write to about the pages; null when the municipality has not said.</summary>
    public string? Contact { get; init; }

    /// <summary>The address that others reach the site by, without a slash at its end; null when nobody has said.</summary>
    public string? Site { get; init; }

    /// <summary>This page's own address within the site, with the parameters that it takes.</summary>
    public string Address { get; init; } = "/";

    /// <summary>Told what a plan's part of a page failed with.</summary>
    public Action<Exception, string> Failed { get; init; } = (_, _) => { };

    /// <summary>A plan's part of a page that shows them all; when it cannot be written, a sentence says so in its place.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="write">The part.</param>
    /// <param name="instead">What stands in its place, around the sentence.</param>
    public Markup Alone(PlanSnapshot plan, Func<PlanSnapshot, Markup> write, Func<string, Markup> instead)
    {
        try
        {
            return write(plan);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever it is: the other plans are shown.
            Failed(fault, plan.Plan.Id);
            return instead(PageFaults.PlanNotShown(plan.Plan.Name));
        }
    }

    /// <summary>A part of the address with one value; null when it is not given.</summary>
    public string? One(string name) => Choice.TryGetValue(name, out var values) && values is [var first, ..] ? first : null;

    /// <summary>A part of the address with any number of values.</summary>
    public IReadOnlyList<string> Many(string name) => Choice.GetValueOrDefault(name, []);
}
