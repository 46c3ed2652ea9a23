using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>What the form cannot say: that ids are well-formed and unique, and that what is referred to exists.</summary>
public static partial class CatalogueRules
{
    /// <summary>Every broken rule; empty when the catalogue is sound.</summary>
    public static IEnumerable<Fault> Check(IndicatorCatalogue catalogue) =>
        [
            .. Unique(catalogue.Indicators.Select(indicator => indicator.Id), "indicators"),
            .. Unique(catalogue.Plans.Select(plan => plan.Id), "plans"),
            .. catalogue.Indicators.SelectMany((indicator, i) => Check(indicator, At("indicators", i))),
            .. catalogue.Wholes.SelectMany(
                (whole, w) =>
                    whole.Parts.SelectMany(
                        (part, p) =>
                            Refers(
                                part.Indicator,
                                catalogue.Indicators.Select(indicator => indicator.Id),
                                At(At("wholes", w) + ".parts", p) + ".indicator"
                            )
                    )
            ),
            .. Unique(catalogue.Context, "context"),
            .. catalogue.Context.SelectMany(
                (id, i) => Refers(id, catalogue.Indicators.Select(indicator => indicator.Id), At("context", i))
            ),
            .. catalogue.Plans.SelectMany((plan, p) => PlanRules.Check(plan, catalogue, At("plans", p))),
        ];

    private static IEnumerable<Fault> Check(Indicator indicator, string at)
    {
        foreach (var (kpi, path, _) in KpiReferences.Of(indicator, at).Where(named => !KpiId().IsMatch(named.Kpi)))
        {
            yield return new Fault(path, CatalogueFaults.NoKpiId(kpi));
        }

        if (indicator.Kpi is null == indicator.Derived is null)
        {
            yield return new Fault(at, CatalogueFaults.KpiOrDerived);
        }

        if (indicator.Derived is { Of.Area: not null, By.Area: not null })
        {
            yield return new Fault($"{at}.derived", CatalogueFaults.BothHaveAnArea);
        }

        foreach (
            var (fixedAt, field) in new[] { (indicator.Derived?.Of, "of"), (indicator.Derived?.By, "by") }.Where(pair =>
                pair.Item1?.Area is { } area && !MunicipalityCode().IsMatch(area)
            )
        )
        {
            yield return new Fault($"{at}.derived.{field}.area", CatalogueFaults.NoAreaCode(fixedAt!.Area));
        }

        if (indicator.Identity is { } identity && (identity.Tolerance <= 0 || identity.YearsBefore < 0 || identity.Times <= 0))
        {
            yield return new Fault($"{at}.identity", CatalogueFaults.IdentityOutOfRange);
        }

        if (indicator is { Identity: not null, Kpi: null })
        {
            yield return new Fault($"{at}.identity", CatalogueFaults.IdentityOfDerived);
        }

        if (!Slug().IsMatch(indicator.Id))
        {
            yield return new Fault($"{at}.id", CatalogueFaults.NoSlug(indicator.Id, MadeRight(indicator.Id)));
        }

        if (indicator.Decimals is < 0 or > 3)
        {
            yield return new Fault($"{at}.decimals", CatalogueFaults.DecimalsOutOfRange);
        }

        if (indicator.Better == Better.Near != indicator.Near is not null)
        {
            yield return new Fault(at, CatalogueFaults.NearWithoutNear);
        }

        foreach (var fault in Evidence(indicator, at))
        {
            yield return fault;
        }

        if (!Holds(indicator.Subject, CatalogueFaults.PlaceOfName))
        {
            yield return new Fault($"{at}.subject", CatalogueFaults.SubjectWithoutPlace);
        }

        foreach (var (field, text) in new[] { ("finding", indicator.Finding), ("findingBelowZero", indicator.FindingBelowZero) })
        {
            if (text is not null && !Holds(text, CatalogueFaults.PlaceOfValue) && !Holds(text, CatalogueFaults.PlaceOfNumber))
            {
                yield return new Fault($"{at}.{field}", CatalogueFaults.FindingWithoutPlace);
            }
        }

        if (indicator.Level is { } level && !(Holds(level, CatalogueFaults.PlaceOfName) && Holds(level, CatalogueFaults.PlaceOfNumber)))
        {
            yield return new Fault($"{at}.level", CatalogueFaults.LevelWithoutPlaces);
        }
    }

    private static bool Holds(string text, string place) => text.Contains(place, StringComparison.Ordinal);

    // What changes are judged by follows from these fields, so they must not ask for what cannot be.
    private static IEnumerable<Fault> Evidence(Indicator indicator, string at)
    {
        if (indicator is { Base: not null, Stock: true })
        {
            yield return new Fault($"{at}.base", CatalogueFaults.StockWithBase);
        }

        if (indicator is { Base: not null, Unit: not Unit.Percent })
        {
            yield return new Fault($"{at}.base", CatalogueFaults.BaseOfNoShare);
        }

        if (indicator is { Base: not null, Uncertainty: not null })
        {
            yield return new Fault($"{at}.uncertainty", CatalogueFaults.BaseAndUncertainty);
        }

        if (indicator is { MeanOfYears: not null, Base: not null } or { MeanOfYears: < 2 or > 10 })
        {
            yield return new Fault($"{at}.meanOfYears", CatalogueFaults.MeanOfYearsOutOfRange);
        }
    }

    internal static IEnumerable<Fault> Unique(IEnumerable<string> ids, string list, string field = ".id") =>
        ids.Select((id, index) => (id, index))
            .GroupBy(pair => pair.id)
            .SelectMany(group => group.Skip(1))
            .Select(pair => new Fault(At(list, pair.index) + field, CatalogueFaults.IdTwice(pair.id)));

    internal static IEnumerable<Fault> Refers(string id, IEnumerable<string> known, string at)
    {
        var list = known.ToList();
        return list.Contains(id) ? [] : [new Fault(at, CatalogueFaults.NoSuchId(id, Nearest.Question(id, list), list))];
    }

    /// <summary>Whether a text can be a plan's id: a word, and no date or year.</summary>
    internal static bool IsPlanId(string id) => Slug().IsMatch(id) && id.Any(char.IsAsciiLetter);

    /// <summary>An id as it could be written; null when nothing of it can stand.</summary>
    internal static string? MadeRight(string id) =>
        NewPlan.IdOf(id.Trim()).Trim('-') is { Length: > 0 } right && IsPlanId(right) ? right : null;

    internal static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    [GeneratedRegex(@"^[NU]\d{5}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex KpiId();

    [GeneratedRegex(@"^\d{4}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex MunicipalityCode();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex Slug();
}
