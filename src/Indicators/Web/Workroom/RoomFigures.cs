using System.Runtime.CompilerServices;
using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Snapshot;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom;

/// <summary>What a room's page is written from: what is shown of Kolada, and what the municipality has reported this instant.</summary>
/// <param name="request">Whose page it is.</param>
/// <param name="making">Where the words and the reports lie.</param>
/// <param name="shown">What the pages show.</param>
/// <param name="look">Lets the pages look at what has changed.</param>
internal sealed class RoomFigures(RoomRequest request, WriteReport making, SiteSnapshot shown, Action look)
{
    private readonly PlanSnapshot plan = shown.Plans.First(one => one.Plan.Id == request.Plan.Id);

    // What is read of one session is of one instant, and read once.
    private readonly ConditionalWeakTable<ReadSession, RoomInstant> instants = [];

    /// <summary>The plan's figures, with what is reported now.</summary>
    public PlanFigures Figures(ReadSession store) =>
        plan.Figures with
        {
            Own = OwnFigures.Of(request.Plan, store.OwnReports.Read(request.Plan.Id, asOf: null)),
        };

    /// <summary>What the report would be written from now. Comments that cannot be used are named and left out.</summary>
    public ReportMaterial Material(ReadSession store) => At(store).Material;

    /// <summary>The administration's words, field by field.</summary>
    public IReadOnlyList<WordReading> Words(ReadSession store) => At(store).Words;

    /// <summary>All that is filled in.</summary>
    public RoomRows Rows(ReadSession store) => At(store).Rows;

    private ReportMaterial ReadMaterial(ReadSession store) =>
        making.Material(store, Figures(store), plan.Told, request.Period, making.CommentsOf(store, request.Plan, request.Period));

    private IReadOnlyList<WordReading> ReadWords(ReadSession store) => making.WordFields(store, Figures(store), request.Period);

    /// <summary>Saves one of them.</summary>
    public FieldSaved Save(WordPlace place, string text, string version, bool holds)
    {
        PlanFigures figures;
        using (var store = making.Workspace.OpenToRead())
        {
            figures = Figures(store);
        }

        return making.Save(figures, new WordSave(request.Period, place, text, version, request.Who.Name) { Holds = holds });
    }

    private RoomRows ReadRows(ReadSession store) =>
        RoomRows.Read(store, making.Workspace.Catalogue, request.Plan, request.Period, request.At);

    /// <summary>What is asked before the report is decided.</summary>
    public ReportChecklist Asked(ReadSession store) => ReportChecklist.Of(Material(store), Rows(store), Words(store), request.At);

    /// <summary>A page with what every page of the room has in its bands.</summary>
    public RoomPage Framed(RoomPage page, ReadSession store) => RoomBands.On(page, request, Rows(store), IsDecided);

    /// <summary>Whether the report is decided, here or by the command.</summary>
    public bool IsDecided => making.Standing(request.Plan, request.Period).Manifest?.Final == true;

    /// <summary>Refuses a change of a report that is decided.</summary>
    /// <exception cref="UserException">It is.</exception>
    public void RefuseDecided()
    {
        if (IsDecided)
        {
            throw UserException.Invalid(SaveWords.Locked);
        }
    }

    /// <summary>The steps taken, the oldest first.</summary>
    public IReadOnlyList<RoomEvent> Steps(ReadSession store) => store.Room.Events(request.Plan.Id, request.Period.ToString());

    /// <summary>The plan's reports on disk, the newest first.</summary>
    public IReadOnlyList<ReportSnapshot> Reports => ReportSnapshots.Read(making.Folder, [request.Plan]);

    /// <summary>The one of this period; null when none is written.</summary>
    public ReportSnapshot? Report => Reports.FirstOrDefault(report => report.Period == request.Period);

    /// <summary>Its decided versions, each with how it stands this instant; null where nothing has been decided.</summary>
    public DecidedReport? Versions(ReadSession store) =>
        making.Versions(store, plan.IsCompared ? Material(store) : null, request.Plan, request.Period) is { Count: > 0 } versions
            ? new DecidedReport(request.Plan.Id, request.Period, versions)
            : null;

    /// <summary>The instant of Kolada's figures that are shown; null when none are fetched.</summary>
    public DateTimeOffset? Fetched => shown.AsOf;

    /// <summary>Lets the pages show files that have just been written.</summary>
    public void Look() => look();

    /// <summary>Where reports are made.</summary>
    public WriteReport Making => making;

    private RoomInstant At(ReadSession store) => instants.GetValue(store, one => new RoomInstant(this, one));

    private sealed class RoomInstant(RoomFigures room, ReadSession store)
    {
        public ReportMaterial Material => field ??= room.ReadMaterial(store);

        public RoomRows Rows => field ??= room.ReadRows(store);

        public IReadOnlyList<WordReading> Words => field ??= room.ReadWords(store);
    }
}
