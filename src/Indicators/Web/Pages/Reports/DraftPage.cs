using Indicators.Web.Html;
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
            Body =
                (
                    status == StatusCodes.Status401Unauthorized
                        ? "<p>Ett utkast visas bara för den som har koden. Ladda om sidan och skriv "
                            + "koden som lösenord; namnet får vara vad som helst.</p>"
                        : "<p>Ett utkast visas bara för den som startade tjänsten, med adressen som den skrev ut då. Rapporten "
                            + "blir öppen för alla när den är fastställd.</p>"
                ) + "<p><a href=\"/rapporter\">Till rapporterna</a></p>",
        };
}
