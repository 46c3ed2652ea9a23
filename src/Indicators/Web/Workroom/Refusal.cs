using Indicators.Wording.Room;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Workroom;

/// <summary>Why a change is not made, or a page not shown. Nothing has been changed.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Why">The word in the log.</param>
/// <param name="Sentence">What the visitor is told, and what to do.</param>
internal sealed record Refusal(int Status, string Why, string Sentence)
{
    public static readonly Refusal OtherHost = new(StatusCodes.Status403Forbidden, "other-host", DoorWords.OtherHost);

    public static readonly Refusal OtherSite = new(StatusCodes.Status403Forbidden, "other-site", DoorWords.OtherSite);

    public static readonly Refusal NotIn = new(StatusCodes.Status403Forbidden, "not-in", DoorWords.NotIn);

    public static readonly Refusal NoRight = new(StatusCodes.Status403Forbidden, "no-right", DoorWords.NoRight);

    public static readonly Refusal NoPlace = new(StatusCodes.Status404NotFound, "no-place", DoorWords.NoPlace);

    public static readonly Refusal TooOften = new(StatusCodes.Status429TooManyRequests, "too-often", DoorWords.TooOften);

    public static readonly Refusal WrongType = new(StatusCodes.Status415UnsupportedMediaType, "wrong-type", DoorWords.WrongType);

    public static readonly Refusal Unreadable = new(StatusCodes.Status400BadRequest, "unreadable", DoorWords.Unreadable);

    public static readonly Refusal NoKey = new(StatusCodes.Status403Forbidden, "no-key", DoorWords.NoKey);

    public static Refusal TooLarge(int most) => new(StatusCodes.Status413PayloadTooLarge, "too-large", DoorWords.TooLarge(most));

    /// <summary>What a use case says cannot be done.</summary>
    public static Refusal Of(UserException told) =>
        new(
            told.Code == ExitCode.InvalidInput ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status503ServiceUnavailable,
            "told",
            told.Unattended ?? told.Message
        );
}
