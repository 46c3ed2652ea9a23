using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Tests.Support;

/// <summary>A store's file looked at from outside the program, by SQLite alone.</summary>
internal static class StoreRows
{
    /// <summary>All that is known of Kolada, without the log of runs, which grows by a line each time.</summary>
    public static readonly string[] Known =
    [
        "SELECT * FROM measurement ORDER BY kpi, municipality, year, gender",
        "SELECT kpi, municipality, year, gender, value, status, known_from, known_to FROM measurement_history ORDER BY 1, 2, 3, 4, 7, 8",
        "SELECT kind, id, content, known_from, known_to FROM snapshot ORDER BY kind, id, known_from",
    ];

    /// <summary>An open connection that may write.</summary>
    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>The rows of some queries, a text each.</summary>
    public static IReadOnlyList<string> Of(string file, params string[] queries)
    {
        using var connection = Open(file);
        return
        [
            .. queries
                .SelectMany(query => connection.Query(query))
                .Select(row => string.Join('|', ((IDictionary<string, object>)row).Values)),
        ];
    }

    /// <summary>One value.</summary>
    public static T? One<T>(string file, string query)
    {
        using var connection = Open(file);
        return connection.ExecuteScalar<T>(query);
    }
}
