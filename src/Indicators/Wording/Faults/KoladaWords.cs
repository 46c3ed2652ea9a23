using System.Net;
using System.Text.Json;
using Kolada;

namespace Indicators.Wording.Faults;

/// <summary>Kolada's faults as a municipality's analyst reads them: what happened, and what to do.</summary>
internal static class KoladaWords
{
    public const string SecretInAddress =
        "Adressen till Kolada får inte ha användarnamn eller lösenord i sig; Kolada frågar inte efter några. Skriv den utan.";

    /// <summary>The sentence of a fault.</summary>
    /// <param name="fault">What went wrong.</param>
    /// <param name="atCommand">Whether a person at the command line reads it, who can use the shipped figures instead.</param>
    public static string Of(KoladaException fault, bool atCommand = true) =>
        fault.Kind switch
        {
            KoladaFault.Unreachable => $"Kolada svarar inte på {Host(fault)}{Unreachable(fault, Instead(atCommand))}",
            KoladaFault.Retired => $"Den här versionen av Koladas API är stängd ({Host(fault)}). Programmet behöver "
                + "uppdateras; det som redan är hämtat går att använda som förut.",
            KoladaFault.Refused => "Kolada tog inte emot frågan. Det är ett fel i programmet; anmäl det med Koladas "
                + $"svar: {fault.Body ?? "ingen orsak angiven"} ({fault.Url})",
            KoladaFault.Redirected => $"{Host(fault)} svarar med en omdirigering till {Place(fault.Location!)}, och den följs inte. "
                + "Kontrollera adressen (--kolada URL) och proxyn: oftast är det en inloggningssida i Koladas ställe. "
                + $"Fråga it-avdelningen{Instead(atCommand)}",
            KoladaFault.TooLarge => $"Svaret från {Host(fault)} är större än {Size(fault.Limit)}, och så stora är inte Koladas svar, "
                + "så det lästes inte. Kontrollera adressen (--kolada URL), eller försök igen senare"
                + Instead(atCommand),
            KoladaFault.BadAnswer => "Koladas svar går inte att lita på, så det skrevs inte. Försök igen senare; kommer felet tillbaka, "
                + (
                    fault.InnerException is JsonException
                        ? "kan en brandvägg eller inloggningssida svara i Koladas ställe: fråga it-avdelningen, eller "
                        : ""
                )
                + $"anmäl det med orsaken: {fault.Message}",
            _ => Answered(fault, Instead(atCommand)),
        };

    /// <summary>Why the rest of some KPIs that are read together was not read.</summary>
    /// <param name="bytes">The limit that was passed.</param>
    public static string GroupTooLarge(long bytes) =>
        $"Koladas svar om nyckeltalen som läses tillsammans är större än {Size(bytes)}, så de lästes inte färdigt. "
        + "Kontrollera adressen (--kolada URL), eller försök igen senare.";

    private static string Instead(bool atCommand) => atCommand ? ", eller använd siffrorna som följer med: --offline." : ".";

    private static string Answered(KoladaException fault, string instead) =>
        fault.Status switch
        {
            HttpStatusCode.NotFound =>
                $"Det finns inget API på {fault.Url}. Kontrollera adressen: --kolada URL, annars https://api.kolada.se/v3/.",
            HttpStatusCode.TooManyRequests => $"Kolada ber oss vänta{Wait(fault.RetryAfter)}. Försök igen "
                + $"{(fault.RetryAfter is null ? "om en stund" : "då")}, eller fråga långsammare med "
                + "--rate.",
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.ProxyAuthenticationRequired =>
                $"Frågan släpptes inte fram till Kolada (fel {(int)fault.Status} på {Host(fault)}). "
                    + $"Koladas API är öppet, så oftast är det en brandvägg eller proxy: fråga it-avdelningen{instead}",
            >= HttpStatusCode.InternalServerError =>
                $"Kolada svarade med fel {(int)fault.Status} på {fault.Url}. Felet är hos Kolada och går oftast över. Försök igen senare.",
            _ => $"Kolada svarade med fel {(int?)fault.Status} på {fault.Url}. Försök igen senare.",
        };

    // One that gave up tells of the last fault before it.
    private static string Unreachable(KoladaException fault, string instead) =>
        fault.InnerException switch
        {
            KoladaException last => Unreachable(last, instead),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
                $": den säkra anslutningen godtogs inte. Oftast är det en brandvägg eller proxy: fråga it-avdelningen{instead}",
            null
            or HttpRequestException
            {
                HttpRequestError: HttpRequestError.NameResolutionError
                    or HttpRequestError.ConnectionError
                    or HttpRequestError.ProxyTunnelError,
            } => $". Kontrollera nätverket och försök igen{instead}",
            _ => $", eller bara med en del av svaret. Försök igen senare{instead}",
        };

    private static string Wait(TimeSpan? wait) =>
        wait switch
        {
            null => "",
            { TotalSeconds: <= 1 } => " i en sekund",
            { TotalSeconds: <= 90 and var seconds } => FormattableString.Invariant($" i {Math.Ceiling(seconds):0} sekunder"),
            { TotalMinutes: var minutes } => FormattableString.Invariant($" i {Math.Ceiling(minutes):0} minuter"),
        };

    private static string Size(long? bytes) =>
        bytes >= 1 << 20 ? FormattableString.Invariant($"{bytes >> 20} MB") : FormattableString.Invariant($"{bytes >> 10} kB");

    // Without what comes after the place, where a login page keeps its secrets.
    private static string Place(Uri location) =>
        location.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private static string Host(KoladaException fault) => fault.Url.GetLeftPart(UriPartial.Authority);
}
