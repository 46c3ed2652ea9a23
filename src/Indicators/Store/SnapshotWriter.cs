using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Indicators.Store;

/// <summary>Writes Kolada's catalogue: what is gone or changed is closed at the copy's time; what is the same stands.</summary>
public sealed class SnapshotWriter
{
    private readonly StoreConnection store;

    internal SnapshotWriter(StoreConnection store) => this.store = store;

    /// <summary>Holds a complete copy of one kind against what is stored. Writes nothing.</summary>
    public SnapshotChanges<T> Compare<T>(string kind, IEnumerable<T> copy, Func<T, string> id, JsonTypeInfo<T> form)
    {
        // Each as it would be stored, in UTF-8; what is left of them at the end was not there before.
        var arrived = copy.ToDictionary(id, item => JsonSerializer.SerializeToUtf8Bytes(item, form), StringComparer.Ordinal);
        var count = arrived.Count;
        return store.Ask(open =>
        {
            using var stored = new Statement(open, "SELECT id, content FROM snapshot WHERE kind = ?1 AND known_to IS NULL ORDER BY id");
            stored.Bind(1, kind);
            var (removed, changed) = (new List<string>(), new List<SnapshotChange<T>>());
            while (stored.Next())
            {
                var key = stored.Text(0);
                var before = stored.Utf8(1);
                if (!arrived.Remove(key, out var after))
                {
                    removed.Add(key);
                }
                else if (!before.SequenceEqual(after))
                {
                    changed.Add(
                        new SnapshotChange<T>(
                            key,
                            JsonSerializer.Deserialize(before, form)!,
                            JsonSerializer.Deserialize(after, form)!,
                            after
                        )
                    );
                }
            }

            return new SnapshotChanges<T>(kind, count, arrived, removed, changed);
        });
    }

    /// <summary>Writes what differs.</summary>
    public void Write<T>(SnapshotChanges<T> changes, DateTimeOffset asOf) =>
        store.Do(open =>
        {
            var at = StockholmTime.Text(asOf);
            using var close = new Statement(open, "UPDATE snapshot SET known_to = ?3 WHERE kind = ?1 AND id = ?2 AND known_to IS NULL");
            foreach (var key in changes.Removed.Concat(changes.Changed.Select(change => change.Id)))
            {
                close.Bind(1, changes.Kind);
                close.Bind(2, key);
                close.Bind(3, at);
                close.Run();
            }

            // The same instant again (a copy taken over the one before it, of the same time): the later reading is the one that stands.
            using var write = new Statement(
                open,
                """
                INSERT INTO snapshot (kind, id, content, known_from) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (kind, id, known_from) DO UPDATE SET content = excluded.content, known_to = NULL
                """
            );
            var all = changes.Added.Concat(changes.Changed.Select(change => KeyValuePair.Create(change.Id, change.Content)));
            foreach (var (key, content) in all.OrderBy(one => one.Key, StringComparer.Ordinal))
            {
                write.Bind(1, changes.Kind);
                write.Bind(2, key);
                write.Bind(3, content);
                write.Bind(4, at);
                write.Run();
            }
        });
}

/// <summary>How a new copy of one kind differs from what stood.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many the copy holds.</param>
/// <param name="Added">Those not there before, by id, as they are stored.</param>
/// <param name="Removed">Ids no longer there; their history stands.</param>
/// <param name="Changed">What is there still and has changed.</param>
public sealed record SnapshotChanges<T>(
    string Kind,
    int Count,
    IReadOnlyDictionary<string, byte[]> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<SnapshotChange<T>> Changed
);

/// <summary>One thing that has changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it became.</param>
/// <param name="Content">The same as it is stored.</param>
public sealed record SnapshotChange<T>(string Id, T Before, T After, byte[] Content);
