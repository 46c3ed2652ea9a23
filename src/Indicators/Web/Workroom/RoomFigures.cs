using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Snapshot;

namespace Indicators.Web.Workroom;

/// <summary>What a room's page is written from: what is shown of Kolada, and what the municipality has reported this instant.</summary>
/// <param name="request">Whose page it is.</param>
/// <param name="making">Where the words and the reports lie.</param>
/// <param name="plan">The plan, as the pages show it.</param>
internal sealed class RoomFigures(RoomRequest request, WriteReport making, PlanSnapshot plan)
{
    /// <summary>The plan's figures, with what is reported now.</summary>
    public PlanFigures Figures(ReadSession store) =>
        plan.Figures with
        {
            Own = OwnFigures.Of(request.Plan, store.OwnReports.Read(request.Plan.Id, asOf: null)),
        };

    /// <summary>What the report would be written from now. Comments that cannot be used are named and left out.</summary>
    public ReportMaterial Material(ReadSession store) =>
        making.Material(store, Figures(store), plan.Told, request.Period, making.CommentsOf(store, request.Plan, request.Period));

    /// <summary>The administration's words, field by field.</summary>
    public IReadOnlyList<WordReading> Words(ReadSession store) => making.WordFields(store, Figures(store), request.Period);

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

    /// <summary>All that is filled in.</summary>
    public RoomRows Rows(ReadSession store) => RoomRows.Read(store, making.Workspace.Catalogue, request.Plan, request.Period, request.At);

    /// <summary>The plan as the pages show it.</summary>
    public PlanSnapshot Shown => plan;

    /// <summary>Where reports are made.</summary>
    public WriteReport Making => making;
}
