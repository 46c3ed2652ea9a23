using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Store;
using Indicators.Wording.Room;

namespace Indicators.UseCases.Filling;

/// <summary>
/// A filled sheet that is handed in for a report: what it would do, and to do it. Each cell is saved as a field of the room is.
/// </summary>
/// <param name="making">Where it is saved.</param>
/// <param name="plan">The plan.</param>
/// <param name="period">The report.</param>
/// <param name="figures">The plan's figures, by what is reported in a store.</param>
/// <param name="at">When.</param>
/// <param name="by">Who hands it in.</param>
internal sealed class HandInSheet(
    WriteReport making,
    Plan plan,
    ReportPeriod period,
    Func<ReadSession, PlanFigures> figures,
    DateTimeOffset at,
    string by
)
{
    /// <summary>What it would do: it is done and undone again, so that it is judged as it will be. Nothing is changed.</summary>
    /// <exception cref="UserException">The report is decided.</exception>
    public SheetPlan Plan(FilledSheet sheet)
    {
        using var store = making.Workspace.OpenToSave();
        return store.Tried(() => Do(store, sheet, new Dictionary<string, string>()));
    }

    /// <summary>Does it, in one go; what it came to.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="hers">Fields where the sheet is chosen though someone else has written since, with the version shown.</param>
    /// <exception cref="UserException">The report is decided.</exception>
    public SheetPlan Save(FilledSheet sheet, IReadOnlyDictionary<string, string> hers)
    {
        using var store = making.Workspace.OpenToSave();
        return store.Together(() => Do(store, sheet, hers));
    }

    private SheetPlan Do(SaveSession store, FilledSheet sheet, IReadOnlyDictionary<string, string> hers)
    {
        var known = figures(store);
        var plain = new FieldPlain(making.Workspace.Catalogue, plan, period, at);
        var rows = RoomRows.Read(store, making.Workspace.Catalogue, plan, period, at);
        var standing = FillRows.Of(rows, making.WordFields(store, known, period), plain);
        var changes = new SheetReading(plan, plain).Read(sheet, standing).Select(change => Chosen(change, hers)).ToList();
        var came = changes.ConvertAll(change => change.IsSaved ? Save(store, known, change) : null);
        if (came.OfType<FieldSaved.Locked>().Any())
        {
            throw UserException.Invalid(SaveWords.Locked);
        }

        var fields = RoomRows
            .Read(store, making.Workspace.Catalogue, plan, period, at)
            .Fields.ToDictionary(field => field.Place.ToString());
        return new SheetPlan([.. changes.Zip(came, (change, result) => Told(change, result, fields.GetValueOrDefault(change.Place)))]);
    }

    // Hers takes the place of what she was shown, and of nothing later.
    private static SheetChange Chosen(SheetChange change, IReadOnlyDictionary<string, string> hers) =>
        change.Kind == SheetChangeKind.Conflict && hers.GetValueOrDefault(change.Place) == change.Version
            ? change with
            {
                Kind = change.Text.Length == 0 ? SheetChangeKind.TakenAway : SheetChangeKind.Changed,
            }
            : change;

    private FieldSaved Save(SaveSession store, PlanFigures known, SheetChange change) =>
        FieldPlace.TryParse(change.Place) is { } field
            ? making.Workspace.Save(store, new FieldSave(plan, period, field, change.Text, change.Version, by), at)
            : making.Save(store, known, new WordSave(period, WordPlace.TryParse(change.Place)!, change.Text, change.Version, by), at);

    private static SheetChange Told(SheetChange change, FieldSaved? came, RoomField? field) =>
        (change.IsSaved, came, field) switch
        {
            (false, _, _) => change,
            (_, FieldSaved.NotRead(var says), null) => change with { Says = says, IsUnread = true },
            (_, _, { Fault: { } fault }) => change with { Says = fault, IsUnread = true },
            (_, _, { Question: { } question }) => change with { Says = RoomWords.Asks(question) },
            _ => change,
        };
}
