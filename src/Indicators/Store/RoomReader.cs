using Dapper;

namespace Indicators.Store;

/// <summary>What the room keeps beside the reports themselves: unread text, answers to questions, and the steps taken.</summary>
public sealed class RoomReader
{
    private readonly StoreConnection store;

    internal RoomReader(StoreConnection store) => this.store = store;

    /// <summary>What was typed of a plan's period and could not be read, or was read as something else, in order of place.</summary>
    public IReadOnlyList<TypedText> Typed(string plan, string period)
    {
        const string sql = "SELECT place, text, at, by, read_as FROM room_typed WHERE plan = @plan AND period = @period ORDER BY place";
        return store.Ask(open =>
            open.Query<(string Place, string Text, string At, string By, string? ReadAs)>(sql, new { plan, period })
                .Select(row => (Place: FieldPlace.TryParse(row.Place), row))
                .Where(read => read.Place is not null)
                .Select(read => new TypedText(read.Place!, read.row.Text, read.row.At, read.row.By) { ReadAs = read.row.ReadAs })
                .ToList()
        );
    }

    /// <summary>The answers that were given on a plan's period, in order of place.</summary>
    public IReadOnlyList<SaidRight> Answers(string plan, string period)
    {
        const string sql = "SELECT place, value, says, at, by FROM room_answer WHERE plan = @plan AND period = @period ORDER BY place";
        return store.Ask(open =>
            open.Query<(string Place, double Value, string Says, string At, string By)>(sql, new { plan, period })
                .Select(row => (Place: FieldPlace.TryParse(row.Place), row))
                .Where(read => read.Place is not null)
                .Select(read => new SaidRight(read.Place!, read.row.Value, read.row.Says, read.row.At, read.row.By))
                .ToList()
        );
    }

    /// <summary>The periods of a plan that have been opened, as they are kept, in order.</summary>
    public IReadOnlyList<string> Opened(string plan)
    {
        const string sql = "SELECT DISTINCT period FROM room_event WHERE plan = @plan AND step = @step ORDER BY period";
        return store.Ask(open => open.Query<string>(sql, new { plan, step = nameof(RoomStep.Opened) }).ToList());
    }

    /// <summary>The steps taken on a plan's period, the oldest first.</summary>
    public IReadOnlyList<RoomEvent> Events(string plan, string period)
    {
        const string sql = """
            SELECT office, step, mark, note, at, by, place FROM room_event WHERE plan = @plan AND period = @period ORDER BY id
            """;
        return store.Ask(open =>
            open.Query<(string Office, string Step, string Mark, string Note, string At, string By, string Place)>(
                    sql,
                    new { plan, period }
                )
                .Where(row => Enum.IsDefined(typeof(RoomStep), row.Step))
                .Select(row => new RoomEvent(period, row.Office, Enum.Parse<RoomStep>(row.Step), row.Mark, row.Note, row.At, row.By)
                {
                    Place = row.Place,
                })
                .ToList()
        );
    }

    /// <summary>What was done with the parts of a plan's report, the oldest first.</summary>
    public IReadOnlyList<PartChange> Parts(string plan, string period)
    {
        const string sql = "SELECT part, move, layout, at, by FROM room_part WHERE plan = @plan AND period = @period ORDER BY id";
        return store.Ask(open =>
            open.Query<(string Part, string Move, string Layout, string At, string By)>(sql, new { plan, period })
                .Select(row => (Part: AppendixParts.TryParse(row.Part), row))
                .Where(read => read.Part is not null && Enum.IsDefined(typeof(PartMove), read.row.Move))
                .Select(read => new PartChange(
                    read.Part!.Value,
                    Enum.Parse<PartMove>(read.row.Move),
                    read.row.Layout,
                    read.row.At,
                    read.row.By
                ))
                .ToList()
        );
    }

    /// <summary>Every setting of a plan that was ever written, the oldest first.</summary>
    public IReadOnlyList<RoomSetting> Settings(string plan)
    {
        const string sql = "SELECT name, text, at, by FROM room_setting WHERE plan = @plan ORDER BY id";
        return store.Ask(open =>
            open.Query<(string Name, string Text, string At, string By)>(sql, new { plan })
                .Select(row => new RoomSetting(row.Name, row.Text, row.At, row.By))
                .ToList()
        );
    }
}
