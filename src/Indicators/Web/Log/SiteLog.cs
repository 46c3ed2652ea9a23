using Microsoft.Extensions.Logging;

namespace Indicators.Web.Log;

/// <summary>What the service tells its log: events and messages in English, for those who run it.</summary>
/// <remarks>A field such as <c>why</c> or <c>text</c> holds the Swedish sentence that a reader is told.</remarks>
internal static partial class SiteLog
{
    [LoggerMessage(Level = LogLevel.Warning, EventName = "comments-left-out", Message = "A comment on {Plan} is left out: {Why}")]
    public static partial void CommentsLeftOut(this ILogger log, string plan, string why);

    [LoggerMessage(
        Level = LogLevel.Error,
        EventName = "plan-part-failed",
        Message = "A part of {Plan} could not be read; the rest of it is shown, and the page says so"
    )]
    public static partial void PlanPartFailed(this ILogger log, Exception failure, string plan);

    [LoggerMessage(
        Level = LogLevel.Error,
        EventName = "reading-failed",
        Message = "The store could not be read; what was shown before is still shown"
    )]
    public static partial void ReadingFailed(this ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Information, EventName = "read", Message = "The pages show figures as of {AsOf}")]
    public static partial void ReadAnew(this ILogger log, string asOf);

    [LoggerMessage(Level = LogLevel.Error, EventName = "page-failed", Message = "{Path} could not be written")]
    public static partial void PageFailed(this ILogger log, Exception failure, string path);

    [LoggerMessage(
        Level = LogLevel.Information,
        EventName = "loads-shipped",
        Message = "The store is empty: the figures that ship with the program are read in, as of {AsOf}"
    )]
    public static partial void LoadsShipped(this ILogger log, string asOf);

    [LoggerMessage(
        Level = LogLevel.Error,
        EventName = "shipped-failed",
        Message = "The figures that ship with the program could not be read in, or their reports not be written"
    )]
    public static partial void ShippedFailed(this ILogger log, Exception failure);

    [LoggerMessage(
        Level = LogLevel.Warning,
        EventName = "connections-closed",
        Message = "{Count} connections were closed because clients held too many, the last of {Client}; told at most once a minute"
    )]
    public static partial void ConnectionsClosed(this ILogger log, int count, string client);

    [LoggerMessage(Level = LogLevel.Information, EventName = "step-done", Message = "Done: {Step}, of the fetch that began {Began}")]
    public static partial void StepDone(this ILogger log, string step, string began);

    [LoggerMessage(
        Level = LogLevel.Warning,
        EventName = "made-good",
        Message = "The fetch that began {Began} was not followed to its end; what is left is done now: {Steps}"
    )]
    public static partial void MadeGood(this ILogger log, string began, string steps);

    [LoggerMessage(Level = LogLevel.Information, EventName = "night-waits", Message = "Next try to fetch: {At}")]
    public static partial void Waits(this ILogger log, string at);

    [LoggerMessage(
        Level = LogLevel.Error,
        EventName = "night-failed",
        Message = "Whether the night's run is due could not be told; asked again in ten minutes"
    )]
    public static partial void NightFailed(this ILogger log, Exception failure);

    [LoggerMessage(
        Level = LogLevel.Error,
        EventName = "night-given-up",
        Message = "The night's run of {Due} was given up after {Tries} tries. Next: {Next}"
    )]
    public static partial void GivenUp(this ILogger log, int tries, string due, string next);

    [LoggerMessage(Level = LogLevel.Error, EventName = "try-failed", Message = "Try {Number} failed: {Why}")]
    public static partial void TryFailed(this ILogger log, Exception? failure, int number, string why);

    [LoggerMessage(Level = LogLevel.Warning, EventName = "store-held", Message = "The store is held: {Why}")]
    public static partial void StoreHeld(this ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Warning, EventName = "report-not-written", Message = "A report or comment was left out: {Why}")]
    public static partial void NotWritten(this ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Warning, EventName = "to-check", Message = "A reported figure should be looked at: {Why}")]
    public static partial void ToCheck(this ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Error, EventName = "plan-failed", Message = "The report of {Plan} was not written; the others go on")]
    public static partial void PlanFailed(this ILogger log, Exception failure, string plan);

    [LoggerMessage(
        Level = LogLevel.Warning,
        EventName = "report-unreadable",
        Message = "The report of {Plan} for {Period} is not shown: {Why}"
    )]
    public static partial void ReportUnreadable(this ILogger log, string plan, string period, string why);

    [LoggerMessage(Level = LogLevel.Information, EventName = "notice", Message = "Notice ({Kinds}): {Text}")]
    public static partial void Told(this ILogger log, string kinds, string text);

    [LoggerMessage(
        Level = LogLevel.Warning,
        EventName = "webhook-failed",
        Message = "The notice did not reach {Host}, try {Number}: {Why}"
    )]
    public static partial void WebhookFailed(this ILogger log, string host, int number, string why);

    [LoggerMessage(Level = LogLevel.Warning, EventName = "mail-failed", Message = "The notice could not be laid in the mail folder: {Why}")]
    public static partial void MailFailed(this ILogger log, string why);

    [LoggerMessage(
        Level = LogLevel.Information,
        EventName = "reminder-laid",
        Message = "A reminder to {Office} of {Plan} {Period} was laid in the mail folder"
    )]
    public static partial void ReminderLaid(this ILogger log, string office, string plan, string period);

    [LoggerMessage(Level = LogLevel.Warning, EventName = "reminder-failed", Message = "The reminders of {Plan} could not be sent: {Why}")]
    public static partial void RemindersFailed(this ILogger log, Exception? failure, string plan, string why);

    [LoggerMessage(Level = LogLevel.Warning, EventName = "change-refused", Message = "A change was refused at {Path} ({Reason}): {Why}")]
    public static partial void ChangeRefused(this ILogger log, string path, string reason, string why);

    [LoggerMessage(Level = LogLevel.Error, EventName = "room-page-failed", Message = "{Path} could not be shown")]
    public static partial void RoomPageFailed(this ILogger log, Exception failure, string path);
}
