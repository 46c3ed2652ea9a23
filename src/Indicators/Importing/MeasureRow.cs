using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A row that reports one of the plan's own measures.</summary>
internal static class MeasureRow
{
    public static OwnReport Read(OwnReport report, OwnMeasure measure, RowFields row, bool withdrawn)
    {
        if (!withdrawn)
        {
            row.Empty(SheetColumn.State, ImportFaults.MeasureHasNoState(RowJudge.Withdraws));
        }

        if (UnitWords.Contradicts(measure, row.Word(SheetColumn.Unit)))
        {
            row.Fault(SheetColumn.Unit, ImportFaults.WrongUnit(measure.Id, UnitWords.Word(measure)));
        }

        if (report.Gender != "T" && measure.Kind is MeasureKind.YesNo or MeasureKind.Narrative)
        {
            row.Fault(SheetColumn.Gender, ImportFaults.MeasureHasNoGender(measure.Id));
        }

        report = report with { Counterparty = Place(measure, row) };
        if (withdrawn)
        {
            return report;
        }

        return measure.Kind switch
        {
            MeasureKind.Narrative => report with { Comment = Told(row) },
            MeasureKind.YesNo => report with { Value = YesOrNo(measure, row) },
            _ => report with { Value = Figure(measure, row) },
        };
    }

    private static string Place(OwnMeasure measure, RowFields row)
    {
        var place = row.Name(SheetColumn.Counterparty);
        if (measure.Kind != MeasureKind.Distribution)
        {
            row.Empty(SheetColumn.Counterparty, ImportFaults.MeasureHasNoPlaces(measure.Id));
        }
        else if (SheetWords.AllPlaces.Contains(Folded.Key(place)))
        {
            row.Fault(SheetColumn.Counterparty, ImportFaults.AllIsNoPlace);
        }

        // A distribution's row without a place is of them all.
        return place;
    }

    private static string? Told(RowFields row)
    {
        var told = string.Join(' ', new[] { row.Text(SheetColumn.Value), row.Text(SheetColumn.Comment) }.OfType<string>())
            is { Length: > 0 } text
            ? text
            : null;
        if (told is null)
        {
            row.Fault(SheetColumn.Comment, ImportFaults.WriteTheText);
        }

        return told;
    }

    private static double? YesOrNo(OwnMeasure measure, RowFields row)
    {
        switch (row.Word(SheetColumn.Value))
        {
            case "ja" or "1" or "sant" or "j" or "x":
                return 1;
            case "nej" or "0" or "falskt" or "n":
                return 0;
            case "":
                return Missing(measure, row, ImportFaults.YesOrNo);
            default:
                row.Fault(SheetColumn.Value, ImportFaults.WriteYesOrNo);
                return null;
        }
    }

    private static double? Figure(OwnMeasure measure, RowFields row)
    {
        if (row[SheetColumn.Value].Length == 0)
        {
            return Missing(measure, row, ImportFaults.TheValue);
        }

        var hours = NumberText.Hours(row[SheetColumn.Value]);
        if (hours is not null && measure.Unit == Unit.Hours)
        {
            return hours;
        }

        if (row.IsMadeOf(SheetColumn.Value, CellMade.Time) || hours is not null)
        {
            row.Fault(SheetColumn.Value, ImportFaults.IsATime(row.AddressOf(SheetColumn.Value), UnitWords.Word(measure)));
            return null;
        }

        if (measure.Unit == Unit.Percent && NumberText.Part(row[SheetColumn.Value]) is { } part)
        {
            if (part.Some > part.All)
            {
                row.Fault(SheetColumn.Value, ImportFaults.MoreThanAll(part.Some, part.All));
            }

            return Math.Round(100 * part.Some / part.All, 6);
        }

        var (value, word, fault) = NumberText.Read(row[SheetColumn.Value]);
        fault ??=
            UnitWords.Follows(measure, word) ? OutOf(measure, value!.Value)
            : UnitWords.Contradicts(measure, word) ? ImportFaults.WrongUnit(measure.Id, UnitWords.Word(measure))
            : ImportFaults.OnlyANumber;
        if (fault is not null)
        {
            row.Fault(SheetColumn.Value, fault);
        }

        return value;
    }

    // A figure may be missing when a comment says why; a day alone says nothing.
    private static double? Missing(OwnMeasure measure, RowFields row, string what)
    {
        if (row[SheetColumn.Comment].Length == 0)
        {
            row.Fault(SheetColumn.Value, ImportFaults.ValueMissing(what, measure.Id));
        }

        return null;
    }

    private static string? OutOf(OwnMeasure measure, double value) =>
        measure.Unit switch
        {
            Unit.Percent when value is < 0 or > 100 => ImportFaults.ShareOutOfRange,
            Unit.Count when value < 0 => ImportFaults.NegativeCount,
            Unit.Count when value != Math.Truncate(value) => ImportFaults.CountWithDecimals,
            Unit.Hours or Unit.Days or Unit.Weeks or Unit.Months when value < 0 => ImportFaults.NegativeTime,
            _ => null,
        };
}
