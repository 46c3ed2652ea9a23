using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dapper;

namespace Indicators.Store;

/// <summary>Kolada's catalogue as history: ids stay while titles and members change.</summary>
public sealed class SnapshotStore(Database database)
{
    /// <summary>Writes a complete copy of one kind. What is gone or changed is closed at the copy's time; what is the same stands.</summary>
    public SnapshotChanges<T> Save<T>(string kind, IEnumerable<T> copy, Func<T, string> id, JsonTypeInfo<T> form, DateTimeOffset asOf)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        var stored = connection
            .Query<(string Id, string Content)>("SELECT id, content FROM snapshot WHERE kind = @kind AND known_to IS NULL", new { kind }, transaction)
            .ToDictionary(row => row.Id, row => row.Content);
        var arrived = copy.ToDictionary(id, item => JsonSerializer.Serialize(item, form));

        var at = StockholmTime.Text(asOf);
        var removed = stored.Keys.Where(key => !arrived.ContainsKey(key)).ToList();
        var changed = arrived.Where(pair => stored.TryGetValue(pair.Key, out var before) && before != pair.Value).Select(pair => pair.Key).ToList();
        var added = arrived.Keys.Where(key => !stored.ContainsKey(key)).ToList();
        connection.Execute(
            "UPDATE snapshot SET known_to = @at WHERE kind = @kind AND id = @key AND known_to IS NULL",
            removed.Concat(changed).Select(key => new { kind, key, at }), transaction);
        // The same instant again (a copy taken over the one before it, of the same time): the later reading is the one that stands.
        connection.Execute(
            """
            INSERT INTO snapshot (kind, id, content, known_from) VALUES (@kind, @key, @content, @at)
            ON CONFLICT (kind, id, known_from) DO UPDATE SET content = excluded.content, known_to = NULL
            """,
            added.Concat(changed).Select(key => new { kind, key, content = arrived[key], at }), transaction);
        transaction.Commit();
        return new SnapshotChanges<T>(arrived.Count, added, removed, [.. changed.Select(key => (Read(stored[key], form), Read(arrived[key], form)))]);
    }

    /// <summary>Everything of one kind as it stood at an instant, in order of id; with ids only those.</summary>
    public IReadOnlyList<T> Read<T>(string kind, JsonTypeInfo<T> form, DateTimeOffset asOf, IReadOnlyCollection<string>? ids = null)
    {
        var sql = $"""
            SELECT content FROM snapshot
            WHERE kind = @kind AND known_from <= @at AND (known_to IS NULL OR known_to > @at) {(ids is null ? "" : "AND id IN @ids")}
            ORDER BY id
            """;
        using var connection = database.Open();
        return [.. connection.Query<string>(sql, new { kind, at = StockholmTime.Text(asOf), ids }).Select(content => Read(content, form))];
    }

    private static T Read<T>(string content, JsonTypeInfo<T> form) => JsonSerializer.Deserialize(content, form)!;
}

/// <summary>How a new copy of one kind differs from what stood.</summary>
/// <param name="Count">How many the copy holds.</param>
/// <param name="Added">Ids not there before.</param>
/// <param name="Removed">Ids no longer there; their history stands.</param>
/// <param name="Changed">What is there still and has changed, before and after.</param>
public sealed record SnapshotChanges<T>(int Count, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<(T Before, T After)> Changed);
