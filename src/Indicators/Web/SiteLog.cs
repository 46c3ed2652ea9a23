using Microsoft.Extensions.Logging;

namespace Indicators.Web;

/// <summary>What the service tells its log.</summary>
internal static partial class SiteLog
{
    [LoggerMessage(Level = LogLevel.Warning, EventName = "comments-left-out", Message = "Kommentarerna till {Plan} är inte med: {Why}")]
    public static partial void CommentsLeftOut(this ILogger log, string plan, string why);

    [LoggerMessage(Level = LogLevel.Error, EventName = "reading-failed", Message = "Databasen kunde inte läsas; det som visades förut visas än")]
    public static partial void ReadingFailed(this ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Information, EventName = "read", Message = "Sidorna visar siffror per {AsOf}")]
    public static partial void ReadAnew(this ILogger log, string asOf);

    [LoggerMessage(Level = LogLevel.Error, EventName = "page-failed", Message = "{Path} kunde inte skrivas")]
    public static partial void PageFailed(this ILogger log, Exception failure, string path);

    [LoggerMessage(Level = LogLevel.Information, EventName = "loads-shipped", Message = "Databasen är tom: siffrorna som följer med programmet läses in, per {AsOf}")]
    public static partial void LoadsShipped(this ILogger log, string asOf);

    [LoggerMessage(Level = LogLevel.Error, EventName = "shipped-failed", Message = "Siffrorna som följer med programmet kunde inte läsas in, eller deras rapporter inte skrivas")]
    public static partial void ShippedFailed(this ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Information, EventName = "night-waits", Message = "Nästa försök att hämta: {At}")]
    public static partial void Waits(this ILogger log, string at);

    [LoggerMessage(Level = LogLevel.Error, EventName = "night-failed", Message = "Nattens körning kunde inte bedömas; nytt försök om tio minuter")]
    public static partial void NightFailed(this ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, EventName = "night-given-up", Message = "Nattens körning {Due} gavs upp efter {Tries} försök. Nästa: {Next}")]
    public static partial void GivenUp(this ILogger log, int tries, string due, string next);

    [LoggerMessage(Level = LogLevel.Error, EventName = "try-failed", Message = "Försök {Number} misslyckades: {Why}")]
    public static partial void TryFailed(this ILogger log, Exception? failure, int number, string why);

    [LoggerMessage(Level = LogLevel.Warning, EventName = "store-held", Message = "{Why}")]
    public static partial void StoreHeld(this ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Warning, EventName = "report-not-written", Message = "{Why}")]
    public static partial void NotWritten(this ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Information, EventName = "notice", Message = "Meddelande ({Kinds}): {Text}")]
    public static partial void Told(this ILogger log, string kinds, string text);

    [LoggerMessage(Level = LogLevel.Warning, EventName = "webhook-failed", Message = "Meddelandet kom inte fram till {Host}, försök {Number}: {Why}")]
    public static partial void WebhookFailed(this ILogger log, string host, int number, string why);

    [LoggerMessage(Level = LogLevel.Warning, EventName = "mail-failed", Message = "Meddelandet kunde inte läggas i e-postmappen: {Why}")]
    public static partial void MailFailed(this ILogger log, string why);
}
