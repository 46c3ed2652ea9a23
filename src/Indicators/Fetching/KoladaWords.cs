using System.Net;
using Kolada;

namespace Indicators.Fetching;

/// <summary>Kolada's faults as a municipality's analyst reads them: what happened, and what to do.</summary>
internal static class KoladaWords
{
    public static string Of(KoladaException fault) => fault.Kind switch
    {
        KoladaFault.Unreachable =>
            $"Kolada svarar inte på {Host(fault)}. Kontrollera nätverket och försök igen, eller använd siffrorna som följer med: --offline.",
        KoladaFault.Retired =>
            $"Den här versionen av Koladas API är stängd ({Host(fault)}). Programmet behöver uppdateras.",
        KoladaFault.Refused =>
            $"Kolada tog inte emot frågan. Det är ett fel i programmet; anmäl det med Koladas svar: {fault.Body} ({fault.Url})",
        KoladaFault.BadAnswer =>
            $"Koladas svar går inte att lita på, så det skrevs inte. Försök igen senare; kommer felet tillbaka, anmäl det med orsaken: {fault.Message}",
        _ when fault.Status == HttpStatusCode.NotFound =>
            $"Det finns inget API på {fault.Url}. Kontrollera adressen: --kolada URL, annars https://api.kolada.se/v3/.",
        _ when fault.Status == HttpStatusCode.TooManyRequests =>
            "Kolada ber oss vänta. Försök igen om en stund, eller fråga långsammare med --rate.",
        _ => $"Kolada svarade med fel {(int?)fault.Status} på {fault.Url}. Försök igen senare.",
    };

    private static string Host(KoladaException fault) => fault.Url.GetLeftPart(UriPartial.Authority);
}
