using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>News as lines for a reader's own program.</summary>
internal static class FeedWords
{
    private const int MostValues = 20;

    public const string Changes = "Ändringar i Kolada";

    public const string Reports = "Fastställda rapporter";

    /// <summary>What a copy brought, in one line.</summary>
    public static string Copy(string day, ChangesAnswer only)
    {
        string[] parts =
        [
            only.Values.Count > 0 ? ChangesWords.Counted(only.Values) : "",
            Counted(only.EndedKpis.Count, "ett mått avslutat", "mått avslutade"),
            Counted(only.RemovedKpis.Count, "ett mått borttaget", "mått borttagna"),
            Counted(only.Titles.Count, "ett nytt namn", "nya namn"),
            Counted(only.Groups.Count, "en grupp ändrad", "grupper ändrade"),
            Counted(only.PublicationDates.Count, "en publicering flyttad", "publiceringar flyttade"),
        ];
        return $"{day}: {Words.List([.. parts.Where(part => part.Length > 0)])}";
    }

    /// <summary>The values of the plans' own municipalities first, as many as there is room for; then all else.</summary>
    public static IReadOnlyList<string> Lines(
        IndicatorCatalogue catalogue,
        IReadOnlyDictionary<string, StoredKpi> kolada,
        Func<string, string> nameOf,
        ChangesAnswer only
    )
    {
        var (numbers, own) = (new ChangedNumber(catalogue), catalogue.Plans.Select(plan => plan.Municipality).ToHashSet());
        var values = only.Values.OrderByDescending(change => own.Contains(change.Municipality)).ToList();
        string Value(ValueChange change)
        {
            var (from, to) = numbers.Of(change);
            return $"{nameOf(change.Municipality)} {ChangesWords.Year(change)}: {from} → {to}. {numbers.Called(change.Kpi, kolada)}";
        }

        return
        [
            .. values.Take(MostValues).Select(Value),
            .. values.Count > MostValues ? [NightWords.More(values.Count - MostValues)] : Array.Empty<string>(),
            .. only.EndedKpis.Select(kpi => $"Avslutat: {numbers.Called(kpi, kolada)}"),
            .. only.RemovedKpis.Select(kpi => $"Borttaget ur Kolada: {numbers.Called(kpi, kolada)}"),
            .. only.Titles.Select(ChangesWords.Renamed),
            .. only.Groups.Select(group => $"{ChangesWords.Told(group, nameOf)} ({group.Id})"),
            .. only.PublicationDates.Select(moved => $"{numbers.Called(moved.Kpi, kolada)}: {ChangesWords.Told(moved)}"),
        ];
    }

    private static string Counted(int count, string one, string many) =>
        count switch
        {
            0 => "",
            1 => one,
            _ => $"{NumberWords.Word(count)} {many}",
        };
}
