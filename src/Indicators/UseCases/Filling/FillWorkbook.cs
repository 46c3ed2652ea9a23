using System.Globalization;
using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Reports.Formats.Xlsx;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Indicators.Wording.Room;

namespace Indicators.UseCases.Filling;

/// <summary>The workbook of a report, with everything that is filled in, to be filled in further and handed back.</summary>
internal static class FillWorkbook
{
    private const int Frozen = 3;

    private static readonly double[] Widths = [11, 16, 34, 9, 20, 20, 10, 12, 44, 20, 18, 46, 24, 8];

    /// <summary>Its bytes.</summary>
    public static byte[] Write(IndicatorCatalogue catalogue, RoomRows rows, IReadOnlyList<WordReading> words, DateTimeOffset at)
    {
        var (plan, period) = (rows.Plan, rows.Period);
        return FormXlsx.Write(
            new XlsxForm(
                FillWords.Sheet,
                FillWords.How(DoorWords.Plan(plan.Name, period)),
                FilledSheet.MarkOf(plan.Id, period.ToString()),
                [.. FilledColumns.All.Select(column => new XlsxColumn(Words.Sentence(FilledColumns.Name(column)), Widths[(int)column]))],
                Frozen,
                [.. FillRows.Of(rows, words, new FieldPlain(catalogue, plan, period, at)).Select(Cells)]
            )
            {
                ListsName = FillWords.Lists,
            }
        );
    }

    /// <summary>What its file is called.</summary>
    public static string NameOf(RoomRows rows) => $"{rows.Plan.Id}-{rows.Period}-fyll-i.xlsx";

    private static IReadOnlyList<FormCell> Cells(FillRow row) =>
        [
            .. FilledColumns.All.Select(column =>
                column switch
                {
                    FilledColumn.Part => Closed(row.Part),
                    FilledColumn.Id => Closed(row.Id),
                    FilledColumn.Name when row is { IsNew: true, Kind: OwnReport.Money } => new FormCell(null, FormLook.Text),
                    FilledColumn.Name => Closed(row.Name),
                    FilledColumn.Gender => Closed(row.Kind == OwnReport.Measure ? Gender(row.Gender) : ""),
                    FilledColumn.Party when row.IsNew => new FormCell(null, FormLook.Text),
                    FilledColumn.Party => Closed(row.Party),
                    FilledColumn.Unit => Closed(row.Unit),
                    FilledColumn.Before => Closed(row.Before),
                    FilledColumn.How => Closed(row.Fields.Values.Any(IsTooLong) ? FillWords.TooLong : row.How),
                    FilledColumn.Office => Closed(row.Office),
                    FilledColumn.Version => new FormCell(row.Versions, FormLook.Code),
                    _ => row.Fields.TryGetValue(column, out var field) ? Open(field, column) : Closed(""),
                }
            ),
        ];

    private static FormCell Open(FillField field, FilledColumn column)
    {
        if (IsTooLong(field))
        {
            return Closed("");
        }

        var look =
            column == FilledColumn.Day ? FormLook.Day
            : field is { IsNumber: true, IsWhole: true } && IsWhole(field.Number) ? FormLook.Whole
            : field.IsNumber ? FormLook.Number
            : FormLook.Text;
        object value =
            field.Number is { } number ? number
            : column == FilledColumn.Day
            && DateOnly.TryParseExact(field.Plain, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
            : field.Plain;
        return new FormCell(value, look) { Choices = field.Choices.Count > 0 ? [.. field.Choices, FillWords.TakesAway] : [] };
    }

    private static FormCell Closed(string text) => new(text, FormLook.Closed);

    private static bool IsTooLong(FillField field) => field.Plain.Length > FillWords.LongestCell;

    private static bool IsWhole(double? number) => number is null || number == Math.Truncate(number.Value);

    private static string Gender(string code) => SheetWords.Genders.First(one => one.Code == code).Words[0];
}
