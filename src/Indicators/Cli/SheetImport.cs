using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Reports.Formats;
using Indicators.UseCases;
using Indicators.UseCases.Filling;
using Indicators.Wording.Faults;
using Indicators.Wording.Room;

namespace Indicators.Cli;

/// <summary><c>import</c> of the workbook that the room offers, and the workbook itself.</summary>
internal static class SheetImport
{
    /// <summary>Writes the workbook of a report, with everything that is filled in.</summary>
    /// <exception cref="UserException">It cannot be written there.</exception>
    public static void Write(Shell shell, Workspace workspace, Plan plan, ReportPeriod period, string file)
    {
        var making = MakingOf(workspace);
        using var store = workspace.OpenToRead();
        var rows = RoomRows.Read(store, workspace.Catalogue, plan, period, workspace.Clock.GetUtcNow());
        var at = workspace.Clock.GetUtcNow();
        var words = making.WordFields(store, workspace.FiguresOf(store, plan, asOf: null), period);
        OutputFile.Write(file, FillWorkbook.Write(workspace.Catalogue, rows, words, at));
        shell.Out.WriteLine(FillText.Written(file));
    }

    /// <summary>Hands in a filled workbook; what came of it.</summary>
    /// <param name="shell">Where it is told.</param>
    /// <param name="workspace">The store.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="file">The workbook.</param>
    /// <param name="by">Who hands it in.</param>
    /// <param name="how">Whether it is only shown, whether it goes before what others have written since, whether as JSON.</param>
    /// <exception cref="UserException">The file is refused, is for another plan, or the report is decided.</exception>
    public static ExitCode HandIn(
        Shell shell,
        Workspace workspace,
        Plan plan,
        string file,
        string by,
        (bool Shown, bool Replace, bool Json) how
    )
    {
        var (name, bytes) = (UploadGate.NameOf(file), TableFile.Bytes(file));
        UploadGate.Check(bytes, name, UploadKind.Sheet);
        var sheet = FilledSheet.Read(bytes, name);
        if (sheet.Mark is not { } mark)
        {
            throw UserException.Invalid(FillWords.NoMark(name));
        }

        var period = plan.Period(mark.Split(' ')[1]);
        var here = FilledSheet.MarkOf(plan.Id, period.ToString());
        if (mark != here)
        {
            throw UserException.Invalid(FillWords.ForAnother(name, mark, here));
        }

        workspace.OpenToWrite().Dispose();
        PlanFigures figures;
        using (var store = workspace.OpenToRead())
        {
            figures = workspace.FiguresOf(store, plan, asOf: null);
        }

        var hand = new HandInSheet(
            MakingOf(workspace),
            plan,
            period,
            store => figures with { Own = OwnFigures.Of(plan, store.OwnReports.Read(plan.Id, asOf: null)) },
            workspace.Clock.GetUtcNow(),
            by
        );
        var shown = hand.Plan(sheet);
        var hers = how.Replace
            ? shown
                .Changes.Where(change => change.Kind == SheetChangeKind.Conflict)
                .ToDictionary(change => change.Place, change => change.Version)
            : [];
        var came = how.Shown ? shown : hand.Save(sheet, hers);
        shell.Out.WriteLine(how.Json ? SheetJson.Text(SheetAnswer.Of(plan, period, file, came, !how.Shown)) : Told(came, name, how.Shown));
        return
            !how.Shown
            && came.Changes.Any(change => change is { IsSaved: false, Kind: not SheetChangeKind.Unchanged } or { IsUnread: true })
            ? ExitCode.Partial
            : ExitCode.Done;
    }

    // The words that lie in files are read where the report reads them.
    private static WriteReport MakingOf(Workspace workspace) => new(workspace, Folder: "", CommonOptions.UsualComments);

    private static string Told(SheetPlan came, string name, bool shown) =>
        string.Join(
            Environment.NewLine,
            came.Changes.Where(change => change.Kind != SheetChangeKind.Unchanged)
                .Select(change =>
                    FillText.Line(change.Line, KindOf(change), change.Row, change.Column, change.Stands, change.Text, SaysOf(change))
                )
                .Append(FillText.CountedOf(FillCounts.Of(came), name, shown))
        );

    private static string KindOf(SheetChange change) =>
        change.Kind switch
        {
            SheetChangeKind.Conflict => FillText.ConflictWord,
            SheetChangeKind.Unknown => FillText.UnknownWord,
            var kind => FillText.Kind(kind == SheetChangeKind.New, kind == SheetChangeKind.TakenAway),
        };

    private static string? SaysOf(SheetChange change) =>
        change switch
        {
            { IsUnread: true, Says: { } says } => FillText.Unread(says),
            { Kind: SheetChangeKind.Conflict } => FillText.ConflictHow,
            _ => change.Says,
        };
}

/// <summary>What <c>import --json</c> of a workbook answers: the field names are the contract.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Period">The report.</param>
/// <param name="File">The file, as it was given.</param>
/// <param name="Saved">Whether it is saved, and not only shown.</param>
/// <param name="Added">Cells where nothing stood.</param>
/// <param name="Revised">Cells where something else stood.</param>
/// <param name="Withdrawn">Cells that take away.</param>
/// <param name="Unchanged">Cells that stand so already, or as they were fetched.</param>
/// <param name="Conflicts">Cells where someone else has written since; not saved without <c>--replace</c>.</param>
/// <param name="Unknown">Cells that the plan does not ask for; not saved.</param>
/// <param name="Unread">Of those saved, how many cannot be read and count for nothing yet.</param>
internal sealed record SheetAnswer(
    string Plan,
    string Period,
    string File,
    bool Saved,
    int Added,
    int Revised,
    int Withdrawn,
    int Unchanged,
    int Conflicts,
    int Unknown,
    int Unread
)
{
    /// <summary>Each cell but the unchanged.</summary>
    public IReadOnlyList<SheetCellAnswer> Changes { get; init; } = [];

    public static SheetAnswer Of(Plan plan, ReportPeriod period, string file, SheetPlan came, bool saved) =>
        new(
            plan.Id,
            period.ToString(),
            file,
            saved,
            came.Count(SheetChangeKind.New),
            came.Count(SheetChangeKind.Changed),
            came.Count(SheetChangeKind.TakenAway),
            came.Count(SheetChangeKind.Unchanged),
            came.Count(SheetChangeKind.Conflict),
            came.Count(SheetChangeKind.Unknown),
            came.Unread
        )
        {
            Changes =
            [
                .. came
                    .Changes.Where(change => change.Kind != SheetChangeKind.Unchanged)
                    .Select(change => new SheetCellAnswer(
                        change.Line,
                        change.Place,
                        change.Column,
                        change.Kind,
                        change.Stands,
                        change.Text,
                        change.IsUnread,
                        change.Says
                    )),
            ],
        };
}

/// <summary>One cell of it.</summary>
internal sealed record SheetCellAnswer(
    int Line,
    string Place,
    string Column,
    SheetChangeKind Kind,
    string Stands,
    string Text,
    bool Unread,
    string? Says
);

/// <summary>The answer as text.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    Converters = [typeof(JsonStringEnumConverter<SheetChangeKind>)]
)]
[JsonSerializable(typeof(SheetAnswer))]
internal sealed partial class SheetJson : JsonSerializerContext
{
    private static SheetJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Text(SheetAnswer answer) => JsonSerializer.Serialize(answer, Readable.SheetAnswer);
}
