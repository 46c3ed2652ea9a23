using System.Globalization;
using System.Text.RegularExpressions;

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
        .. catalogue.Wholes.SelectMany((whole, w) => whole.Parts.SelectMany((part, p) =>
            Refers(part.Indicator, catalogue.Indicators.Select(indicator => indicator.Id), At(At("wholes", w) + ".parts", p) + ".indicator"))),
        .. catalogue.Plans.SelectMany((plan, p) => PlanRules.Check(plan, catalogue, At("plans", p))),
    ];

    private static IEnumerable<Fault> Check(Indicator indicator, string at)
    {
        foreach (var (kpi, path) in KpiReferences.Of(indicator, at).Where(named => !KpiId().IsMatch(named.Kpi)))
        {
            yield return new Fault(path, $"\"{kpi}\" är inget id i Kolada. Skriv N eller U och fem siffror, till exempel \"N00700\".");
        }

        if (indicator.Kpi is null == indicator.Derived is null)
        {
            yield return new Fault(at, "Skriv antingen kpi (ett nyckeltal i Kolada) eller derived (hur måttet räknas fram), inte båda.");
        }

        if (indicator.Derived is { Of.Area: not null, By.Area: not null })
        {
            yield return new Fault($"{at}.derived", "Båda nyckeltalen har ett eget område, så måttet blir lika för alla kommuner. Ta bort area i det ena.");
        }

        foreach (var (fixedAt, field) in new[] { (indicator.Derived?.Of, "of"), (indicator.Derived?.By, "by") }.Where(pair => pair.Item1?.Area is { } area && !MunicipalityCode().IsMatch(area)))
        {
            yield return new Fault($"{at}.derived.{field}.area", $"\"{fixedAt!.Area}\" är ingen områdeskod. Skriv fyra siffror inom citattecken, till exempel \"0000\" för Riket.");
        }

        if (indicator.Identity is { } identity && (identity.Tolerance <= 0 || identity.YearsBefore < 0 || identity.Times <= 0))
        {
            yield return new Fault($"{at}.identity", "Talen tolerance och times ska vara större än 0, och yearsBefore minst 0.");
        }

        if (indicator is { Identity: not null, Kpi: null })
        {
            yield return new Fault($"{at}.identity", "Ett mått som räknas fram här stämmer alltid med sina tal. Ta bort identity.");
        }

        if (!Slug().IsMatch(indicator.Id))
        {
            yield return new Fault($"{at}.id", $"\"{indicator.Id}\" går inte som id. Skriv små bokstäver a–z, siffror och bindestreck.");
        }

        if (indicator.Decimals is < 0 or > 3)
        {
            yield return new Fault($"{at}.decimals", "Antalet decimaler ska vara 0 till 3.");
        }

        if (indicator.Better == Better.Near != indicator.Near is not null)
        {
            yield return new Fault(at, "Fältet near ska finnas när better är near, och bara då.");
        }

        foreach (var fault in Evidence(indicator, at))
        {
            yield return fault;
        }

        if (!indicator.Subject.Contains("{kommun}", StringComparison.Ordinal))
        {
            yield return new Fault($"{at}.subject", "Skriv {kommun} där kommunens namn ska stå.");
        }

        if (!indicator.Finding.Contains("{värde}", StringComparison.Ordinal))
        {
            yield return new Fault($"{at}.finding", "Skriv {värde} där talet ska stå.");
        }
    }

    // What changes are judged by follows from these fields, so they must not ask for what cannot be.
    private static IEnumerable<Fault> Evidence(Indicator indicator, string at)
    {
        if (indicator is { Base: not null, Stock: true })
        {
            yield return new Fault($"{at}.base", "Måttet visar läget en viss dag (stock), så samma personer räknas år efter år och slumpen i deras antal säger inget om ändringen. Ta bort base.");
        }

        if (indicator is { Base: not null, Unit: not Unit.Percent })
        {
            yield return new Fault($"{at}.base", "Bara en andel i procent kan ha base: personerna som andelen är räknad på. Ta bort base eller rätta unit.");
        }

        if (indicator is { Base: not null, Uncertainty: not null })
        {
            yield return new Fault($"{at}.uncertainty", "En ändring bedöms antingen efter personerna (base) eller efter osäkerhetstal (uncertainty). Ta bort det ena.");
        }

        if (indicator is { MeanOfYears: not null, Base: not null } or { MeanOfYears: < 2 or > 10 })
        {
            yield return new Fault($"{at}.meanOfYears", "Antalet år som ett värde är medel av ska vara 2 till 10, och kan inte stå ihop med base. Ta bort meanOfYears när värdet gäller ett år.");
        }
    }

    internal static IEnumerable<Fault> Unique(IEnumerable<string> ids, string list, string field = ".id") =>
        ids.Select((id, index) => (id, index)).GroupBy(pair => pair.id).SelectMany(group => group.Skip(1))
            .Select(pair => new Fault(At(list, pair.index) + field, $"\"{pair.id}\" finns redan. Varje id får stå en gång."));

    internal static IEnumerable<Fault> Refers(string id, IEnumerable<string> known, string at)
    {
        var list = known.ToList();
        return list.Contains(id) ? [] : [new Fault(at, $"\"{id}\" finns inte.{Nearest.Question(id, list)} Välj bland: {string.Join(", ", list)}.")];
    }

    internal static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    [GeneratedRegex(@"^[NU]\d{5}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex KpiId();

    [GeneratedRegex(@"^\d{4}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex MunicipalityCode();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex Slug();
}
