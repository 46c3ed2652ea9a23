using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Indicators.Web.Responses;
using Indicators.Wording.Room;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Workroom;

/// <summary>How an answer of the workroom is sent: whole, plain, and kept by nobody.</summary>
internal static class RoomAnswer
{
    /// <summary>A page in its frame.</summary>
    public static Task SendAsync(HttpContext context, RoomPage page, RoomRequest? request)
    {
        const string html = "text/html; charset=utf-8";
        if (page.File is var (file, name))
        {
            context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
            {
                FileNameStar = name,
            }.ToString();
            return SendAsync(context, page.Status, file.ContentType, file.Content);
        }

        if (page.Document is not { } document)
        {
            return SendAsync(context, page.Status, html, Encoding.UTF8.GetBytes(RoomLayout.Write(page, request)));
        }

        context.Response.Headers.ContentSecurityPolicy = ReportPolicy.InRoom;
        // A browser shows no sandboxed page that asks to be alone in its window.
        context.Response.Headers.Remove("Cross-Origin-Opener-Policy");
        return SendAsync(context, page.Status, html, document);
    }

    /// <summary>What a change came to.</summary>
    public static Task SendAsync(ChangeRequest request, ChangeAnswer answer)
    {
        switch (answer)
        {
            case ChangeAnswer.See(var address):
                (request.Context.Response.StatusCode, request.Context.Response.Headers.Location) = (StatusCodes.Status303SeeOther, address);
                return Task.CompletedTask;
            case ChangeAnswer.Again(var page):
                return SendAsync(request.Context, page with { Status = StatusCodes.Status422UnprocessableEntity }, request);
            case ChangeAnswer.Show(var shown):
                return SendAsync(request.Context, shown, request);
            case ChangeAnswer.Last(var page):
                return SendAsync(request.Context, page, request: null);
            case ChangeAnswer.Told(var field):
                return SendAsync(request.Context, StatusCodes.Status200OK, "application/json; charset=utf-8", FieldAnswerJson.Text(field));
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A sentence that says why not; to our script as what it shows in the live line.</summary>
    public static Task RefuseAsync(HttpContext context, Refusal refusal) =>
        RoomRequest.IsByScript(context)
            ? SendAsync(
                context,
                refusal.Status,
                "application/json; charset=utf-8",
                FieldAnswerJson.Text(new FieldAnswer { State = "refused", Live = refusal.Sentence })
            )
            : SendAsync(
                context,
                new RoomPage
                {
                    Title = DoorWords.RefusedTitle,
                    Status = refusal.Status,
                    Body = $"""
                    <p>{refusal.Sentence}</p>
                    <p><a href="{WorkroomRoutes.Root}">{DoorWords.ToRoom}</a></p>
                    """,
                },
                request: null
            );

    /// <summary>How to come in, where the room itself would be.</summary>
    public static Task ClosedAsync(HttpContext context, bool hasOwner)
    {
        var isDoor = context.Request.Path.Value?.TrimEnd('/').Equals(WorkroomRoutes.Root, StringComparison.OrdinalIgnoreCase) == true;
        var page = new RoomPage
        {
            Title = DoorWords.ClosedTitle,
            Status = isDoor ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden,
            Body = $"""<p>{(hasOwner ? DoorWords.HowIn : DoorWords.Closed)}</p>""",
        };
        return SendAsync(context, page, request: null);
    }

    private static Task SendAsync(HttpContext context, int status, string type, string text) =>
        SendAsync(context, status, type, Encoding.UTF8.GetBytes(text));

    private static Task SendAsync(HttpContext context, int status, string type, byte[] body)
    {
        (context.Response.StatusCode, context.Response.ContentType, context.Response.ContentLength) = (status, type, body.Length);
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body).AsTask();
    }
}
