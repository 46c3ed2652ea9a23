namespace Indicators.Store;

/// <summary>
/// The store's tables, as numbered steps. This is the only SQL that is SQLite's own; queries elsewhere are SQL that PostgreSQL takes too.
/// </summary>
/// <remarks>Times are text in UTC, ISO 8601 with seconds (<c>2024-08-30T00:00:00Z</c>), so that they sort as text and read by
/// eye.</remarks>
internal static partial class Schema
{
    /// <summary>Marks a SQLite file as ours ("Indi" in ASCII).</summary>
    public const int ApplicationId = 0x496E6469;

    /// <summary>Steps in order; the file's user_version counts those that are done.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
            -- The newest known value of every cell. A missing value is NULL: never 0, never left out.
            CREATE TABLE measurement (
                kpi          TEXT    NOT NULL,
                municipality TEXT    NOT NULL,
                year         INTEGER NOT NULL CHECK (typeof(year) = 'integer'),
                gender       TEXT    NOT NULL CHECK (gender IN ('T', 'K', 'M')),
                value        REAL             CHECK (typeof(value) IN ('real', 'null')),
                status       TEXT    NOT NULL,
                known_from   TEXT    NOT NULL,
                PRIMARY KEY (kpi, municipality, year, gender)
            ) WITHOUT ROWID;

            -- What a cell was before it changed or was withdrawn, from when to when.
            CREATE TABLE measurement_history (
                kpi          TEXT    NOT NULL,
                municipality TEXT    NOT NULL,
                year         INTEGER NOT NULL,
                gender       TEXT    NOT NULL,
                value        REAL,
                status       TEXT    NOT NULL,
                known_from   TEXT    NOT NULL,
                known_to     TEXT    NOT NULL,
                PRIMARY KEY (kpi, municipality, year, gender, known_from)
            ) WITHOUT ROWID;

            -- Where rows wait until all of a KPI's answers are in.
            CREATE TABLE arrival (
                kpi          TEXT    NOT NULL,
                municipality TEXT    NOT NULL,
                year         INTEGER NOT NULL,
                gender       TEXT    NOT NULL,
                value        REAL,
                status       TEXT    NOT NULL,
                PRIMARY KEY (kpi, municipality, year, gender)
            ) WITHOUT ROWID;

            -- Kolada's catalogue: every version of each KPI, area and group. content is JSON; known_to is NULL while it stands.
            CREATE TABLE snapshot (
                kind         TEXT    NOT NULL CHECK (kind IN ('kpi', 'area', 'group')),
                id           TEXT    NOT NULL,
                content      TEXT    NOT NULL,
                known_from   TEXT    NOT NULL,
                known_to     TEXT,
                PRIMARY KEY (kind, id, known_from)
            ) WITHOUT ROWID;

            -- Every fetch that was begun, and what it came to.
            CREATE TABLE run (
                id           INTEGER PRIMARY KEY,
                source       TEXT    NOT NULL,
                as_of        TEXT    NOT NULL,
                started_at   TEXT    NOT NULL,
                finished_at  TEXT,
                outcome      TEXT             CHECK (outcome IN ('complete', 'partial', 'failed')),
                summary      TEXT
            );
            """,
        """
            -- Every answer a fetch was given: what was asked, and the hash that proves what came.
            CREATE TABLE answer (
                run_id       INTEGER NOT NULL REFERENCES run (id),
                number       INTEGER NOT NULL,
                url          TEXT    NOT NULL,
                status       INTEGER NOT NULL,
                bytes        INTEGER NOT NULL,
                milliseconds INTEGER NOT NULL,
                sha256       TEXT    NOT NULL,
                PRIMARY KEY (run_id, number)
            ) WITHOUT ROWID;
            """,
        """
            -- What the municipality has reported itself, as it stands.
            CREATE TABLE own_report (
                plan         TEXT    NOT NULL,
                kind         TEXT    NOT NULL CHECK (kind IN ('measure', 'action', 'money')),
                item         TEXT    NOT NULL,
                period       TEXT    NOT NULL,
                gender       TEXT    NOT NULL CHECK (gender IN ('T', 'K', 'M')),
                counterparty TEXT    NOT NULL,
                account      TEXT    NOT NULL,
                value        REAL             CHECK (typeof(value) IN ('real', 'null')),
                state        TEXT,
                date         TEXT,
                body         TEXT,
                comment      TEXT,
                known_from   TEXT    NOT NULL,
                reported_by  TEXT    NOT NULL,
                file         TEXT    NOT NULL,
                PRIMARY KEY (plan, kind, item, period, gender, counterparty, account)
            ) WITHOUT ROWID;

            -- What it said before it was corrected or taken back: from when to when, who did it, and why when that was told.
            -- Numbered, for two corrections may fall within a second and both are kept.
            CREATE TABLE own_report_history (
                id           INTEGER PRIMARY KEY,
                plan         TEXT    NOT NULL,
                kind         TEXT    NOT NULL,
                item         TEXT    NOT NULL,
                period       TEXT    NOT NULL,
                gender       TEXT    NOT NULL,
                counterparty TEXT    NOT NULL,
                account      TEXT    NOT NULL,
                value        REAL,
                state        TEXT,
                date         TEXT,
                body         TEXT,
                comment      TEXT,
                known_from   TEXT    NOT NULL,
                reported_by  TEXT    NOT NULL,
                file         TEXT    NOT NULL,
                known_to     TEXT    NOT NULL,
                replaced_by  TEXT    NOT NULL,
                note         TEXT
            );
            CREATE INDEX own_report_history_plan ON own_report_history (plan, known_to);
            """,
        Strict,
        """
            -- What is held back now: a KPI's answer, or one of Kolada's lists, from the first copy that was. Gone when it is taken, or when
            -- an answer comes that can be believed.
            CREATE TABLE held (
                kpi       TEXT    NOT NULL PRIMARY KEY,
                since     TEXT    NOT NULL,
                reason    TEXT    NOT NULL,
                withdrawn INTEGER NOT NULL,
                revised   INTEGER NOT NULL,
                outside   INTEGER NOT NULL,
                stored    INTEGER NOT NULL,
                arrived   INTEGER NOT NULL
            ) WITHOUT ROWID, STRICT;
            """,
        """
            -- What the service owes a fetch that it made at night, besides the figures: each plan's report, and each way of telling.
            -- done_at is NULL while it is left to do. A fetch by hand owes nothing.
            CREATE TABLE run_step (
                run_id       INTEGER NOT NULL REFERENCES run (id),
                step         TEXT    NOT NULL,
                done_at      TEXT,
                PRIMARY KEY (run_id, step)
            ) WITHOUT ROWID, STRICT;

            -- An address was once noted with the user's name and password that stood in it.
            UPDATE run
            SET source = substr(source, 1, instr(source, '://') + 2) || substr(source, instr(source, '@') + 1)
            WHERE instr(source, '://') > 0 AND instr(source, '@') > instr(source, '://')
                AND instr(substr(source, 1, instr(source, '@')), '/') = instr(source, '://') + 1
                AND instr(substr(source, instr(source, '://') + 3, instr(source, '@') - instr(source, '://') - 3), '/') = 0;
            """,
        Room,
        Words,
        Typed,
        Files,
        Parts,
        Settings,
    ];
}
