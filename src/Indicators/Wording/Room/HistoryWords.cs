using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording.Room;

/// <summary>What has been done, for people.</summary>
internal static class HistoryWords
{
    public const string CannotTakeBack = "Raden har ändrats sedan sidan visades, eller finns inte längre. Ladda om sidan. Inget är ändrat.";

    public static string Lead(int changes) =>
        changes == 0
            ? "Inget är ändrat än."
            : $"{Words.Sentence(NumberWords.Things(changes))} {(changes == 1 ? "ändring" : "ändringar")}, de senaste först.";

    /// <summary>A time of day: 14.32.</summary>
    public static string Clock(DateTimeOffset at) => RoomWords.When(at, at);

    /// <summary>What was changed.</summary>
    public static string Title(OwnReport row, Plan plan, IndicatorCatalogue catalogue)
    {
        var name = row.Kind switch
        {
            OwnReport.Measure => plan.Measures.FirstOrDefault(measure => measure.Id == row.Item)?.Name ?? row.Item,
            OwnReport.Action => MissingWords.Name(
                row.Item,
                plan.Actions.FirstOrDefault(action => action.Id == row.Item)?.Short ?? "",
                plan.ActionName
            ),
            OwnReport.Money => row.Item == OwnReport.Grant ? "Statlig ersättning" : "Kommunal utgift",
            _ => Words.Sentence(ChecklistWords.NameOf(new WordPlace(row.Kind, row.Item), plan, catalogue)),
        };
        string?[] more =
        [
            row.Counterparty,
            row.Account,
            row.Gender switch
            {
                "K" => "kvinnor",
                "M" => "män",
                _ => null,
            },
        ];
        return string.Join(", ", more.Where(part => !string.IsNullOrEmpty(part)).Prepend(name));
    }

    /// <summary>What stands in a row; null when nothing does.</summary>
    public static string? Said(OwnReport? row, Plan plan)
    {
        if (row is null)
        {
            return null;
        }

        var measure = row.Kind == OwnReport.Measure ? plan.Measures.FirstOrDefault(one => one.Id == row.Item) : null;
        var value =
            row.Value is not { } number ? null
            : measure is null ? $"{SwedishFormat.Number(number, 0)} kronor"
            : TableWords.Of(
                OwnWords.Value(
                    measure,
                    new OwnFigure
                    {
                        Value = number,
                        Hidden = false,
                        Date = row.Date,
                        Comment = null,
                    }
                )
            );
        string?[] parts = [value, row.State, measure is null ? row.Date : null, row.Body, row.Comment];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>Who did it: "Sparat av Eva Ek", "Taget tillbaka av Eva Ek: fel skola".</summary>
    public static string By(string by, bool takenBack, string? note) =>
        takenBack ? $"Taget tillbaka av {by}{(string.IsNullOrEmpty(note) ? "." : $": {note}")}" : $"Av {by}.";

    /// <summary>A step that was taken.</summary>
    public static string Step(RoomEvent step, Plan plan) =>
        (step.Step, step.Office) switch
        {
            (RoomStep.Reopened, "") => "Rapporten öppnad för en ny version",
            (RoomStep.Opened, _) => "Perioden öppnad",
            (RoomStep.Decided, _) => "Rapporten fastställd",
            (RoomStep.ToReview, _) => "Rapporten skickad till granskning",
            (RoomStep.SentBack, "") => "Rapporten tillbakaskickad",
            (RoomStep.Asked, var office) => $"{office}: brev skickat",
            (RoomStep.HandedIn, var office) => $"{office}: inlämnat",
            (RoomStep.Done, var office) => $"{office}: klart",
            (RoomStep.SentBack, var office) => $"{office}: tillbakaskickat",
            (RoomStep.Answered, var office) => $"{(office.Length > 0 ? office : "Rapporten")}: anmärkning besvarad",
            (RoomStep.Withdrawn, var office) => $"{(office.Length > 0 ? office : "Rapporten")}: anmärkning tillbakatagen",
            (RoomStep.HandedOver, var office) => $"{RowOf(step, plan)} överlämnad till {office}",
            (RoomStep.HandedBack, var office) => $"{RowOf(step, plan)} tillbaka hos {office}",
            (_, var office) => $"{office}: öppnat igen",
        };

    private static string RowOf(RoomEvent step, Plan plan)
    {
        var item = Uri.UnescapeDataString(step.Place[(step.Place.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        return plan.Measures.FirstOrDefault(measure => measure.Id == item)?.Name
            ?? MissingWords.Name(item, plan.Actions.FirstOrDefault(action => action.Id == item)?.Short ?? "", plan.ActionName);
    }

    /// <summary>A row as a form names it.</summary>
    public static string Code(OwnReport row) =>
        string.Join(':', new[] { row.Kind, row.Item, row.Gender, row.Counterparty, row.Account }.Select(Uri.EscapeDataString));
}
