using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dapper;

namespace Indicators.Store;

/// <summary>Kolada's catalogue as it stands and as it stood: ids stay while titles and members change.</summary>
public sealed class SnapshotReader
{
    private readonly StoreConnection store;

    internal SnapshotReader(StoreConnection store) => this.store = store;

    /// <summary>Everything of one kind as it stood at an instant, in order of id; with ids only those.</summary>
    public IReadOnlyList<T> Read<T>(string kind, JsonTypeInfo<T> form, DateTimeOffset asOf, IReadOnlyCollection<string>? ids = null) =>
        ReadLater(kind, form, asOf, ids)();

    /// <summary>The same in two steps: its text is read here and now, and made into things when that is asked for, on any thread.</summary>
    public Func<IReadOnlyList<T>> ReadLater<T>(
        string kind,
        JsonTypeInfo<T> form,
        DateTimeOffset asOf,
        IReadOnlyCollection<string>? ids = null
    )
    {
        var sql = $"""
            SELECT content FROM snapshot
            WHERE kind = @kind AND known_from <= @at AND (known_to IS NULL OR known_to > @at) {(ids is null ? "" : "AND id IN @ids")}
            ORDER BY id
            """;
        var content = store.Ask(open =>
            open.Query<string>(
                    sql,
                    new
                    {
                        kind,
                        at = StockholmTime.Text(asOf),
                        ids,
                    }
                )
                .AsList()
        );
        return () => [.. content.Select(text => JsonSerializer.Deserialize(text, form)!)];
    }
}
