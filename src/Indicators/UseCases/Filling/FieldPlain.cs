using Indicators.Catalogue;
using Indicators.Importing;

namespace Indicators.UseCases.Filling;

/// <summary>
/// What is written in a field as the program writes it itself, so that "12.50", "12,5 st" and a number cell are the same: 12,5. What cannot
/// be read is as it is written.
/// </summary>
internal sealed class FieldPlain(IndicatorCatalogue catalogue, Plan plan, ReportPeriod period, DateTimeOffset at)
{
    private readonly RowJudge judge = new(catalogue, plan, at, by: "");

    /// <summary>All plans, and the indicators that words may be about.</summary>
    public IndicatorCatalogue Catalogue => catalogue;

    /// <summary>A text in a field, which a page names so.</summary>
    public string Of(string place, string text)
    {
        if (text.Length == 0 || FieldPlace.TryParse(place) is not { } field)
        {
            return WordPlace.TryParse(place) is { } word && text.Length > 0
                ? SaveWord.Plain(new WordSave(period, word, text, Version: "", By: ""))
                : text;
        }

        var read = TypedRow.Judge(judge, field, period.ToString(), new Dictionary<RowField, string> { [field.Field] = text });
        var measure = field.Kind == OwnReport.Measure ? plan.Measures.FirstOrDefault(one => one.Id == field.Item) : null;
        return read.Faults.Any(fault => fault.Field == field.Field)
            ? text
            : TypedRow.Texts(read.Entry.Report, measure).GetValueOrDefault(field.Field, text);
    }
}
