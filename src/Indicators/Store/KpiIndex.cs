using Dapper;

namespace Indicators.Store;

/// <summary>
/// Kolada's KPIs by every three letters that stand beside each other in them, in memory: which KPIs hold some letters is asked of it, so
/// that a part of a compound word is found too. SQLite's FTS5 with its trigrams.
/// </summary>
/// <remarks>Built anew for each reading of the store: some tenths of a second for all of Kolada. Any number of threads.</remarks>
public sealed class KpiIndex : IDisposable
{
    /// <summary>Fewer letters than this find nothing.</summary>
    public const int FewestLetters = 3;

    private readonly StoreConnection memory = StoreFile.InMemory();
    private readonly Lock turn = new();

    /// <summary>Takes KPIs with what is said beside their titles, each by its place in the list.</summary>
    public KpiIndex(IEnumerable<(string Title, string Beside, string Description)> kpis)
    {
        memory.Do(open =>
        {
            open.Execute("CREATE VIRTUAL TABLE kpi USING fts5 (title, beside, description, tokenize = 'trigram', detail = 'full')");
            open.Execute("BEGIN DEFERRED");
            using (var write = new Statement(open, "INSERT INTO kpi (rowid, title, beside, description) VALUES (?1, ?2, ?3, ?4)"))
            {
                foreach (var (kpi, place) in kpis.Select((kpi, i) => (kpi, i)))
                {
                    write.Bind(1, place);
                    write.Bind(2, kpi.Title);
                    write.Bind(3, kpi.Beside);
                    write.Bind(4, kpi.Description);
                    write.Run();
                }
            }

            open.Execute("COMMIT TRANSACTION");
        });
    }

    /// <summary>The places of those that hold some letters anywhere, in order.</summary>
    public IReadOnlyList<int> With(string letters)
    {
        // In quotes, and a quote within doubled: then nothing in it is an operator of FTS5's.
        var quoted = $"\"{letters.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        lock (turn)
        {
            return memory.Ask(open =>
            {
                using var rows = new Statement(open, "SELECT rowid FROM kpi WHERE kpi MATCH ?1 ORDER BY rowid");
                rows.Bind(1, quoted);
                var places = new List<int>();
                while (rows.Next())
                {
                    places.Add(rows.Int(0));
                }

                return places;
            });
        }
    }

    /// <inheritdoc/>
    public void Dispose() => memory.Dispose();
}
