using System.Security.Cryptography;
using System.Text;

namespace Indicators.UseCases;

/// <summary>One office with its rows and how far it has come.</summary>
/// <param name="Name">As the plan names it.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Last">The step that says so; null when none was taken.</param>
internal sealed record RoomOffice(string Name, IReadOnlyList<RoomRow> Rows, OfficeState State, RoomEvent? Last)
{
    /// <summary>The remarks on all that it has, and on what it has no longer; those on a field stand at the field.</summary>
    public IReadOnlyList<RoomRemark> Remarks { get; init; } = [];

    /// <summary>How many rows something is in of.</summary>
    public int In => Rows.Count(row => row.IsIn);

    /// <summary>The hash of all that stands in its rows, with who and when: another when anything has been saved since.</summary>
    public string Mark => MarkOf(Rows);

    /// <summary>Works out an office's state from its rows and the steps taken.</summary>
    public static RoomOffice Of(string name, IReadOnlyList<RoomRow> rows, IReadOnlyList<RoomEvent> events)
    {
        var last = RoomRemark.Standing(events).LastOrDefault(step => step.Office == name && IsOfItsState(step.Step));
        var remarks = RoomRemark.Of(events).Where(remark => remark.Sent.Office == name).ToList();
        var begun = rows.Any(row => row.Fields.Any(field => field.Text.Length > 0));
        var touched = last is { Mark: { Length: > 0 } mark } && mark != MarkOf(rows);
        // What was said of rows that have changed since no longer holds; what was handed in stays handed in.
        var state = last?.Step switch
        {
            RoomStep.Done when !touched => OfficeState.Done,
            RoomStep.HandedIn => OfficeState.HandedIn,
            RoomStep.SentBack when remarks.Exists(remark => remark.IsOpen) => OfficeState.SentBack,
            _ when begun => OfficeState.Begun,
            RoomStep.Asked => OfficeState.Waits,
            _ => OfficeState.NotAsked,
        };
        var fields = rows.SelectMany(row => row.Fields).Select(field => field.Place.ToString()).ToHashSet();
        return new RoomOffice(name, rows, state, last) { Remarks = [.. remarks.Where(remark => !fields.Contains(remark.Place))] };
    }

    private static bool IsOfItsState(RoomStep step) =>
        step is RoomStep.Asked or RoomStep.HandedIn or RoomStep.Done or RoomStep.SentBack or RoomStep.Reopened;

    private static string MarkOf(IReadOnlyList<RoomRow> rows)
    {
        var all = rows.SelectMany(row => row.Fields).Select(field => $"{field.Place}\n{field.Text}\n{field.SavedAt}\n{field.SavedBy}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(all))).AsSpan(0, 8));
    }
}
