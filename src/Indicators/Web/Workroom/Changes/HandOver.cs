using Indicators.UseCases;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Hands a row over to another office, or takes it back to the one that the plan names. Both stay in the history.</summary>
internal static class HandOver
{
    private const int LongestName = 100;

    /// <summary>Takes the step.</summary>
    /// <exception cref="UserException">There is no such row, no office is named, or it has the row already.</exception>
    public static ChangeAnswer Take(ChangeRequest request, RoomFigures room)
    {
        room.RefuseDecided();
        using var store = room.Making.Workspace.OpenToRead();
        var rows = room.Rows(store);
        var held = rows
            .Offices.SelectMany(office => office.Rows.Select(row => (Office: office, Row: row)))
            .FirstOrDefault(one => one.Row.Key == request.Field("rad"));
        var back = request.Field("steg") == "tillbaka";
        if (held.Row is null || (back && held.Row.Handed is null))
        {
            throw UserException.Invalid(RemarkWords.NoSuchRow);
        }

        var to = back ? held.Row.Handed!.From : Named(request.Field("hos") ?? "", rows);
        if (to == held.Office.Name)
        {
            throw UserException.Invalid(RemarkWords.HasItAlready(to));
        }

        var note = Folded.Lines(request.Field("skal") ?? "").Trim();
        var step = back || to == held.Row.Handed?.From ? RoomStep.HandedBack : RoomStep.HandedOver;
        room.Making.Workspace.Step(
            request.Plan,
            new RoomEvent(request.Period.ToString(), to, step, "", note, StockholmTime.Text(request.At), request.Who.Name)
            {
                Place = held.Row.Key,
            }
        );
        return new ChangeAnswer.See(request.Address(RoomParts.Missing) + "#" + OfficeHead.IdOf(to));
    }

    // One that has rows already, in its own letters; else a new one.
    private static string Named(string text, RoomRows rows)
    {
        var name = Words.Sentence(Folded.Words(text));
        return name.Length is > 0 and <= LongestName
            ? rows.Offices.Select(office => office.Name).FirstOrDefault(known => Folded.Same(known, name)) ?? name
            : throw UserException.Invalid(RemarkWords.WriteTheOffice);
    }
}
