using Dapper;
using Indicators.Wording.Faults;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Writes what municipalities report themselves: corrected reports keep their history.</summary>
public sealed class OwnReportWriter
{
    private const string Place = OwnReportReader.Place;

    private const string SamePlace = """
        plan = @Plan AND kind = @Kind AND item = @Item AND period = @Period
        AND gender = @Gender AND counterparty = @Counterparty AND account = @Account
        """;

    private readonly StoreConnection store;

    internal OwnReportWriter(StoreConnection store) => this.store = store;

    /// <summary>
    /// Stores rows of one plan, each place at most once, in one transaction: all of them or none. The same rows again change nothing.
    /// Each report is stamped with the time and the name given here.
    /// </summary>
    /// <exception cref="UserException">The plan's reports are newer than the time given, so that what was known then would
    /// change.</exception>
    public OwnImport Import(IReadOnlyList<OwnEntry> rows, DateTimeOffset at, string by, string file)
    {
        var done = new OwnImport(0, 0, 0, 0);
        store.Together(() => done = Within(rows, at, by, file));
        return done;
    }

    /// <summary>The same within a transaction that is open.</summary>
    /// <exception cref="UserException">As <see cref="Import(IReadOnlyList{OwnEntry}, DateTimeOffset, string, string)"/>.</exception>
    public OwnImport Within(IReadOnlyList<OwnEntry> rows, DateTimeOffset at, string by, string file) =>
        store.Ask(connection => Import(connection, rows, at, by, file));

    private static OwnImport Import(SqliteConnection connection, IReadOnlyList<OwnEntry> given, DateTimeOffset at, string by, string file)
    {
        var standing = given
            .Select(row => row.Report.Plan)
            .Distinct()
            .SelectMany(plan =>
                connection.Query<OwnReport>($"SELECT {OwnReportReader.Columns} FROM own_report WHERE plan = @plan", new { plan })
            )
            .ToLookup(OwnPlace.Of);
        // As it was written before, to the letter when a store of an earlier edition has one place in two writings.
        OwnReport? Before(OwnEntry row) =>
            standing[OwnPlace.Of(row.Report)].OrderByDescending(before => SameLetters(before, row.Report)).FirstOrDefault();
        List<OwnEntry> rows = [.. given.Select(row => Before(row) is { } before ? row with { Report = Named(row.Report, before) } : row)];

        var added = rows.Where(row => !row.Withdrawn && Before(row) is null).ToList();
        var revised = rows.Where(row => !row.Withdrawn && Before(row) is { } before && !Same(before, row)).ToList();
        var withdrawn = rows.Where(row => row.Withdrawn && Before(row) is not null).ToList();
        var changed = added.Concat(revised).Concat(withdrawn).ToList();
        var now = StockholmTime.Text(at);
        foreach (var plan in changed.Select(row => row.Report.Plan).Distinct())
        {
            var newest = connection.ExecuteScalar<string?>(
                """
                SELECT MAX(at) FROM (
                    SELECT MAX(known_from) AS at FROM own_report WHERE plan = @plan
                    UNION ALL SELECT MAX(known_to) FROM own_report_history WHERE plan = @plan) AS known
                """,
                new { plan }
            );
            if (newest is not null && string.CompareOrdinal(newest, now) > 0)
            {
                throw new UserException(ExitCode.Failed, StoreWords.ClockGoneBack(plan, StockholmTime.Read(newest), at));
            }
        }

        const string keep = $"""
            INSERT INTO own_report_history
                ({Place}, value, state, date, body, comment, written_for, known_from, reported_by, file, known_to, replaced_by,
                note)
            SELECT {Place}, value, state, date, body, comment, written_for, known_from, reported_by, file, @now, @by, @Note
            FROM own_report WHERE {SamePlace}
            """;
        const string remove = $"DELETE FROM own_report WHERE {SamePlace}";
        const string write = $"""
            INSERT INTO own_report ({Place}, value, state, date, body, comment, written_for, known_from, reported_by, file)
            VALUES (@Plan, @Kind, @Item, @Period, @Gender, @Counterparty, @Account,
                @Value, @State, @Date, @Body, @Comment, @WrittenForJson, @now, @by, @file)
            """;
        var ended = revised.Concat(withdrawn).Select(row => Parameters(row.Report, row.Withdrawn ? row.Report.Comment : null)).ToList();
        connection.Execute(keep, ended);
        connection.Execute(remove, ended);
        connection.Execute(write, added.Concat(revised).Select(row => Parameters(row.Report, note: null)));
        return new OwnImport(added.Count, revised.Count, withdrawn.Count, rows.Count - changed.Count);

        DynamicParameters Parameters(OwnReport report, string? note)
        {
            var all = new DynamicParameters(report);
            all.AddDynamicParams(
                new
                {
                    now,
                    by,
                    file,
                    Note = note,
                }
            );
            return all;
        }
    }

    private static bool SameLetters(OwnReport one, OwnReport other) =>
        (one.Counterparty, one.Account) == (other.Counterparty, other.Account);

    private static OwnReport Named(OwnReport report, OwnReport before) =>
        report with
        {
            Counterparty = before.Counterparty,
            Account = before.Account,
        };

    // The same words are written for what they were written for, until somebody says that they hold for what is known now.
    private static bool Same(OwnReport one, OwnEntry entry) =>
        entry.Report is var other
        && (one.Value, one.State, one.Date, one.Body, one.Comment) == (other.Value, other.State, other.Date, other.Body, other.Comment)
        && (!entry.Holds || one.WrittenForJson == other.WrittenForJson);
}
