namespace Indicators.Store;

/// <summary>The tables of the room where a report is filled in.</summary>
internal static partial class Schema
{
    private const string Room = """
        -- What somebody typed that could not be read: kept as it was, counted by nothing, gone when the field is read.
        CREATE TABLE room_typed (
            plan         TEXT NOT NULL,
            period       TEXT NOT NULL,
            place        TEXT NOT NULL,
            text         TEXT NOT NULL,
            at           TEXT NOT NULL,
            by           TEXT NOT NULL,
            PRIMARY KEY (plan, period, place)
        ) WITHOUT ROWID, STRICT;

        -- That an unlikely figure is right. It holds for the figure it was said of.
        CREATE TABLE room_answer (
            plan         TEXT NOT NULL,
            period       TEXT NOT NULL,
            place        TEXT NOT NULL,
            value        REAL NOT NULL,
            says         TEXT NOT NULL,
            at           TEXT NOT NULL,
            by           TEXT NOT NULL,
            PRIMARY KEY (plan, period, place)
        ) WITHOUT ROWID, STRICT;

        -- The steps that were taken, one row each, never changed.
        CREATE TABLE room_event (
            id           INTEGER PRIMARY KEY,
            plan         TEXT NOT NULL,
            period       TEXT NOT NULL,
            office       TEXT NOT NULL,
            step         TEXT NOT NULL,
            mark         TEXT NOT NULL,
            note         TEXT NOT NULL,
            at           TEXT NOT NULL,
            by           TEXT NOT NULL
        ) STRICT;
        CREATE INDEX room_event_report ON room_event (plan, period, id);
        """;
}
