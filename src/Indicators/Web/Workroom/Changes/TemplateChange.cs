using Indicators.Importing;
using Indicators.Reports.Formats.Html;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>The municipality's own Word template: handed in, looked at as a report takes it, taken away.</summary>
internal static class TemplateChange
{
    /// <summary>What the settings' page says of it.</summary>
    public static Markup Shown(RoomRequest request, RoomFigures room, ReadSession store) =>
        TemplateForm.Write(
            request,
            OwnTemplate.History(store, request.Plan),
            OwnTemplate.Content(store, request.Plan, asOf: null) is var (name, content)
                ? OwnTemplate.NotTaken(room.Material(store), name, content)
                : []
        );

    /// <summary>The one in use, as it was handed in; null when there is none.</summary>
    public static RoomPage? Again(RoomRequest request, RoomFigures room, ReadSession store) =>
        OwnTemplate.Content(store, request.Plan, asOf: null) is var (name, content)
            ? new()
            {
                Title = name,
                Body = Markup.None,
                File = (new WebFile(content, "application/octet-stream"), name),
            }
            : null;

    /// <summary>Takes a template, when a report can be written in it, or takes the one in use away.</summary>
    public static ChangeAnswer Take(ChangeRequest request, RoomFigures room)
    {
        var workspace = room.Making.Workspace;
        if (request.Field(RoomParts.TakesAway) is not null)
        {
            using var store = workspace.OpenToRead();
            var used = OwnTemplate.Of(store, request.Plan) ?? throw UserException.Invalid(SettingsText.NothingToTakeAway);
            workspace.Keep(request.Plan, used.Name, content: null, request.Who.Name);
        }
        else
        {
            var (name, content) = Uploads.Read(request, UploadKind.Template);
            using var store = workspace.OpenToRead();
            _ = OwnTemplate.NotTaken(room.Material(store), name, content);
            workspace.Keep(request.Plan, name, content, request.Who.Name);
        }

        return new ChangeAnswer.See(request.Address(RoomParts.Settings));
    }
}
