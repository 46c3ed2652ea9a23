namespace Indicators.Store;

/// <summary>The plan's settings that are made in the room.</summary>
internal static partial class Schema
{
    private const string Settings = """
        -- A setting of a plan, as it was written: one row each time, never changed. The newest of a name is in force; an empty text says
        -- that it was taken away.
        CREATE TABLE room_setting (
            id           INTEGER PRIMARY KEY,
            plan         TEXT NOT NULL,
            name         TEXT NOT NULL,
            text         TEXT NOT NULL,
            at           TEXT NOT NULL,
            by           TEXT NOT NULL
        ) STRICT;
        CREATE INDEX room_setting_plan ON room_setting (plan, id);
        """;
}
