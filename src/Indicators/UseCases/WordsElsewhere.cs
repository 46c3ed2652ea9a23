using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>Finds words that stand word for word in an earlier report of the plan, or in another plan's.</summary>
internal static class WordsElsewhere
{
    // "Inget att rapportera." is anybody's.
    private const int ShortestOfOthers = 40;

    /// <summary>
    /// For each place whose text is carried over, the period that it was first written for: back through the reports that have words there,
    /// as long as they are the same.
    /// </summary>
    public static IReadOnlyDictionary<string, ReportPeriod> Carried(
        this WriteReport making,
        ReadSession store,
        Plan plan,
        ReportPeriod period,
        IReadOnlyList<WrittenField> fields,
        DateTimeOffset? asOf
    )
    {
        if (Texts(fields).Count == 0)
        {
            return new Dictionary<string, ReportPeriod>();
        }

        var earlier = making
            .PeriodsOf(store, plan, asOf)
            .Where(other => other.Closes < period.Closes)
            .OrderByDescending(other => other.Closes)
            .Select(other => (Period: other, Texts: Texts(making.Words(store, plan, other, asOf))))
            .ToList();
        var carried = new Dictionary<string, ReportPeriod>();
        foreach (var (place, text) in Texts(fields))
        {
            foreach (var other in earlier.Where(other => other.Texts.ContainsKey(place)).TakeWhile(other => other.Texts[place] == text))
            {
                carried[place] = other.Period;
            }
        }

        return carried;
    }

    /// <summary>The texts that stand in another plan's report too, whatever its period.</summary>
    public static IReadOnlyList<SameWords> InOtherPlans(
        this WriteReport making,
        ReadSession store,
        Plan plan,
        IReadOnlyList<WrittenField> fields,
        DateTimeOffset? asOf
    )
    {
        var texts = Texts(fields).Where(pair => pair.Value.Length >= ShortestOfOthers).ToLookup(pair => pair.Value, pair => pair.Key);
        if (texts.Count == 0)
        {
            return [];
        }

        return
        [
            .. from other in making.Workspace.Catalogue.Plans
            where other.Id != plan.Id
            from period in making.PeriodsOf(store, other, asOf)
            from there in Texts(making.Words(store, other, period, asOf))
            from place in texts[there.Value]
            select new SameWords(place, other.Id, period.ToString(), there.Key),
        ];
    }

    /// <summary>The periods that the plan has words for.</summary>
    public static IEnumerable<ReportPeriod> PeriodsOf(this WriteReport making, ReadSession store, Plan plan, DateTimeOffset? asOf)
    {
        var folder = Path.Combine(making.CommentsFolder, plan.Id);
        var named = Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Select(at => Path.GetFileName(at)) : [];
        var stored = making.FolderAlone ? [] : store.OwnReports.ReadWords(plan.Id, asOf).Select(row => row.Period);
        return named.Concat(stored).Distinct().Select(ReportPeriod.TryParse).OfType<ReportPeriod>().Where(plan.Has).Select(plan.Period);
    }

    private static Dictionary<string, string> Texts(WrittenWords words) => Texts(words.Fields);

    private static Dictionary<string, string> Texts(IReadOnlyList<WrittenField> fields) =>
        fields.Where(field => field.Place.Kind == OwnReport.Text).ToDictionary(field => field.Place.Item, field => Folded.Key(field.Text));
}
