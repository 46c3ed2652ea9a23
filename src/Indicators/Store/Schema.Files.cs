namespace Indicators.Store;

/// <summary>The files that people hand in.</summary>
internal static partial class Schema
{
    private const string Files = """
        -- A file that somebody handed in: a filled sheet, a Word template. Rows are added and never changed; the newest template is
        -- the one in use, and one without content says that it was taken away. period is empty for what belongs to the whole plan.
        CREATE TABLE handed_file (
            id           INTEGER PRIMARY KEY,
            plan         TEXT NOT NULL,
            period       TEXT NOT NULL,
            kind         TEXT NOT NULL CHECK (kind IN ('sheet', 'template')),
            name         TEXT NOT NULL,
            content      BLOB,
            at           TEXT NOT NULL,
            by           TEXT NOT NULL
        ) STRICT;
        CREATE INDEX handed_file_plan ON handed_file (plan, kind, id);
        """;
}
