using Microsoft.Extensions.Logging;

namespace Indicators.Web;

/// <summary>What the service tells its log.</summary>
internal static partial class SiteLog
{
    [LoggerMessage(Level = LogLevel.Warning, EventName = "comments-left-out", Message = "Kommentarerna till {Plan} är inte med: {Why}")]
    public static partial void CommentsLeftOut(this ILogger log, string plan, string why);

    [LoggerMessage(Level = LogLevel.Error, EventName = "reading-failed", Message = "Databasen kunde inte läsas; det som visades förut visas än")]
    public static partial void ReadingFailed(this ILogger log, Exception failure);
}
