using Indicators.Catalogue;
using Indicators.Importing;

namespace Indicators.UseCases;

/// <summary>Judges one field beside what stands: what would be stored, or what to write instead.</summary>
/// <param name="catalogue">All plans.</param>
/// <param name="plan">The plan.</param>
/// <param name="period">The report.</param>
/// <param name="at">When it is written.</param>
/// <param name="by">Who writes it.</param>
internal sealed class FieldJudge(IndicatorCatalogue catalogue, Plan plan, ReportPeriod period, DateTimeOffset at, string by)
{
    private readonly RowJudge rows = new(catalogue, plan, at, by);

    /// <summary>Judges it.</summary>
    /// <param name="texts">What stands.</param>
    /// <param name="place">The field.</param>
    /// <param name="text">What is written in it.</param>
    /// <param name="beside">What is typed in the row's other fields and not read yet, to be read together with it; null for none.</param>
    /// <returns>The entry to store, null when nothing is to be; or a fault in words, and then nothing is to be stored either.</returns>
    public (OwnEntry? Entry, string? Fault) Judge(FieldTexts texts, FieldPlace place, string text, IReadOnlyList<TypedText>? beside = null)
    {
        var row = texts.RowOf(place);
        foreach (var other in beside ?? [])
        {
            row[other.Place.Field] = other.Text;
        }

        row.Remove(place.Field);
        if (text.Length > 0)
        {
            row[place.Field] = text;
        }

        // A row that says nothing more is taken back. Who answers for an action is no report of it.
        var stands = texts.ReportOf(place);
        if (row.Keys.All(field => field == RowField.Body) && place.Field != RowField.Body)
        {
            return (stands is null ? null : new OwnEntry(stands with { Comment = null }, Withdrawn: true), null);
        }

        var read = TypedRow.Judge(rows, place, period.ToString(), row);
        var fault = read.Faults.OrderBy(found => found.Field != place.Field).Select(found => found.Says).FirstOrDefault();
        fault ??= Impossible(texts.Standing, read.Entry.Report);
        return fault is null ? (read.Entry, null) : (null, fault);
    }

    // Only what this row brings: what could not be before it is told of where it stands.
    private string? Impossible(IReadOnlyList<OwnReport> standing, OwnReport report)
    {
        var today = StockholmTime.DateInStockholm(at);
        var before = Of(standing).ToHashSet();
        var place = OwnPlace.Of(report);
        return Of([.. standing.Where(other => OwnPlace.Of(other) != place), report]).FirstOrDefault(says => !before.Contains(says));

        IEnumerable<string> Of(IReadOnlyCollection<OwnReport> reports) =>
            OwnChecks.Of(plan, reports, today).Where(found => found.Impossible).Select(found => found.Says);
    }
}
