namespace Indicators.Store;

/// <summary>What is done with the parts of a report.</summary>
internal static partial class Schema
{
    private const string Parts = """
        -- That a part of a report was moved, left out or taken in: one row each, never changed. layout is how all parts stood after it.
        CREATE TABLE room_part (
            id           INTEGER PRIMARY KEY,
            plan         TEXT NOT NULL,
            period       TEXT NOT NULL,
            part         TEXT NOT NULL,
            move         TEXT NOT NULL,
            layout       TEXT NOT NULL,
            at           TEXT NOT NULL,
            by           TEXT NOT NULL
        ) STRICT;
        CREATE INDEX room_part_report ON room_part (plan, period, id);
        """;
}
