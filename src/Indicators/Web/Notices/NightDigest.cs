using Indicators.UseCases;
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
            NewFigures =
                summary.Added == 0
                    ? []
                    : [$"{Counted(summary.Added, "nytt värde", "nya värden")} från Kolada.", .. Most([.. NewYears(before, after)])],
            Revisions =
                summary.Revised + summary.Withdrawn == 0
                    ? []
                    :
                    [
                        $"Kolada har ändrat {Counted(summary.Revised, "värde", "värden")} och tagit "
                            + $"tillbaka {SwedishFormat.Number(summary.Withdrawn, 0)}.",
                        .. Most([.. Revised(after)]),
                    ],
            Ended =
                after is null || before?.AsOf is null
                    ? []
                    :
                    [
                        .. after.Changes.EndedKpis.Select(kpi => $"{Called(after, kpi)} är avslutat av Kolada och får inga nya värden."),
                        .. after.Changes.RemovedKpis.Select(kpi =>
                            $"{Called(after, kpi)} har lämnat Koladas katalog. Det som är sparat står kvar."
                        ),
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
            ("recovered", "hämtningen lyckades", Recovered ? ["Nattens hämtning lyckades vid ett nytt försök."] : []),
        ];
        var told = all.Where(part => part.Lines.Count > 0).ToList();
        return told.Count == 0
            ? null
            : new Notice(
                [.. told.Select(part => part.Kind)],
                at,
                $"{Layout.Site}: {Words.List([.. told.Select(part => part.Word)])}",
                [.. told.SelectMany(part => part.Lines)]
            );
    }

    private static IEnumerable<string> NewYears(SiteSnapshot? before, SiteSnapshot? after)
    {
        var known = before?.Status.Indicators.ToDictionary(one => (one.Plan, one.Id), one => one.Year) ?? [];
        var names = after?.Status.Plans.ToDictionary(plan => plan.Plan, plan => plan.Name) ?? [];
        return (after?.Status.Indicators ?? [])
            .Where(one => one.Year is { } year && !(known.GetValueOrDefault((one.Plan, one.Id)) >= year))
            .Select(one => $"{names[one.Plan]}: {one.Name} ({one.Kpi}) har värde för {SwedishFormat.Year(one.Year!.Value)}.");
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
            .Select(change =>
            {
                var (from, to) = numbers.Of(change);
                var who = change.Gender switch
                {
                    "K" => ", kvinnor",
                    "M" => ", män",
                    _ => "",
                };
                return $"{names[change.Municipality]} {SwedishFormat.Year(change.Year)}{who}: {from} → {to}, {Called(after, change.Kpi)}.";
            });
    }

    // One that waits for a person is told when it first happens, not every night.
    private static IEnumerable<string> Missing(SiteSnapshot? before, FetchSummary summary)
    {
        var known = before?.Status.Runs.FirstOrDefault(run => run.IsGood)?.Unanswered ?? [];
        return
        [
            .. summary.Outcome == FetchOutcome.Failed
                ? ["Inget nyckeltal kom från Kolada. Det som är sparat står kvar."]
                : Array.Empty<string>(),
            .. Most([.. summary.Kpis.Failed.Select(failed => $"{failed.Kpi} hämtades inte: {failed.Reason} Det som är sparat står kvar.")]),
            .. summary
                .Kpis.Unknown.Except(known)
                .Select(kpi => $"{kpi} finns inte i Kolada. Rätta id:t i indicators.json, eller ta bort indikatorn."),
            .. Most([
                .. summary.Held.ExceptBy((before?.Status.Held ?? []).Select(held => held.Kpi), held => held.Kpi).Select(HeldWords.Told),
            ]),
        ];
    }

    private static string Called(SiteSnapshot shown, string kpi) =>
        new ChangedNumber(shown.Catalogue).Name(kpi) is { Length: > 0 } name ? $"{name} ({kpi})" : kpi;

    private static string Counted(int count, string one, string many) => $"{SwedishFormat.Number(count, 0)} {(count == 1 ? one : many)}";

    private static IReadOnlyList<string> Most(IReadOnlyList<string> lines) =>
        lines.Count <= MostLines
            ? lines
            : [.. lines.Take(MostLines), $"… och {SwedishFormat.Number(lines.Count - MostLines, 0)} till. Allt står på sidorna."];
}
