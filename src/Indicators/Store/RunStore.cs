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
            new { source, asOf = Moment.Text(asOf), startedAt = Moment.Text(startedAt) });
    }

    /// <summary>Notes what it came to.</summary>
    public void End(long id, DateTimeOffset finishedAt, string outcome, string summary)
    {
        using var connection = database.Open();
        connection.Execute(
            "UPDATE run SET finished_at = @finishedAt, outcome = @outcome, summary = @summary WHERE id = @id",
            new { id, finishedAt = Moment.Text(finishedAt), outcome, summary });
    }

    /// <summary>The time of the newest copy that anything was written from; null when nothing has been fetched.</summary>
    public DateTimeOffset? NewestCopy()
    {
        using var connection = database.Open();
        var newest = connection.ExecuteScalar<string?>("SELECT MAX(as_of) FROM run WHERE outcome IN ('complete', 'partial')");
        return newest is null ? null : Moment.Read(newest);
    }
}
