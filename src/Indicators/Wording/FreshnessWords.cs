namespace Indicators.Wording;

/// <summary>How new each indicator is, as a person reads it: a line for each, however many plans follow it.</summary>
internal static class FreshnessWords
{
    public static IEnumerable<string> Lines(StatusAnswer answer)
    {
        var names = answer.Plans.ToDictionary(plan => plan.Plan, plan => plan.Name);
        return answer.Indicators.GroupBy(one => one.Id).Select(plans => Line([.. plans.OrderByDescending(one => one.Year)], names));
    }

    /// <summary>What some municipalities lack of an indicator, as a clause; null when nothing.</summary>
    public static string? Missing(IReadOnlyList<string> municipalities, int? own, int? newest, StoredKpi? kpi, bool isInKolada) =>
        (own, newest, kpi) switch
        {
            (null, null, null) when isInKolada => "finns i Kolada men inte i den hämtade kopian",
            (null, null, null) => "nyckeltalet finns inte i Kolada",
            (null, null, _) => "inga värden är hämtade",
            (null, _, _) => $"{Words.List(municipalities)} har inget värde",
            ({ } year, { } all, _) when year < all => $"{Words.List(municipalities)} saknar värde för {SwedishFormat.Year(all)}",
            (_, _, null) when !isInKolada => "nyckeltalet har lämnat Koladas katalog",
            _ when kpi is not null && StoredKpi.LastYear(kpi.Title) is { } last => $"avslutat av Kolada efter {last}",
            _ => null,
        };

    // The newest year that any of the plans' municipalities has, and then those that have not come so far.
    private static string Line(IReadOnlyList<StatusAnswer.Fresh> plans, Dictionary<string, string> names)
    {
        var one = plans[0];
        var newest = one.Year is { } year
            ? $"{SwedishFormat.Year(year)}, känt {SwedishFormat.Date(StockholmTime.DateInStockholm(one.KnownFrom!.Value))}"
            : "saknas";
        List<string> Names(IEnumerable<StatusAnswer.Fresh> some) => [.. some.Select(plan => names[plan.Plan])];
        var followers = plans.Count == names.Count ? "" : $" ({string.Join(", ", Names(plans))})";
        var behind = plans
            .Where(plan => plan.Year != one.Year)
            .GroupBy(plan => plan.Year)
            .Select(alike => $"{Words.List(Names(alike))} har {(alike.Key is { } old ? SwedishFormat.Year(old) : "inget värde")}");
        var notes = behind
            .Prepend(Missing(Names(plans.Where(plan => plan.Year == one.Year)), one.Year, one.NewestYear, one.Kolada, one.IsInKolada))
            .OfType<string>()
            .ToList();
        return $"  {one.Kpi}  {newest, -22}  {one.Name}{followers}{(notes.Count == 0 ? "" : " – " + string.Join(", ", notes))}";
    }
}
