using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>The rules of when a plan is reported: each occasion exists, closes on a day, and the night has something to write.</summary>
internal static class OccasionRules
{
    /// <summary>Every broken rule of a plan that stands at a path.</summary>
    public static IEnumerable<Fault> Check(Plan plan, string at) =>
        [
            .. plan.Reporting.SelectMany((reporting, r) => Check(plan, reporting, CatalogueRules.At($"{at}.reporting", r))),
            .. plan.Occasions.SelectMany((occasion, o) => Check(occasion, CatalogueRules.At($"{at}.occasions", o))),
            .. CatalogueRules.Unique(plan.Occasions.Select(occasion => occasion.Code), $"{at}.occasions", ".code"),
            .. plan.Occasions.Count > 0 && !plan.Occasions.Any(occasion => occasion.Night)
                ? [new Fault($"{at}.occasions", OccasionFaults.NoneAtNight)]
                : Array.Empty<Fault>(),
        ];

    private static IEnumerable<Fault> Check(Plan plan, Reporting reporting, string at)
    {
        var codes = plan.Occasions.Count > 0 ? plan.Occasions.Select(occasion => occasion.Code).ToList() : ["delar", "helar"];
        if (reporting.Occasion != Reporting.Once && !codes.Contains(reporting.Occasion) && !IsEveryDelar(reporting, codes))
        {
            yield return new Fault($"{at}.occasion", OccasionFaults.NoOccasion(reporting.Occasion, [.. codes, Reporting.Once]));
        }

        if (reporting.Closes is not null && plan.Occasions.Count > 0)
        {
            yield return new Fault($"{at}.closes", OccasionFaults.ClosesInOccasions);
        }
        else if (reporting.Closes is not (null or "08-31" or "06-30"))
        {
            yield return new Fault($"{at}.closes", OccasionFaults.NoClosingDay(reporting.Closes));
        }
    }

    private static bool IsEveryDelar(Reporting reporting, IEnumerable<string> codes) =>
        reporting.Occasion == "delar" && codes.Any(code => Occasion.OfCode(code)?.Part == PartOfYear.PartYear);

    private static IEnumerable<Fault> Check(PlanOccasion occasion, string at)
    {
        if (Occasion.OfCode(occasion.Code) is null)
        {
            yield return new Fault($"{at}.code", OccasionFaults.NoCode(occasion.Code));
        }

        if (occasion.Closes is { } day && PlanPeriods.ClosingDay(day) is null)
        {
            yield return new Fault($"{at}.closes", OccasionFaults.NoDay(day));
        }

        if (occasion.Name is { } name && string.IsNullOrWhiteSpace(name))
        {
            yield return new Fault($"{at}.name", OccasionFaults.NoName);
        }
    }
}
