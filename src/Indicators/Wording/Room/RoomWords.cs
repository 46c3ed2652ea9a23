namespace Indicators.Wording.Room;

/// <summary>What the room says.</summary>
internal static class RoomWords
{
    /// <summary>Where the plan names nobody.</summary>
    public const string NobodyNamed = "Utan utpekad ansvarig";
}
