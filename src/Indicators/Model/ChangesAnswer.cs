using System.Text.Json.Serialization;

namespace Indicators.Model;

/// <summary>What <c>changes --json</c> answers: the field names are the contract, newest first in every list.</summary>
/// <param name="Since">Changes later than this; null means all that is known.</param>
/// <param name="Values">Revised, withdrawn and restored cells; never wholly new ones.</param>
/// <param name="Titles">KPIs whose title changed.</param>
/// <param name="Groups">Groups whose title or members changed, that are wholly new, or that left the catalogue.</param>
/// <param name="RemovedKpis">KPIs that left the catalogue and have not returned.</param>
/// <param name="EndedKpis">KPIs whose title gained a last year.</param>
/// <param name="PublicationDates">KPIs whose publication date moved, or the date of their preliminary figures.</param>
internal sealed record ChangesAnswer(
    DateTimeOffset? Since,
    IReadOnlyList<ValueChange> Values,
    IReadOnlyList<ChangesAnswer.Changed> Titles,
    IReadOnlyList<ChangesAnswer.Regrouped> Groups,
    IReadOnlyList<string> RemovedKpis,
    IReadOnlyList<string> EndedKpis,
    IReadOnlyList<ChangesAnswer.Moved> PublicationDates
)
{
    /// <summary>Whether there is nothing to tell.</summary>
    [JsonIgnore]
    public bool IsEmpty => Values.Count + Titles.Count + Groups.Count + RemovedKpis.Count + EndedKpis.Count + PublicationDates.Count == 0;

    /// <summary>When each of <see cref="RemovedKpis"/> left.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, DateTimeOffset> RemovedAt { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>The same answer, had it been asked for what changed after an instant: what is known since then and no more.</summary>
    public ChangesAnswer After(DateTimeOffset since) =>
        new(
            since,
            [.. Values.Where(change => change.At > since)],
            [.. Titles.Where(change => change.At > since)],
            [.. Groups.Where(change => change.At > since)],
            [.. RemovedKpis.Where(kpi => RemovedAt[kpi] > since)],
            [
                .. Titles
                    .Where(change =>
                        change.At > since && StoredKpi.LastYear(change.To) is not null && StoredKpi.LastYear(change.From) is null
                    )
                    .Select(change => change.Kpi)
                    .Distinct(),
            ],
            [.. PublicationDates.Where(change => change.At > since)]
        )
        {
            RemovedAt = RemovedAt,
        };

    /// <summary>What one copy showed, and no other.</summary>
    public ChangesAnswer At(DateTimeOffset copy)
    {
        var since = After(copy.AddTicks(-1));
        return since with
        {
            Values = [.. since.Values.Where(change => change.At == copy)],
            Titles = [.. since.Titles.Where(change => change.At == copy)],
            Groups = [.. since.Groups.Where(change => change.At == copy)],
            RemovedKpis = [.. since.RemovedKpis.Where(kpi => RemovedAt[kpi] == copy)],
            EndedKpis = [.. since.EndedKpis.Where(kpi => since.Titles.Any(change => change.Kpi == kpi && change.At == copy))],
            PublicationDates = [.. since.PublicationDates.Where(change => change.At == copy)],
        };
    }

    /// <summary>A KPI whose title changed.</summary>
    /// <param name="Kpi">Kolada's id.</param>
    /// <param name="From">Its title before.</param>
    /// <param name="To">Its title after.</param>
    /// <param name="At">The time of the copy that showed it.</param>
    internal sealed record Changed(string Kpi, string From, string To, DateTimeOffset At);

    /// <summary>A group that changed, came or left.</summary>
    /// <param name="Id">Kolada's id.</param>
    /// <param name="Kind">What happened to it.</param>
    /// <param name="Title">Its title before and after.</param>
    /// <param name="Added">Codes of new members: all of them when the group is new.</param>
    /// <param name="Removed">Codes of former members: all of them when the group is gone.</param>
    /// <param name="At">The time of the copy that showed it.</param>
    internal sealed record Regrouped(
        string Id,
        GroupChange Kind,
        FromTo Title,
        IReadOnlyList<string> Added,
        IReadOnlyList<string> Removed,
        DateTimeOffset At
    );

    /// <summary>What happened to a group.</summary>
    internal enum GroupChange
    {
        /// <summary>Its title or its members changed.</summary>
        Changed,

        /// <summary>It came.</summary>
        New,

        /// <summary>It left.</summary>
        Gone,
    }

    /// <summary>A text before and after.</summary>
    /// <param name="From">Before; null when there was nothing.</param>
    /// <param name="To">After, the same when it stands; null when it is gone.</param>
    internal sealed record FromTo(string? From, string? To);

    /// <summary>A KPI whose publication moved.</summary>
    /// <param name="Kpi">Kolada's id.</param>
    /// <param name="From">The date before; null when Kolada named none.</param>
    /// <param name="To">The date after, the same when only the preliminary one moved; null when Kolada names none.</param>
    /// <param name="Period">The year that is published.</param>
    /// <param name="FromPeriod">The year that the date before was for: another one means that the next publication is announced.</param>
    /// <param name="Preliminary">The date of the preliminary figures before and after.</param>
    /// <param name="At">The time of the copy that showed it.</param>
    internal sealed record Moved(
        string Kpi,
        string? From,
        string? To,
        string? Period,
        string? FromPeriod,
        FromTo Preliminary,
        DateTimeOffset At
    );
}
