using Indicators.Analysis;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Saves sums of money; what is pasted is shown as a table first.</summary>
internal static class MoneyChange
{
    public static ChangeAnswer Take(ChangeRequest request, RoomFigures room)
    {
        if (request.Field(RoomParts.Pasted) is not { Length: > 0 } pasted)
        {
            return SaveFields.Save(
                request,
                room,
                RoomParts.Money,
                (store, typed) => room.Framed(Page(request, room, store, typed, null), store)
            );
        }

        room.RefuseDecided();
        using var store = room.Making.Workspace.OpenToRead();
        var item = request.Field("slag") == OwnReport.Cost ? OwnReport.Cost : OwnReport.Grant;
        var read = PastedMoney.Read(store, room.Making.Workspace.Catalogue, request.Plan, request.Period, request.At, item, pasted);
        return read.Count > 0
            ? new ChangeAnswer.Show(room.Framed(Page(request, room, store, TypedFields.None, read), store))
            : throw UserException.Invalid(MoneyRowWords.NothingPasted);
    }

    /// <summary>The page.</summary>
    /// <exception cref="UserException">The plan asks for no money.</exception>
    public static RoomPage Page(
        RoomRequest request,
        RoomFigures room,
        ReadSession store,
        TypedFields typed,
        IReadOnlyList<PastedSum>? pasted
    ) =>
        new MoneyScreen(request, room.Rows(store), MoneySums.Of(room.Figures(store).Own, request.Period), typed, pasted).Write()
        ?? throw UserException.Invalid(MoneyRowWords.NotAsked);
}
