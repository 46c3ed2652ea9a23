using System.Globalization;
using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.Cli;

/// <summary>The store's state as the command answers it.</summary>
internal static class StoreStatus
{
    private const int MostRuns = 5;

    public static StatusAnswer Of(Database database, IndicatorCatalogue catalogue, DateTimeOffset now)
    {
        var (today, period) = (Moment.DateInStockholm(now), ReportPeriod.InWork(now));
        var report = Closing(catalogue, period);
        var next = report.Closes >= today ? report : Closing(catalogue, Next(period));
        var newest = new RunStore(database).NewestCopy();
        var kolada = new SnapshotStore(database).Read("kpi", SnapshotJson.Default.StoredKpi, newest ?? DateTimeOffset.MinValue).ToDictionary(kpi => kpi.Id);
        var kpis = catalogue.KpisOf(catalogue.Plans);
        var years = new FreshnessStore(database).NewestYears(kpis);
        return new StatusAnswer(
            newest,
            report,
            next,
            new RunLog(database).Newest(MostRuns),
            newest is null ? [] : [.. catalogue.Plans.SelectMany(plan => Indicators(database, catalogue, plan, kolada, years))],
            [
                .. kpis.Where(kolada.ContainsKey).Select(kpi => Announced(kolada[kpi], years, today, report.Closes, next.Closes))
                    .OfType<StatusAnswer.Publication>().OrderBy(publication => publication.Date).ThenBy(publication => publication.Kpi, StringComparer.Ordinal),
            ]);
    }

    private static IEnumerable<StatusAnswer.Fresh> Indicators(
        Database database, IndicatorCatalogue catalogue, Plan plan, Dictionary<string, StoredKpi> kolada, IReadOnlyDictionary<string, int> years)
    {
        var indicators = catalogue.IndicatorsOf(plan);
        var fresh = new FreshnessStore(database).Of(plan.Municipality, [.. indicators.Select(indicator => indicator.Key)]);
        return indicators.Select(indicator =>
        {
            var own = fresh.GetValueOrDefault(indicator.Key);
            int? newest = years.TryGetValue(indicator.Key, out var year) ? year : null;
            return new StatusAnswer.Fresh
            {
                Plan = plan.Id,
                Municipality = plan.Municipality,
                Id = indicator.Id,
                Kpi = indicator.Key,
                Name = indicator.Name,
                Year = own?.Year,
                KnownFrom = own?.KnownFrom,
                NewestYear = newest,
                Missing = StatusText.Missing(plan, own?.Year, newest, kolada.GetValueOrDefault(indicator.Key)),
            };
        });
    }

    // Kolada names the year it publishes next, or the newest it has published: what is stored already is no news.
    private static StatusAnswer.Publication? Announced(StoredKpi kpi, IReadOnlyDictionary<string, int> years, DateOnly today, DateOnly closes, DateOnly nextCloses) =>
        kpi.Period is { } period && int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && DateOnly.TryParseExact(kpi.PublicationDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && !(years.TryGetValue(kpi.Id, out var newest) && newest >= year)
            ? new StatusAnswer.Publication(kpi.Id, period, date, date < today, date >= today && date <= closes, date >= today && date <= nextCloses)
            : null;

    // A delår closes on 31 August, unless every plan that says a day says another.
    private static StatusAnswer.Closing Closing(IndicatorCatalogue catalogue, ReportPeriod period)
    {
        var said = catalogue.Plans.SelectMany(plan => plan.Reporting).Select(reporting => reporting.Closes).OfType<string>().Distinct().ToList();
        var day = period.WholeYear ? "12-31" : said is [var one] ? one : "08-31";
        return new StatusAnswer.Closing(
            period.ToString(), DateOnly.ParseExact($"{period.Year.ToString(CultureInfo.InvariantCulture)}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static ReportPeriod Next(ReportPeriod period) => period.WholeYear ? new(period.Year + 1, WholeYear: false) : new(period.Year, WholeYear: true);
}
