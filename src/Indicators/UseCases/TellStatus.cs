using System.Globalization;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>The store's state as the command answers it.</summary>
internal static class TellStatus
{
    private const int MostRuns = 5;

    public static StatusAnswer Of(ReadSession store, IndicatorCatalogue catalogue, DateTimeOffset now)
    {
        var newest = store.Runs.NewestCopy();
        var (snapshots, freshness) = (store.Snapshots, store.Freshness);
        var kolada = snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, newest ?? DateTimeOffset.MinValue).ToDictionary(kpi => kpi.Id);
        var municipalities = snapshots
            .Read("area", SnapshotJson.Default.StoredArea, newest ?? DateTimeOffset.MinValue)
            .Where(area => area.Type == "K")
            .Select(area => area.Id)
            .ToHashSet();
        var needed = catalogue.Plans.ToDictionary(plan => plan.Id, plan => catalogue.KpisOf([plan]).ToHashSet());
        var ranges = new ValueRanges(catalogue);
        var totals = freshness.Totals(catalogue.KpisOf(catalogue.Plans)).Where(cell => ranges.Of(cell.Kpi).Holds(cell.Value!.Value));
        var years = new NewestYears([.. totals], municipalities);
        var names = new Lazy<KoladaKpis>(() => KoladaKpis.Of(store));
        var plans = catalogue.Plans.Select(plan => ReportClosing.Of(plan, now)).ToList();
        return new StatusAnswer(
            newest,
            plans,
            store.Runs.Newest(MostRuns),
            newest is null ? [] : [.. catalogue.Plans.SelectMany(plan => Indicators(freshness, catalogue, plan, kolada, years, names))],
            [
                .. catalogue
                    .KpisOf(catalogue.Plans)
                    .Where(kolada.ContainsKey)
                    .Select(kpi =>
                        Announced(
                            kolada[kpi],
                            years.Of(kpi),
                            StockholmTime.DateInStockholm(now),
                            [.. plans.Where(plan => needed[plan.Plan].Contains(kpi))]
                        )
                    )
                    .OfType<StatusAnswer.Publication>()
                    .OrderBy(publication => publication.Date)
                    .ThenBy(publication => publication.Kpi, StringComparer.Ordinal),
            ],
            [.. store.Held.All().Where(held => held.IsList || needed.Values.Any(kpis => kpis.Contains(held.Kpi)))]
        );
    }

    private static IEnumerable<StatusAnswer.Fresh> Indicators(
        FreshnessReader freshness,
        IndicatorCatalogue catalogue,
        Plan plan,
        Dictionary<string, StoredKpi> kolada,
        NewestYears years,
        Lazy<KoladaKpis> names
    )
    {
        var indicators = catalogue.IndicatorsOf(plan);
        var known = freshness.KnownFrom(plan.Municipality, [.. indicators.Select(KpiOf)]);
        return indicators.Select(indicator =>
        {
            var kpi = KpiOf(indicator);
            var (own, newest) = (years.Of(kpi, plan.Municipality), years.Of(kpi));
            var isThere = kolada.ContainsKey(kpi) || names.Value.Find(kpi) is not null;
            return new StatusAnswer.Fresh
            {
                Plan = plan.Id,
                Municipality = plan.Municipality,
                Id = indicator.Id,
                Kpi = kpi,
                Name = indicator.Name,
                Year = own,
                KnownFrom = own is { } year ? known[(kpi, year)] : null,
                NewestYear = newest,
                Kolada = kolada.GetValueOrDefault(kpi),
                IsInKolada = isThere,
                Missing = FreshnessWords.Missing([plan.Name], own, newest, kolada.GetValueOrDefault(kpi), isThere),
            };
        });
    }

    // A derived indicator is as fresh as the KPI it is of.
    private static string KpiOf(Indicator indicator) => indicator.Kpi ?? indicator.Derived!.Of.Kpi;

    // Kolada names the year it publishes next, or the newest it has published: what is stored already is no news.
    private static StatusAnswer.Publication? Announced(
        StoredKpi kpi,
        int? newest,
        DateOnly today,
        IReadOnlyList<StatusAnswer.Followed> plans
    ) =>
        kpi.Period is { } period
        && int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && DateOnly.TryParseExact(kpi.PublicationDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && !(newest >= year)
            ? new StatusAnswer.Publication(
                kpi.Id,
                period,
                date,
                date < today,
                [.. plans.Select(plan => plan.Plan)],
                [.. plans.Where(plan => date >= today && date <= plan.NextReport.Closes).Select(plan => plan.Plan)]
            )
            : null;
}
