using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Reports.Model;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Indicators.Wording.Room;

namespace Indicators.UseCases.Filling;

/// <summary>Every row of the workbook that is filled in, as it all stands: figures, actions, money, goals and words.</summary>
internal static class FillRows
{
    private const int NewPlaces = 3;

    private const int NewSums = 6;

    /// <summary>Lays them out, in the order of work.</summary>
    public static IReadOnlyList<FillRow> Of(RoomRows rows, IReadOnlyList<WordReading> words, FieldPlain plain) =>
        [
            .. All(rows, words, plain.Catalogue)
                .Select(row =>
                    row with
                    {
                        Fields = row.Fields.ToDictionary(
                            one => one.Key,
                            one => one.Value with { Plain = plain.Of(one.Value.Place, one.Value.Text) }
                        ),
                    }
                ),
        ];

    private static IReadOnlyList<FillRow> All(RoomRows rows, IReadOnlyList<WordReading> words, IndicatorCatalogue catalogue) =>
        [
            .. rows.Offices.SelectMany(office =>
                office.Rows.Where(row => row.Measure is not null).SelectMany(row => Measure(row, office, rows))
            ),
            .. rows.Offices.SelectMany(office => office.Rows.Where(row => row.Action is not null).Select(row => Action(row, office))),
            .. rows.Plan.Money is null
                ? []
                : new[] { OwnReport.Grant, OwnReport.Cost }.SelectMany(item =>
                    rows.Money.Where(sum => sum.Field.Place.Item == item)
                        .Select(Sum)
                        .Concat(Enumerable.Repeat(New(OwnReport.Money, item) with { How = FillWords.NewSum }, NewSums))
                ),
            .. words.Select(word => Word(word, words, rows, catalogue)).OfType<FillRow>(),
        ];

    /// <summary>A row that somebody has added: a place of a distribution, or a sum of money; null when the plan asks for none.</summary>
    public static FillRow? Added(Plan plan, string kind, string item) =>
        kind switch
        {
            OwnReport.Money when plan.Money is not null => New(kind, item),
            OwnReport.Measure when plan.Measures.Any(one => one.Id == item && one.Kind == MeasureKind.Distribution) => New(kind, item),
            _ => null,
        };

    private static FillRow New(string kind, string item) =>
        new(kind, item)
        {
            IsNew = true,
            Fields = new Dictionary<FilledColumn, FillField>
            {
                [FilledColumn.Answer] = new("", "", FieldVersion.OfNothing) { IsNumber = true, IsWhole = true },
            },
        };

    // A row for each sex and place of it; the comment is the whole's.
    private static IEnumerable<FillRow> Measure(RoomRow row, RoomOffice office, RoomRows rows)
    {
        var measure = row.Measure!;
        var choices = measure.Kind == MeasureKind.YesNo ? (IReadOnlyList<string>)[TemplateTexts.Said(true), TemplateTexts.Said(false)] : [];
        var of = row
            .Fields.GroupBy(field => (field.Place.Gender, field.Place.Counterparty))
            .Select(
                (same, at) =>
                    new FillRow(OwnReport.Measure, measure.Id)
                    {
                        Gender = same.Key.Gender,
                        Party = same.Key.Counterparty,
                        Name = measure.Name,
                        Office = office.Name,
                        How = at == 0 ? Folded.Words(measure.Definition) : "",
                        Unit = UnitWords.Word(measure),
                        Before =
                            at == 0 && row.Before is { } before
                                ? $"{RowWords.Before(measure, before)} ({OwnWords.Period(rows.Plan.Period(before.Period))})"
                                : "",
                        Fields = Fields(same, measure.Kind != MeasureKind.YesNo, measure.Unit == Unit.Count, choices),
                    }
            );
        return measure.Kind != MeasureKind.Distribution
            ? of
            : of.Concat(
                Enumerable.Repeat(
                    New(OwnReport.Measure, measure.Id) with
                    {
                        Name = measure.Name,
                        Office = office.Name,
                        How = FillWords.Place,
                        Unit = UnitWords.Word(measure),
                    },
                    NewPlaces
                )
            );
    }

