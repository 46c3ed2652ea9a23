using Dapper;

namespace Indicators.Store;

/// <summary>Keeps files that people hand in.</summary>
public sealed class FileWriter
{
    private readonly StoreConnection store;

    internal FileWriter(StoreConnection store) => this.store = store;

    /// <summary>Keeps a file, or with no content that the one before is taken away; its number.</summary>
    public long Keep(string plan, HandedFile file, byte[]? content)
    {
        const string sql = """
            INSERT INTO handed_file (plan, period, kind, name, content, at, by) VALUES (@plan, @Period, @Kind, @Name, @content, @At, @By)
            RETURNING id
            """;
        return store.Ask(open =>
            open.ExecuteScalar<long>(
                sql,
                new
                {
                    plan,
                    file.Period,
                    file.Kind,
                    file.Name,
                    content,
                    file.At,
                    file.By,
                }
            )
        );
    }

    /// <summary>Lets go of a plan's older files of a report; so many of the newest stay.</summary>
    public void LetGo(string plan, string period, string kind, int stay)
    {
        const string sql = """
            DELETE FROM handed_file WHERE plan = @plan AND period = @period AND kind = @kind AND id NOT IN (
                SELECT id FROM handed_file WHERE plan = @plan AND period = @period AND kind = @kind ORDER BY id DESC LIMIT @stay)
            """;
        store.Do(open =>
            open.Execute(
                sql,
                new
                {
                    plan,
                    period,
                    kind,
                    stay,
                }
            )
        );
    }
}
