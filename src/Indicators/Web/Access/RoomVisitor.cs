namespace Indicators.Web.Access;

/// <summary>Someone who has come into the workroom.</summary>
/// <param name="Name">What the history calls them.</param>
/// <param name="Session">One browser's stay, by a secret that only it has.</param>
/// <param name="Rights">What they may do.</param>
internal sealed record RoomVisitor(string Name, string Session, IReadOnlySet<RoomRight> Rights)
{
    /// <summary>All there is to do: the one whose machine it is.</summary>
    public static readonly IReadOnlySet<RoomRight> Everything = new HashSet<RoomRight>(Enum.GetValues<RoomRight>());

    /// <summary>Whether they may do it.</summary>
    public bool May(RoomRight right) => Rights.Contains(right);
}

/// <summary>What there is to do in the workroom.</summary>
internal enum RoomRight
{
    /// <summary>See it.</summary>
    Read,

    /// <summary>Fill in, comment, answer.</summary>
    Write,

    /// <summary>Send back, and decide.</summary>
    Review,

    /// <summary>Set it up, and say who may what.</summary>
    Manage,
}
