using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Indicators.UseCases;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Web.Api;

/// <summary>What Kolada has changed: in JSON the same object as <c>changes --json</c>.</summary>
internal static class ChangesApi
{
    /// <summary>What Kolada has revised, withdrawn, renamed, ended and regrouped.</summary>
    /// <remarks>
    /// JSON has the fields of the command changes; CSV has the values. Pages are of values, and every page has the whole of the rest. They
    /// are found by comparing the copies that have been fetched: what changed and changed back between two of them is not known.
    /// </remarks>
    public static ApiResult<ChangeList, ChangeLine> List(HttpContext context, [AsParameters] ChangesQuery query)
    {
        var request = ApiRequest.Of(context);
        var changes = request.Snapshot.Changes;
        if (ApiRequest.Instant("since", query.Since) is { } since)
        {
            using var store = request.Making.Workspace.OpenToRead();
            changes = ListChanges.Of(store, request.Snapshot.Catalogue, since, all: false);
        }

        return request.Page(
            query,
            changes.Values,
            "Källa: Kolada; ändringarna är funna genom egen jämförelse av hämtade kopior.",
            values => new ChangeList
            {
                Since = changes.Since,
                Values = values,
                Titles = changes.Titles,
                Groups = changes.Groups,
                RemovedKpis = changes.RemovedKpis,
                EndedKpis = changes.EndedKpis,
                PublicationDates = changes.PublicationDates,
            },
            change => new ChangeLine(
                change.Kpi,
                change.Municipality,
                change.Year,
                change.Gender,
                change.Kind,
                change.From,
                change.To,
                StockholmTime.Text(change.At)
            ),
            request.Snapshot.AsOf
        );
    }
}

/// <summary>What /changes may be asked.</summary>
internal sealed record ChangesQuery : PageQuery
{
    [
        FromQuery(Name = "since"),
        RegularExpression(Patterns.DayOrInstant),
        Description(
            "Changes after a day (the whole of it, in Stockholm) or an instant with zone; without it since the copy before the newest."
        )
    ]
    public string? Since { get; init; }
}

/// <summary>What Kolada has changed, newest first in every list.</summary>
internal sealed record ChangeList : ApiPage
{
    /// <summary>Changes later than this; null means all that is known.</summary>
    public required DateTimeOffset? Since { get; init; }

    /// <summary>Revised, withdrawn and restored cells; never wholly new ones.</summary>
    public required IReadOnlyList<ValueChange> Values { get; init; }

    /// <summary>KPIs whose title changed.</summary>
    public required IReadOnlyList<ChangesAnswer.Changed> Titles { get; init; }

    /// <summary>Groups whose title or members changed, that are wholly new, or that left the catalogue.</summary>
    public required IReadOnlyList<ChangesAnswer.Regrouped> Groups { get; init; }

    /// <summary>KPIs that left the catalogue and have not returned.</summary>
    public required IReadOnlyList<string> RemovedKpis { get; init; }

    /// <summary>KPIs whose title gained a last year.</summary>
    public required IReadOnlyList<string> EndedKpis { get; init; }

    /// <summary>KPIs whose publication date moved, or the date of their preliminary figures.</summary>
    public required IReadOnlyList<ChangesAnswer.Moved> PublicationDates { get; init; }
}

/// <summary>One changed cell as it is in CSV.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Municipality">The area's code.</param>
/// <param name="Year">The year that the value describes.</param>
/// <param name="Gender">T, K or M.</param>
/// <param name="Kind">What happened.</param>
/// <param name="From">The value before; null when it was missing.</param>
/// <param name="To">The value after; null when it is gone.</param>
/// <param name="At">When the change was seen, UTC.</param>
internal sealed record ChangeLine(
    string Kpi,
    string Municipality,
    int Year,
    string Gender,
    ChangeKind Kind,
    double? From,
    double? To,
    string At
);