    private static FillRow Action(RoomRow row, RoomOffice office) =>
        new(OwnReport.Action, row.Id)
        {
            Name = row.Name,
            Office = office.Name,
            How = $"”{Folded.Words(row.Action!.Text)}” {FillWords.State}",
            Before = row.Before is { State: { } state } ? state : "",
            Fields = Fields(row.Fields, isNumber: false, isWhole: false, ActionStates.AllCodes),
        };

    private static FillRow Sum(RoomMoney sum) =>
        new(OwnReport.Money, sum.Field.Place.Item)
        {
            Name = sum.Field.Place.Account,
            Party = sum.Field.Place.Counterparty,
            How = FillWords.Sum,
            Unit = SheetWords.MoneyUnit,
            Before = sum.Before is { } before ? TemplateTexts.Amount(before) : "",
            Fields = Fields([sum.Field], isNumber: true, isWhole: true, []),
        };

    // A goal's text stands on its assessment's row. Other texts than the overall one are shown where there is one.
    private static FillRow? Word(WordReading word, IReadOnlyList<WordReading> all, RoomRows rows, IndicatorCatalogue catalogue) =>
        word.Place.Kind switch
        {
            OwnReport.Assessment => new(OwnReport.Assessment, word.Place.Item)
            {
                Name = rows.Plan.Goals.First(goal => goal.Id == word.Place.Item).Short,
                How = FillWords.Assessment,
                Fields = new Dictionary<FilledColumn, FillField>
                {
                    [FilledColumn.Answer] = Field(word) with { Choices = [.. OwnWords.Assessments(rows.Period).Select(one => one.Word)] },
                    [FilledColumn.Comment] = Field(all.First(text => text.Place == WordPlace.Text(CommentPlace.OfGoal(word.Place.Item)))),
                },
            },
            OwnReport.Head => new(OwnReport.Head, word.Place.Item)
            {
                Name = Wording.Room.HeadWords.Of(word.Place),
                Fields = new Dictionary<FilledColumn, FillField> { [FilledColumn.Answer] = Field(word) },
            },
            _ when CommentPlace.GoalOf(rows.Plan, word.Place.Item) is not null => null,
            _ when word.Text.Length == 0 && word.Place.Item != CommentPlace.Summary => null,
            _ => new(OwnReport.Text, word.Place.Item)
            {
                Name =
                    word.Place.Item == CommentPlace.Summary ? WordsWords.Overall : ChecklistWords.NameOf(word.Place, rows.Plan, catalogue),
                How = FillWords.Words,
                Fields = new Dictionary<FilledColumn, FillField> { [FilledColumn.Comment] = Field(word) },
            },
        };

    private static FillField Field(WordReading word) => new(word.Place.ToString(), word.Text, word.Version) { By = word.By, At = word.At };

    private static Dictionary<FilledColumn, FillField> Fields(
        IEnumerable<RoomField> fields,
        bool isNumber,
        bool isWhole,
        IReadOnlyList<string> choices
    ) =>
        fields.ToDictionary(
            field => ColumnOf(field.Place.Field),
            field => new FillField(field.Place.ToString(), field.Text, field.Version)
            {
                By = field.SavedBy,
                At = field.SavedAt,
                Number = isNumber && field.Place.Field == RowField.Value ? field.Value : null,
                IsNumber = isNumber && field.Place.Field == RowField.Value,
                IsWhole = isWhole,
                Choices = field.Place.Field is RowField.Value or RowField.State ? choices : [],
            }
        );

    private static FilledColumn ColumnOf(RowField field) =>
        field switch
        {
            RowField.Date => FilledColumn.Day,
            RowField.Body => FilledColumn.Body,
            RowField.Comment => FilledColumn.Comment,
            _ => FilledColumn.Answer,
        };
}
