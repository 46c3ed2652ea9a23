using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>What each copy of Kolada brought that was new about what stood there: one entry for each.</summary>
internal static class ChangesFeed
{
    public static WebFile Write(View view, Workspace workspace)
    {
        var all = view.Snapshot.AllChanges;
        var times = all
            .Values.Select(change => change.At)
            .Concat(all.Titles.Select(change => change.At))
            .Concat(all.Groups.Select(change => change.At))
            .Concat(all.PublicationDates.Select(change => change.At))
            .Concat(all.RemovedAt.Values)
            .Distinct()
            .OrderDescending()
            .Take(Feed.Most);
        return Feed.Write(view, FeedWords.Changes, "/andringar", [.. times.Select(at => Entry(view, all, at))]);
    }

    private static FeedEntry Entry(View view, ChangesAnswer all, DateTimeOffset at)
    {
        var only = all.At(at);
        var day = SwedishFormat.Date(StockholmTime.DateInStockholm(at));
        return new FeedEntry(
            $"andringar {at.UtcDateTime:O}",
            at,
            FeedWords.Copy(day, only),
            FeedWords.Lines(view.Snapshot.Catalogue, view.Snapshot.Kpis, view.Snapshot.NameOf, only),
            $"/andringar?{ChangesPage.Since}={SwedishFormat.Date(StockholmTime.DateInStockholm(at).AddDays(-1))}"
        );
    }
}
