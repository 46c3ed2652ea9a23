using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Web.Notices;

/// <summary>What a night brought that someone should know of, as Swedish sentences by kind.</summary>
internal sealed record NightDigest
{
    private const int MostLines = 20;

    /// <summary>New values, and the new years of the plans' own municipalities.</summary>
    public IReadOnlyList<string> NewFigures { get; init; } = [];

    /// <summary>What Kolada revised, withdrew or restored.</summary>
    public IReadOnlyList<string> Revisions { get; init; } = [];

    /// <summary>KPIs that have ended or left the catalogue.</summary>
    public IReadOnlyList<string> Ended { get; init; } = [];

    /// <summary>What did not go as it should.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>Whether the night succeeded after a failure that has been told.</summary>
    public bool Recovered { get; init; }

    /// <summary>Whether figures came that were not there.</summary>
    public bool HasFigures => NewFigures.Count + Revisions.Count + Ended.Count > 0;

    /// <summary>A try that came to nothing.</summary>
    public static NightDigest Failure(string why) => new() { Failures = [why] };

    /// <summary>The news of a fetch.</summary>
    /// <param name="before">The reading before it; null when there was none.</param>
    /// <param name="after">The reading after it.</param>
    /// <param name="summary">What it came to.</param>
    /// <param name="faults">Reports that were not written, a sentence each.</param>
    public static NightDigest Of(SiteSnapshot? before, SiteSnapshot? after, FetchSummary summary, IReadOnlyList<string> faults) =>
        new()
        {
            NewFigures = summary.Added == 0 ? [] : [NightWords.NewValues(summary.Added), .. Most([.. NewYears(before, after)])],
            Revisions =
                summary.Revised + summary.Withdrawn == 0
                    ? []
                    : [NightWords.Revised(summary.Revised, summary.Withdrawn), .. Most([.. Revised(after)])],
            Ended =
                after is null || before?.AsOf is null
                    ? []
                    :
                    [
                        .. after.Changes.EndedKpis.Select(kpi => NightWords.Ended(Called(after, kpi))),
                        .. after.Changes.RemovedKpis.Select(kpi => NightWords.Removed(Called(after, kpi))),
                    ],
            Failures = [.. Missing(before, summary), .. faults],
        };

    /// <summary>The notice of it; null when nothing happened.</summary>
    public Notice? Notice(DateTimeOffset at)
    {
        (string Kind, string Word, IReadOnlyList<string> Lines)[] all =
        [
            ("new-figures", "nya siffror", NewFigures),
            ("revisions", "ändrade siffror", Revisions),
            ("ended-kpis", "avslutade nyckeltal", Ended),
            ("failure", "något gick fel", Failures),
            ("recovered", "hämtningen lyckades", Recovered ? [NightWords.Recovered] : []),
        ];
        var told = all.Where(part => part.Lines.Count > 0).ToList();
        return told.Count == 0
            ? null
            : new Notice(
                [.. told.Select(part => part.Kind)],
                at,
                NightWords.Subject(Layout.Site, [.. told.Select(part => part.Word)]),
                [.. told.SelectMany(part => part.Lines)]
            );
    }

    private static IEnumerable<string> NewYears(SiteSnapshot? before, SiteSnapshot? after)
    {
        var known = before?.Status.Indicators.ToDictionary(one => (one.Plan, one.Id), one => one.Year) ?? [];
        var names = after?.Status.Plans.ToDictionary(plan => plan.Plan, plan => plan.Name) ?? [];
        return (after?.Status.Indicators ?? [])
            .Where(one => one.Year is { } year && !(known.GetValueOrDefault((one.Plan, one.Id)) >= year))
            .Select(one => NightWords.NewYear(names[one.Plan], one, one.Year!.Value));
    }

    private static IEnumerable<string> Revised(SiteSnapshot? after)
    {
        if (after is null)
        {
            return [];
        }

        var (numbers, names) = (
            new ChangedNumber(after.Catalogue),
            after.Catalogue.Plans.GroupBy(plan => plan.Municipality).ToDictionary(same => same.Key, same => same.First().Name)
        );
        return after
            .Changes.Values.Where(change => names.ContainsKey(change.Municipality))
            .Select(change => NightWords.Revision(names[change.Municipality], change, numbers.Of(change), Called(after, change.Kpi)));
    }

    // One that waits for a person is told when it first happens, not every night.
    private static IEnumerable<string> Missing(SiteSnapshot? before, FetchSummary summary)
    {
        var known = before?.Status.Runs.FirstOrDefault(run => run.IsGood)?.Unanswered ?? [];
        return
        [
            .. summary.Outcome == FetchOutcome.Failed ? [NightWords.NothingCame] : Array.Empty<string>(),
            .. Most([.. summary.Kpis.Failed.Select(failed => NightWords.NotFetched(failed.Kpi, failed.Reason))]),
            .. summary.Kpis.Unknown.Except(known).Select(NightWords.Unknown),
            .. Most([
                .. summary.Held.ExceptBy((before?.Status.Held ?? []).Select(held => held.Kpi), held => held.Kpi).Select(HeldWords.Told),
            ]),
        ];
    }

    private static string Called(SiteSnapshot shown, string kpi) =>
        new ChangedNumber(shown.Catalogue).Name(kpi) is { Length: > 0 } name ? $"{name} ({kpi})" : kpi;

    private static IReadOnlyList<string> Most(IReadOnlyList<string> lines) =>
        lines.Count <= MostLines ? lines : [.. lines.Take(MostLines), NightWords.More(lines.Count - MostLines)];
}
