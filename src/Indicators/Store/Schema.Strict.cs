namespace Indicators.Store;

internal static partial class Schema
{
    // The first edition's tables, each column of one type that SQLite holds to. What a run came to are columns, and the waiting room is
    // gone.
    // The history is numbered: two copies may have the same time, and what the first of them said is kept too.
    private const string Strict = """
        ALTER TABLE measurement RENAME TO old_measurement;
        CREATE TABLE measurement (
            kpi          TEXT    NOT NULL,
            municipality TEXT    NOT NULL,
            year         INTEGER NOT NULL,
            gender       TEXT    NOT NULL CHECK (gender IN ('T', 'K', 'M')),
            value        REAL,
            status       TEXT    NOT NULL,
            known_from   TEXT    NOT NULL,
            PRIMARY KEY (kpi, municipality, year, gender)
        ) WITHOUT ROWID, STRICT;
        INSERT INTO measurement (kpi, municipality, year, gender, value, status, known_from)
        SELECT kpi, municipality, year, gender, value, status, known_from FROM old_measurement
        ORDER BY kpi, municipality, year, gender;
        DROP TABLE old_measurement;

        ALTER TABLE measurement_history RENAME TO old_history;
        CREATE TABLE measurement_history (
            id           INTEGER PRIMARY KEY,
            kpi          TEXT    NOT NULL,
            municipality TEXT    NOT NULL,
            year         INTEGER NOT NULL,
            gender       TEXT    NOT NULL CHECK (gender IN ('T', 'K', 'M')),
            value        REAL,
            status       TEXT    NOT NULL,
            known_from   TEXT    NOT NULL,
            known_to     TEXT    NOT NULL
        ) STRICT;
        INSERT INTO measurement_history (kpi, municipality, year, gender, value, status, known_from, known_to)
        SELECT kpi, municipality, year, gender, value, status, known_from, known_to FROM old_history
        ORDER BY kpi, municipality, year, gender, known_from;
        DROP TABLE old_history;
        CREATE INDEX measurement_history_cell ON measurement_history (kpi, municipality, year, gender, known_from);
        CREATE INDEX measurement_history_known_to ON measurement_history (known_to);

        DROP TABLE arrival;

        ALTER TABLE snapshot RENAME TO old_snapshot;
        CREATE TABLE snapshot (
            kind         TEXT    NOT NULL CHECK (kind IN ('kpi', 'area', 'group')),
            id           TEXT    NOT NULL,
            content      TEXT    NOT NULL,
            known_from   TEXT    NOT NULL,
            known_to     TEXT,
            PRIMARY KEY (kind, id, known_from)
        ) WITHOUT ROWID, STRICT;
        INSERT INTO snapshot (kind, id, content, known_from, known_to) SELECT kind, id, content, known_from, known_to FROM old_snapshot;
        DROP TABLE old_snapshot;

        ALTER TABLE run RENAME TO old_run;
        CREATE TABLE run (
            id               INTEGER PRIMARY KEY,
            source           TEXT    NOT NULL,
            as_of            TEXT    NOT NULL,
            started_at       TEXT    NOT NULL,
            finished_at      TEXT,
            outcome          TEXT    CHECK (outcome IN ('complete', 'partial', 'failed')),
            has_written      INTEGER NOT NULL DEFAULT 0 CHECK (has_written IN (0, 1)),
            fault            TEXT,
            requests         INTEGER,
            retries          INTEGER,
            pages            INTEGER,
            bytes            INTEGER,
            cells            INTEGER,
            added            INTEGER,
            revised          INTEGER,
            withdrawn        INTEGER,
            unchanged        INTEGER,
            kpis_asked       INTEGER,
            kpis_answered    INTEGER,
            catalogue_kpis   INTEGER,
            catalogue_areas  INTEGER,
            catalogue_groups INTEGER,
            titles_changed   INTEGER,
            groups_changed   INTEGER
        ) STRICT;

        -- A KPI of a run of which there is something to tell. reason is a sentence, or the successor's title.
        CREATE TABLE run_kpi (
            run_id       INTEGER NOT NULL REFERENCES run (id),
            what         TEXT    NOT NULL CHECK (what IN ('unknown', 'ended', 'successor', 'failed', 'held', 'removed')),
            number       INTEGER NOT NULL,
            kpi          TEXT    NOT NULL,
            reason       TEXT,
            arrived      INTEGER,
            stored       INTEGER,
            successor    TEXT,
            PRIMARY KEY (run_id, what, number)
        ) WITHOUT ROWID, STRICT;

        -- A run that failed kept its fault as a sentence in place of the summary.
        CREATE TEMP TABLE told AS
        SELECT id, CASE WHEN summary LIKE '{%' AND json_valid(summary) THEN summary END AS summary FROM old_run;
        INSERT INTO run
        SELECT r.id, r.source, r.as_of, r.started_at, r.finished_at, r.outcome,
               COALESCE(r.outcome IN ('complete', 'partial'), 0) OR COALESCE(r.as_of = (
                   SELECT MAX(at) FROM (SELECT MAX(known_from) AS at FROM snapshot UNION ALL SELECT MAX(known_from) FROM measurement)), 0),
               CASE WHEN t.summary IS NULL THEN r.summary END,
               t.summary ->> '$.requests', t.summary ->> '$.retries', t.summary ->> '$.pages', t.summary ->> '$.bytes',
               t.summary ->> '$.cells', t.summary ->> '$.added',
               t.summary ->> '$.revised', t.summary ->> '$.withdrawn', t.summary ->> '$.unchanged',
               t.summary ->> '$.kpis.asked', t.summary ->> '$.kpis.answered',
               t.summary ->> '$.catalogue.kpis', t.summary ->> '$.catalogue.areas', t.summary ->> '$.catalogue.groups',
               t.summary ->> '$.catalogue.titlesChanged', t.summary ->> '$.catalogue.groupsChanged'
        FROM old_run r JOIN told t ON t.id = r.id;
        WITH list (what, path) AS (
            VALUES ('unknown', '$.kpis.unknown'), ('ended', '$.kpis.ended'), ('successor', '$.kpis.successors'),
                   ('failed', '$.kpis.failed'),
                   ('held', '$.kpis.held'), ('removed', '$.catalogue.removedKpis'))
        INSERT INTO run_kpi
        SELECT t.id, list.what, e.key + 1, CASE e.type WHEN 'text' THEN e.value ELSE e.value ->> '$.kpi' END,
               CASE e.type WHEN 'object' THEN COALESCE(e.value ->> '$.reason', e.value ->> '$.title') END,
               CASE e.type WHEN 'object' THEN e.value ->> '$.arrived' END,
               CASE e.type WHEN 'object' THEN e.value ->> '$.stored' END,
               CASE e.type WHEN 'object' THEN e.value ->> '$.next' END
        FROM told t CROSS JOIN list JOIN json_each(t.summary, list.path) AS e
        WHERE t.summary IS NOT NULL;
        DROP TABLE told;

        ALTER TABLE answer RENAME TO old_answer;
        CREATE TABLE answer (
            run_id       INTEGER NOT NULL REFERENCES run (id),
            number       INTEGER NOT NULL,
            url          TEXT    NOT NULL,
            status       INTEGER NOT NULL,
            bytes        INTEGER NOT NULL,
            milliseconds INTEGER NOT NULL,
            sha256       TEXT    NOT NULL,
            PRIMARY KEY (run_id, number)
        ) WITHOUT ROWID, STRICT;
        INSERT INTO answer SELECT run_id, number, url, status, bytes, milliseconds, sha256 FROM old_answer;
        DROP TABLE old_answer;
        DROP TABLE old_run;

        ALTER TABLE own_report RENAME TO old_own_report;
        CREATE TABLE own_report (
            plan         TEXT    NOT NULL,
            kind         TEXT    NOT NULL CHECK (kind IN ('measure', 'action', 'money')),
            item         TEXT    NOT NULL,
            period       TEXT    NOT NULL,
            gender       TEXT    NOT NULL CHECK (gender IN ('T', 'K', 'M')),
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
            PRIMARY KEY (plan, kind, item, period, gender, counterparty, account)
        ) WITHOUT ROWID, STRICT;
        INSERT INTO own_report
        SELECT plan, kind, item, period, gender, counterparty, account, value, state, date, body, comment, known_from, reported_by, file
        FROM old_own_report;
        DROP TABLE old_own_report;

        DROP INDEX own_report_history_plan;
        ALTER TABLE own_report_history RENAME TO old_own_report_history;
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
        ) STRICT;
        INSERT INTO own_report_history
        SELECT id, plan, kind, item, period, gender, counterparty, account, value, state, date, body, comment,
               known_from, reported_by, file, known_to, replaced_by, note
        FROM old_own_report_history;
        DROP TABLE old_own_report_history;
        CREATE INDEX own_report_history_plan ON own_report_history (plan, known_to);
        """;
}
