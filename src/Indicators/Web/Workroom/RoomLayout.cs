using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;

namespace Indicators.Web.Workroom;

/// <summary>The frame around every page of the workroom.</summary>
internal static class RoomLayout
{
    /// <summary>The whole document; without a request nothing of it is for a visitor.</summary>
    public static string Write(RoomPage page, RoomRequest? request)
    {
        Markup document = $"""
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            {Layout.Head(page.Title)}
            </head>
            <body>
            <a class="skip" href="#innehall">Till innehållet</a>
            <header class="top"><div class="wrap">
            <a class="site" href="/">{Layout.Site}</a>
            {Markup.For(request, Who)}
            </div></header>
            <main id="innehall" class="wrap" tabindex="-1">
            <h1>{page.Title}</h1>
            {Markup.For(page.Lead, lead => $"""<p class="lead">{lead}</p>""")}
            {page.Body}
            </main>
            </body>
            </html>

            """;
        return document.ToString().ReplaceLineEndings("\n");
    }

    private static Markup Who(RoomRequest request) => $"""<p class="meta">{request.Who.Name}</p>""";
}
