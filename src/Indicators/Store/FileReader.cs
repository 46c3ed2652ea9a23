using Dapper;

namespace Indicators.Store;

/// <summary>Reads the files that people have handed in.</summary>
public sealed class FileReader
{
    private const string Columns = "id, period, kind, name, at, by, length(content) AS size";

    private readonly StoreConnection store;

    internal FileReader(StoreConnection store) => this.store = store;

    /// <summary>A plan's files of a kind, the newest first; of a report, or of the whole plan with an empty period.</summary>
    public IReadOnlyList<HandedFile> Of(string plan, string period, string kind)
    {
        const string sql = $"""
            SELECT {Columns} FROM handed_file WHERE plan = @plan AND period = @period AND kind = @kind ORDER BY id DESC
            """;
        return store.Ask(open =>
            open.Query<(long Id, string Period, string Kind, string Name, string At, string By, long? Size)>(
                    sql,
                    new
                    {
                        plan,
                        period,
                        kind,
                    }
                )
                .Select(row => new HandedFile(row.Id, row.Period, row.Kind, row.Name, row.At, row.By) { Size = row.Size })
                .ToList()
        );
    }

    /// <summary>What a file holds; null when it is not kept, or was taken away.</summary>
    public byte[]? Content(HandedFile file) =>
        store.Ask(open => open.ExecuteScalar<byte[]?>("SELECT content FROM handed_file WHERE id = @Id", new { file.Id }));
}
