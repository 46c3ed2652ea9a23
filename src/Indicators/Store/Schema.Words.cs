namespace Indicators.Store;

/// <summary>The administration's words beside its figures.</summary>
internal static partial class Schema
{
    // The kinds of an own report are more: a text, a goal's assessment, a line of the head. written_for is JSON: the figures that words are
    // written for, as they were known then.
    private const string Words = """
        ALTER TABLE own_report RENAME TO old_own_report;
        CREATE TABLE own_report (
            plan         TEXT    NOT NULL,
            kind         TEXT    NOT NULL CHECK (kind IN ('measure', 'action', 'money', 'text', 'assessment', 'head')),
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
            written_for  TEXT,
            PRIMARY KEY (plan, kind, item, period, gender, counterparty, account)
        ) WITHOUT ROWID, STRICT;
        INSERT INTO own_report
            (plan, kind, item, period, gender, counterparty, account, value, state, date, body, comment, known_from, reported_by, file)
        SELECT plan, kind, item, period, gender, counterparty, account, value, state, date, body, comment, known_from, reported_by, file
        FROM old_own_report;
        DROP TABLE old_own_report;

        ALTER TABLE own_report_history ADD COLUMN written_for TEXT;
        """;
}
