using Dapper;

namespace Indicators.Store;

/// <summary>Keeps what the room keeps beside the reports themselves.</summary>
public sealed class RoomWriter
{
    private readonly StoreConnection store;

    internal RoomWriter(StoreConnection store) => this.store = store;

    /// <summary>Keeps what was typed in a field, in the place of what was kept before.</summary>
    public void Keep(string plan, string period, TypedText typed)
    {
        const string sql = """
            INSERT INTO room_typed (plan, period, place, text, at, by, read_as) VALUES (@plan, @period, @place, @Text, @At, @By, @ReadAs)
            ON CONFLICT (plan, period, place) DO UPDATE
            SET text = excluded.text, at = excluded.at, by = excluded.by, read_as = excluded.read_as
            """;
        var place = typed.Place.ToString();
        store.Do(open =>
            open.Execute(
                sql,
                new
                {
                    plan,
                    period,
                    place,
                    typed.Text,
                    typed.At,
                    typed.By,
                    typed.ReadAs,
                }
            )
        );
    }

    /// <summary>Lets go of what was kept of a field: what was typed is what stands.</summary>
    public void Forget(string plan, string period, FieldPlace field)
    {
        const string sql = "DELETE FROM room_typed WHERE plan = @plan AND period = @period AND place = @place";
        store.Do(open =>
            open.Execute(
                sql,
                new
                {
                    plan,
                    period,
                    place = field.ToString(),
                }
            )
        );
    }

    /// <summary>Keeps an answer to a question, in the place of the one before.</summary>
    public void Keep(string plan, string period, SaidRight answer)
    {
        const string sql = """
            INSERT INTO room_answer (plan, period, place, value, says, at, by) VALUES (@plan, @period, @place, @Value, @Says, @At, @By)
            ON CONFLICT (plan, period, place)
            DO UPDATE SET value = excluded.value, says = excluded.says, at = excluded.at, by = excluded.by
            """;
        var place = answer.Place.ToString();
        store.Do(open =>
            open.Execute(
                sql,
                new
                {
                    plan,
                    period,
                    place,
                    answer.Value,
                    answer.Says,
                    answer.At,
                    answer.By,
                }
            )
        );
    }

    /// <summary>Adds a step.</summary>
    public void Add(string plan, RoomEvent step)
    {
        const string sql = """
            INSERT INTO room_event (plan, period, office, step, mark, note, at, by, place)
            VALUES (@plan, @Period, @Office, @step, @Mark, @Note, @At, @By, @Place)
            """;
        var named = step.Step.ToString();
        store.Do(open =>
            open.Execute(
                sql,
                new
                {
                    plan,
                    step.Period,
                    step.Office,
                    step = named,
                    step.Mark,
                    step.Note,
                    step.At,
                    step.By,
                    step.Place,
                }
            )
        );
    }

    /// <summary>Adds what was done with a part of a report.</summary>
    public void Add(string plan, string period, PartChange done)
    {
        const string sql = """
            INSERT INTO room_part (plan, period, part, move, layout, at, by) VALUES (@plan, @period, @part, @move, @Layout, @At, @By)
            """;
        var (part, move) = (AppendixParts.NameOf(done.Part), done.Move.ToString());
        store.Do(open =>
            open.Execute(
                sql,
                new
                {
                    plan,
                    period,
                    part,
                    move,
                    done.Layout,
                    done.At,
                    done.By,
                }
            )
        );
    }

    /// <summary>Adds a setting as it was written.</summary>
    public void Add(string plan, RoomSetting setting)
    {
        const string sql = "INSERT INTO room_setting (plan, name, text, at, by) VALUES (@plan, @Name, @Text, @At, @By)";
        store.Do(open =>
            open.Execute(
                sql,
                new
                {
                    plan,
                    setting.Name,
                    setting.Text,
                    setting.At,
                    setting.By,
                }
            )
        );
    }
}
