using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom;

/// <summary>
/// The frame around every page of the workroom, in four bands: whose it is and who is here; the plan, its report, and the one live line;
/// the parts in the order of work; the page.
/// </summary>
internal static class RoomLayout
{
    /// <summary>The whole document; without a request nothing of it is for a visitor.</summary>
    public static string Write(RoomPage page, RoomRequest? request)
    {
        Markup document = $"""
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            {Layout.Head(Title(page, request))}
            <link rel="stylesheet" href="{SiteFiles.RoomStyle.Address}">
            {Markup.For(request, _ => $"""<script src="{SiteFiles.RoomScript.Address}" defer></script>""")}
            </head>
            <body class="room">
            <a class="skip" href="#innehall">Till innehållet</a>
            <header class="top"><div class="wrap">
            <a class="site" href="/">{Layout.Site}</a>
            {Markup.For(request, Who)}
            </div></header>
            {Markup.For(request, one => Where(page, one))}
            {Markup.If(request is { HasPlace: true }, () => RoomMenu.Write(request!, page.Missing))}
            <main id="innehall" class="wrap" tabindex="-1">
            <h1>{page.Title}</h1>
            {Markup.For(page.Lead, lead => $"""<p class="lead">{lead}</p>""")}
            {page.Body}
            </main>
            <footer><div class="wrap">
            {Markup.For(request, _ => $"<p>{DoorWords.NotSeen}</p>")}
            <p><a href="{WorkroomRoutes.Statement}">Tillgänglighet i arbetsrummet</a></p>
            </div></footer>
            </body>
            </html>

            """;
        return document.ToString().ReplaceLineEndings("\n");
    }

    private static string Title(RoomPage page, RoomRequest? request) =>
        request is { HasPlace: true } ? $"{page.Title} – {Plan(request)} – {DoorWords.Room}" : $"{page.Title} – {DoorWords.Room}";

    private static string Plan(RoomRequest request) => DoorWords.Plan(request.Plan.Name, request.Period);

    private static Markup Who(RoomRequest request) =>
        $"""
            <div class="who"><span>{request.Who.Name}</span>
            {Deed(request, WorkroomRoutes.Leave, DoorWords.LeaveButton)}
            {Markup.If(request.ClosesByButton, () => Deed(request, WorkroomRoutes.Close, DoorWords.CloseButton))}
            </div>
            """;

    private static Markup Deed(RoomRequest request, string address, string word) =>
        $"""
            <form method="post" action="{address}"><input type="hidden" name="{RoomRequest.FormKeyField}" value="{request.RoomFormKey}">
            <button class="plain">{word}</button></form>
            """;

    // The live line is there from the start, for only what changes within it is read aloud.
    private static Markup Where(RoomPage page, RoomRequest request) =>
        $"""
            <section class="where" aria-label="{DoorWords.Report}"><div class="wrap">
            {Markup.If(request.HasPlace, () => $"""<p class="plan">{Plan(request)}</p>""")}
            {Markup.For(page.Facts, facts => $"""<p class="fact">{facts}</p>""")}
            <p class="live" role="status">{page.Live}</p>
            </div></section>
            """;
}
