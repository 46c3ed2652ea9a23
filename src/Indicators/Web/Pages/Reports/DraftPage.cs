using Indicators.Web.Html;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Pages;

/// <summary>What is said to one who may not read a draft.</summary>
internal static class DraftPage
{
    public static Page Write(int status) =>
        new()
        {
            Title = "Utkastet är inte öppet",
            Section = "/rapporter",
            Crumbs = [("Rapporter", "/rapporter")],
            Status = status,
            Body = $"""
                <p>{SiteWords.DraftClosed(byCode: status == StatusCodes.Status401Unauthorized)}</p>
                <p><a href="/rapporter">Till rapporterna</a></p>
                """,
        };
}
