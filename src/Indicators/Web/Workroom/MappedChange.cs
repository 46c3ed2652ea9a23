using Indicators.Web.Access;

namespace Indicators.Web.Workroom;

/// <summary>
/// What marks an address as one that changes something: only those are let past the rule that the service is for reading.
/// </summary>
/// <param name="Right">What the visitor must be allowed.</param>
/// <param name="MostBytes">How much may be sent.</param>
/// <param name="TakesFiles">Whether a form with files is taken.</param>
internal sealed record MappedChange(RoomRight Right, int MostBytes, bool TakesFiles);

/// <summary>What marks an address of the room that is read.</summary>
/// <param name="Right">What the visitor must be allowed; null for a page that is open to all.</param>
internal sealed record MappedRoomPage(RoomRight? Right);
