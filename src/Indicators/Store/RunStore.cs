using Dapper;

namespace Indicators.Store;

/// <summary>The log of fetches.</summary>
public sealed class RunStore(Database database)
{
    /// <summary>Notes that a fetch begins; returns its number.</summary>
    public long Begin(string source, DateTimeOffset asOf, DateTimeOffset startedAt)
    {
        using var connection = database.Open();
        return connection.ExecuteScalar<long>(
            "INSERT INTO run (source, as_of, started_at) VALUES (@source, @asOf, @startedAt) RETURNING id",
            new { source, asOf = StockholmTime.Text(asOf), startedAt = StockholmTime.Text(startedAt) });
    }

    /// <summary>Notes what it came to.</summary>
    public void End(long id, DateTimeOffset finishedAt, string outcome, string summary)
    {
        using var connection = database.Open();
        connection.Execute(
            "UPDATE run SET finished_at = @finishedAt, outcome = @outcome, summary = @summary WHERE id = @id",
            new { id, finishedAt = StockholmTime.Text(finishedAt), outcome, summary });
    }

    /// <summary>Keeps what a fetch was answered, so that it can be proven later what came.</summary>
    public void SaveAnswers(long run, IEnumerable<StoredAnswer> answers)
    {
        const string sql = """
            INSERT INTO answer (run_id, number, url, status, bytes, milliseconds, sha256)
            VALUES (@run, @number, @Url, @Status, @Bytes, @Milliseconds, @Sha256)
            """;
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        connection.Execute(
            sql,
            answers.Select((answer, i) => new { run, number = i + 1, answer.Url, answer.Status, answer.Bytes, answer.Milliseconds, answer.Sha256 }),
            transaction);
        transaction.Commit();
    }

    /// <summary>The newest time that anything stored is known from, also by a fetch that was interrupted; null when nothing is stored.</summary>
    public DateTimeOffset? NewestKnowledge()
    {
        const string sql = """
            SELECT MAX(at) FROM (
                SELECT MAX(as_of) AS at FROM run WHERE outcome IN ('complete', 'partial')
                UNION ALL SELECT MAX(known_from) FROM snapshot
                UNION ALL SELECT MAX(known_from) FROM measurement) AS known
            """;
        using var connection = database.Open();
        var newest = connection.ExecuteScalar<string?>(sql);
        return newest is null ? null : StockholmTime.Read(newest);
    }

    /// <summary>SHA-256 of every answer of the newest fetch that was known at an instant, in the order of the hash; empty when there is none.</summary>
    public IReadOnlyList<string> HashesOf(DateTimeOffset asOf)
    {
        const string sql = """
            SELECT sha256 FROM answer WHERE run_id = (
                SELECT MAX(id) FROM run WHERE outcome IN ('complete', 'partial')
                AND as_of = (SELECT MAX(as_of) FROM run WHERE outcome IN ('complete', 'partial') AND as_of <= @asOf))
            ORDER BY sha256
            """;
        using var connection = database.Open();
        return connection.Query<string>(sql, new { asOf = StockholmTime.Text(asOf) }).AsList();
    }

    /// <summary>The time of the newest copy that was read to its end; null when nothing has been fetched. This is what views show when no time is asked for.</summary>
    public DateTimeOffset? NewestCopy()
    {
        using var connection = database.Open();
        var newest = connection.ExecuteScalar<string?>("SELECT MAX(as_of) FROM run WHERE outcome IN ('complete', 'partial')");
        return newest is null ? null : StockholmTime.Read(newest);
    }
}

/// <summary>One answer of a fetch.</summary>
/// <param name="Url">What was asked: path and query.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Bytes">Length of the body, after decompression.</param>
/// <param name="Milliseconds">From question to last byte.</param>
/// <param name="Sha256">Hash of the body, in hexadecimal.</param>
public sealed record StoredAnswer(string Url, int Status, long Bytes, long Milliseconds, string Sha256);
