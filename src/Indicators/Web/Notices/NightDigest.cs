using Indicators.Web.Html;
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

    /// <summary>Files that someone had changed in a draft, and where they are kept.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>What did not go as it should.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>Whether the night succeeded after a failure that has been told.</summary>
    public bool Recovered { get; init; }

    /// <summary>Whether figures came that were not there.</summary>
    public bool HasFigures => NewFigures.Count + Revisions.Count + Ended.Count > 0;

    /// <summary>A try that came to nothing.</summary>
    public static NightDigest Failure(params IReadOnlyList<string> why) => new() { Failures = why };

    /// <summary>The news of a fetch.</summary>
    public static NightDigest Of(NightNews news)
    {
        var (revised, withdrawn) = (
            news.Values.Count(change => change.Kind == ChangeKind.Revised),
            news.Values.Count(change => change.Kind == ChangeKind.Withdrawn)
        );
        return new()
        {
            NewFigures = news.Added == 0 ? [] : [NightWords.NewValues(news.Added), .. Most([.. NewYears(news)])],
            Revisions = revised + withdrawn == 0 ? [] : [NightWords.Revised(revised, withdrawn), .. Most([.. Revised(news)])],
            Ended =
            [
                .. news.EndedKpis.Select(kpi => NightWords.Ended(Called(news, kpi))),
                .. news.RemovedKpis.Select(kpi => NightWords.Removed(Called(news, kpi))),
            ],
            Failures = [.. Missing(news), .. news.Faults],
            Kept = Most(news.Kept),
        };
    }

    /// <summary>The notice of it; null when nothing happened.</summary>
    /// <param name="at">When.</param>
    /// <param name="site">The address of the pages that tell more; null when nobody has said.</param>
    public Notice? Notice(DateTimeOffset at, Uri? site = null)
    {
        (string Kind, string Word, IReadOnlyList<string> Lines)[] all =
        [
            ("new-figures", "nya siffror", NewFigures),
            ("revisions", "ändrade siffror", Revisions),
            ("ended-kpis", "avslutade nyckeltal", Ended),
            ("failure", "något gick fel", Failures),
            ("kept-files", "filer lagda åt sidan", Kept),
            ("recovered", "hämtningen lyckades", Recovered ? [NightWords.Recovered] : []),
        ];
        var told = all.Where(part => part.Lines.Count > 0).ToList();
        return told.Count == 0
            ? null
            : new Notice(
                [.. told.Select(part => part.Kind)],
                at,
                NightWords.Subject(Layout.Site, [.. told.Select(part => part.Word)]),
                [.. told.SelectMany(part => part.Lines), .. site is null ? [] : NightWords.Links(site.AbsoluteUri.TrimEnd('/'), HasFigures)]
            );
    }

    private static IEnumerable<string> NewYears(NightNews news)
    {
        var names = news.Catalogue.Plans.ToDictionary(plan => plan.Id, plan => plan.Name);
        return news.NewYears.Select(one => NightWords.NewYear(names[one.Plan], one, one.Year!.Value));
    }

    private static IEnumerable<string> Revised(NightNews news)
    {
        var (numbers, names) = (
            new ChangedNumber(news.Catalogue),
            news.Catalogue.Plans.GroupBy(plan => plan.Municipality).ToDictionary(same => same.Key, same => same.First().Name)
        );
        return news
            .Values.Where(change => names.ContainsKey(change.Municipality))
            .Select(change => NightWords.Revision(names[change.Municipality], change, numbers.Of(change), Called(news, change.Kpi)));
    }

    // One that waits for a person is told when it first happens, not every night.
    private static IEnumerable<string> Missing(NightNews news) =>
        [
            .. news.Nothing ? [NightWords.NothingCame] : Array.Empty<string>(),
            .. Most([.. news.Failed.Select(failed => NightWords.NotFetched(failed.Kpi, failed.Reason))]),
            .. news.Unknown.Where(kpi => !news.KnownUnanswered.Contains(kpi.Kpi)).Select(NamedKpiFaults.Told),
            .. Most([.. news.Held.Select(HeldWords.Told)]),
        ];

    private static string Called(NightNews news, string kpi) =>
        new ChangedNumber(news.Catalogue).Name(kpi) is { Length: > 0 } name ? $"{name} ({kpi})" : kpi;

    private static IReadOnlyList<string> Most(IReadOnlyList<string> lines) =>
        lines.Count <= MostLines ? lines : [.. lines.Take(MostLines), NightWords.More(lines.Count - MostLines)];
}
