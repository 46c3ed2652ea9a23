using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>The store's changes as the command answers them: what concerns the plans, or all of it.</summary>
internal static class ListChanges
{
    public static ChangesAnswer Of(ReadSession store, IndicatorCatalogue catalogue, DateTimeOffset? since, bool all)
    {
        var kpis = catalogue.KpisOf(catalogue.Plans);
        var told = store
            .Changes.Catalogue("kpi", SnapshotJson.Default.StoredKpi, since)
            .Where(change => all || kpis.Contains(change.Id))
            .Reverse()
            .OrderByDescending(change => change.At)
            .ThenBy(change => change.Id, StringComparer.Ordinal)
            .ToList();
        var stays = told.Where(change => change.After is not null).ToList();
        var own = catalogue.Plans.Select(plan => plan.Municipality).ToHashSet();
        return new ChangesAnswer(
            since,
            [
                .. store
                    .Changes.Values(all ? null : kpis, since)
                    .OrderByDescending(change => change.At)
                    .ThenByDescending(change => own.Contains(change.Municipality)) // at the top: what a plan's own report shows
                    .ThenBy(change => change.Kpi, StringComparer.Ordinal)
                    .ThenBy(change => change.Municipality, StringComparer.Ordinal)
                    .ThenByDescending(change => change.Year)
                    .ThenBy(change => "TKM".IndexOf(change.Gender, StringComparison.Ordinal)),
            ],
            [
                .. stays
                    .Where(change => change.Before.Title != change.After!.Title)
                    .Select(change => new ChangesAnswer.Changed(change.Id, change.Before.Title, change.After!.Title, change.At)),
            ],
            [
                .. store
                    .Changes.Catalogue("group", SnapshotJson.Default.StoredGroup, since)
                    .Where(change => all || Concerns(catalogue, change.Before.Title, change.After?.Title))
                    .Select(Of)
                    .OfType<ChangesAnswer.Regrouped>()
                    .Concat(
                        store
                            .Changes.New("group", SnapshotJson.Default.StoredGroup, since)
                            .Where(group => all || Concerns(catalogue, group.What.Title))
                            .Select(Of)
                    )
                    .OrderByDescending(change => change.At)
                    .ThenBy(change => change.Id, StringComparer.Ordinal),
            ],
            [.. told.Where(change => change.After is null).Select(change => change.Id)],
            [
                .. stays
                    .Where(change => StoredKpi.LastYear(change.After!.Title) is not null && StoredKpi.LastYear(change.Before.Title) is null)
                    .Select(change => change.Id)
                    .Distinct(),
            ],
            [
                .. stays
                    .Where(change =>
                        (change.Before.PublicationDate, change.Before.PreliminaryDate)
                        != (change.After!.PublicationDate, change.After!.PreliminaryDate)
                    )
                    .Select(change => new ChangesAnswer.Moved(
                        change.Id,
                        change.Before.PublicationDate,
                        change.After!.PublicationDate,
                        change.After!.Period,
                        change.Before.Period,
                        new ChangesAnswer.FromTo(change.Before.PreliminaryDate, change.After!.PreliminaryDate),
                        change.At
                    )),
            ]
        )
        {
            RemovedAt = told.Where(change => change.After is null)
                .GroupBy(change => change.Id)
                .ToDictionary(same => same.Key, same => same.Max(change => change.At)),
        };
    }

    // "Liknande kommuner integration, Norrtälje, 2022" is the group of Norrtälje.
    private static bool Concerns(IndicatorCatalogue catalogue, params IEnumerable<string?> titles) =>
        catalogue.Plans.Any(plan => titles.OfType<string>().Any(title => title.Split(", ").Contains(plan.Name)));

    private static ChangesAnswer.Regrouped Of(NewInCatalogue<StoredGroup> group) =>
        new(
            group.What.Id,
            ChangesAnswer.GroupChange.New,
            new ChangesAnswer.FromTo(null, group.What.Title),
            group.What.Members,
            [],
            group.At
        );

    private static ChangesAnswer.Regrouped? Of(CatalogueChange<StoredGroup> change)
    {
        var kind = change.After is null ? ChangesAnswer.GroupChange.Gone : ChangesAnswer.GroupChange.Changed;
        var title = new ChangesAnswer.FromTo(change.Before.Title, change.After?.Title);
        IReadOnlyList<string> after = change.After?.Members ?? [];
        var (added, removed) = (after.Except(change.Before.Members).ToList(), change.Before.Members.Except(after).ToList());
        return title.From == title.To && added.Count + removed.Count == 0 // only the order of the members
            ? null
            : new ChangesAnswer.Regrouped(change.Id, kind, title, added, removed, change.At);
    }
}
