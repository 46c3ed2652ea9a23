using Indicators.Store;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary>How new each indicator is, as a person reads it: one that several plans follow is one line, unless their municipalities have come unequally far.</summary>
internal static class FreshnessText
{
    public static IEnumerable<string> Lines(StatusAnswer answer)
    {
        var names = answer.Plans.ToDictionary(plan => plan.Plan, plan => plan.Name);
        return
            from indicator in answer.Indicators.GroupBy(one => one.Id)
            from alike in indicator.GroupBy(one => (one.Year, one.KnownFrom))
            select Line(alike.First(), [.. alike.Select(one => names[one.Plan])], several: names.Count > 1);
    }

    /// <summary>What some municipalities lack of an indicator, as a clause; null when nothing.</summary>
    public static string? Missing(IReadOnlyList<string> municipalities, int? own, int? newest, StoredKpi? kpi) => (own, newest, kpi) switch
    {
        (null, null, null) => "nyckeltalet finns inte i Kolada",
        (null, null, _) => "inga värden är hämtade",
        (null, _, _) => $"{Words.List(municipalities)} har inget värde",
        ({ } year, { } all, _) when year < all => $"{Words.List(municipalities)} saknar värde för {SwedishFormat.Year(all)}",
        (_, _, null) => "nyckeltalet har lämnat Koladas katalog",
        _ when StoredKpi.LastYear(kpi.Title) is { } last => $"avslutat av Kolada efter {last}",
        _ => null,
    };

    private static string Line(StatusAnswer.Fresh one, IReadOnlyList<string> municipalities, bool several)
    {
        var newest = one.Year is { } year ? $"{SwedishFormat.Year(year)}, känt {SwedishFormat.Date(Moment.DateInStockholm(one.KnownFrom!.Value))}" : "saknas";
        var missing = Missing(municipalities, one.Year, one.NewestYear, one.Kolada);
        return $"  {one.Kpi}  {newest,-22}  {one.Name}{(several ? $" ({string.Join(", ", municipalities)})" : "")}{(missing is null ? "" : $" – {missing}")}";
    }
}
