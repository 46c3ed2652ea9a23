using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using Indicators.Catalogue;

namespace Indicators.Importing;

/// <summary>
/// The file to fill in: a row for each thing a plan asks for, with its explanation above it. Filled, or as it is, it can be imported.
/// </summary>
public static partial class ImportTemplate
{
    private static readonly CsvWriterOptions Form = new() { Separator = ';', WriteByteOrderMark = false };

    /// <summary>The template as text, with the byte order mark that makes Excel read å, ä and ö.</summary>
    public static string Write(Plan plan, ReportPeriod period)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Form, leaveOpen: true))
        {
            csv.WriteHeader([.. Columns.All.Select(Columns.Name)]);
            foreach (var record in Records(plan, period))
            {
                csv.WriteRecord([.. Columns.All.Select(column => record.GetValueOrDefault(column, ""))]);
            }
        }

        return '\uFEFF' + Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<Dictionary<SheetColumn, string>> Records(Plan plan, ReportPeriod period) =>
        [
            .. TemplateWords.Opening(plan, period).Select(Explained),
            .. plan.Measures.SelectMany(measure => new[] { Explained(TemplateWords.Of(measure)), Row(measure, period) }),
            .. plan.Actions.SelectMany(action => new[] { Explained(TemplateWords.Of(action)), Row(action, period) }),
            .. plan.Money is null ? [] : Money(plan.Money, period),
        ];

    private static Dictionary<SheetColumn, string> Row(OwnMeasure measure, ReportPeriod period) =>
        new()
        {
            [SheetColumn.Kind] = "measure",
            [SheetColumn.Id] = measure.Id,
            [SheetColumn.Name] = SafeCell.Write(measure.Name),
            [SheetColumn.Period] = period.ToString(),
            [SheetColumn.Gender] = "T",
            [SheetColumn.Unit] = UnitWords.Word(measure),
        };

    private static Dictionary<SheetColumn, string> Row(PlanAction action, ReportPeriod period) =>
        new()
        {
            [SheetColumn.Kind] = "action",
            [SheetColumn.Id] = action.Id,
            [SheetColumn.Name] = SafeCell.Write(action.Short),
            [SheetColumn.Period] = period.ToString(),
            [SheetColumn.Gender] = "T",
            [SheetColumn.Counterparty] = SafeCell.Write(string.Join(", ", action.Bodies)),
        };

    private static IEnumerable<Dictionary<SheetColumn, string>> Money(MoneyStatement money, ReportPeriod period) =>
        [
            Explained(TemplateWords.Of(money)),
            .. MoneyRow.Names.Select(given => new Dictionary<SheetColumn, string>
            {
                [SheetColumn.Kind] = "money",
                [SheetColumn.Id] = given.Key,
                [SheetColumn.Name] = given.Value,
                [SheetColumn.Period] = period.ToString(),
                [SheetColumn.Gender] = "T",
                [SheetColumn.Unit] = UnitWords.MoneyWord,
            }),
        ];

    // On one line, whatever the document's own lines are.
    private static Dictionary<SheetColumn, string> Explained(string text) =>
        new() { [SheetColumn.Kind] = "# " + Spaces().Replace(text, " ").Trim() };

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
