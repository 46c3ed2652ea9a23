using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using Kolada;
using Microsoft.Data.Sqlite;

namespace Indicators.Benchmarks.Fetch;

/// <summary>
/// The least that could be done: pages that are in memory as bytes are parsed and put into an empty SQLite file. No checks, no waiting
/// room, no history.
/// </summary>
internal static class Floor
{
    /// <summary>Every page that a fetch reads values from, with its address.</summary>
    public static async Task<IReadOnlyList<(Uri Url, byte[] Body)>> PagesAsync(
        Uri root,
        IReadOnlyList<string> kpis,
        IReadOnlyList<string> areas
    )
    {
        using var http = new HttpClient();
        var pages = new List<(Uri, byte[])>();
        foreach (var batch in Batches.Of(kpis, areas))
        {
            for (var page = 1; ; page++)
            {
                var url = new Uri(
                    root,
                    $"data/kpi/{string.Join(',', batch.Kpis)}/municipality/{string.Join(',', batch.Municipalities)}"
                        + $"?page={page}&per_page=5000"
                );
                var body = await http.GetByteArrayAsync(url);
                pages.Add((url, body));
                if (Read(body).NextUrl is null)
                {
                    break;
                }
            }
        }

        return pages;
    }

    /// <summary>Writes all cells into a new file, in one transaction; returns how many.</summary>
    public static int Write(IReadOnlyList<byte[]> pages, string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        // The store's own settings and key.
        connection.Execute(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            CREATE TABLE cell (kpi TEXT NOT NULL, municipality TEXT NOT NULL, year INTEGER NOT NULL, gender TEXT NOT NULL,
                value REAL, status TEXT NOT NULL,
                PRIMARY KEY (kpi, municipality, year, gender)) WITHOUT ROWID
            """
        );
        using var transaction = connection.BeginTransaction();
        using var upsert = connection.CreateCommand();
        upsert.Transaction = transaction;
        upsert.CommandText = """
            INSERT INTO cell (kpi, municipality, year, gender, value, status) VALUES ($kpi, $municipality, $year, $gender, $value, $status)
            ON CONFLICT (kpi, municipality, year, gender) DO UPDATE SET value = excluded.value, status = excluded.status
            """;
        SqliteParameter[] cell =
        [
            new("$kpi", SqliteType.Text),
            new("$municipality", SqliteType.Text),
            new("$year", SqliteType.Integer),
            new("$gender", SqliteType.Text),
            new("$value", SqliteType.Real),
            new("$status", SqliteType.Text),
        ];
        upsert.Parameters.AddRange(cell);
        upsert.Prepare();
        var cells = 0;
        foreach (var page in pages)
        {
            // In the order of the key: in Kolada's own order, by year before area, the same rows take longer.
            foreach (
                var row in Read(page)
                    .Values.OrderBy(row => row.Kpi, StringComparer.Ordinal)
                    .ThenBy(row => row.Municipality, StringComparer.Ordinal)
                    .ThenBy(row => row.Period)
            )
            {
                cell[0].Value = row.Kpi;
                cell[1].Value = row.Municipality;
                cell[2].Value = row.Period;
                foreach (var value in row.Values)
                {
                    cell[3].Value = value.Gender;
                    cell[4].Value = value.Value is { } number ? number : DBNull.Value;
                    cell[5].Value = value.Status;
                    upsert.ExecuteNonQuery();
                    cells++;
                }
            }
        }

        transaction.Commit();
        return cells;
    }

    /// <summary>Only parses; returns how many cells.</summary>
    public static int Cells(IReadOnlyList<byte[]> pages) => pages.Sum(page => Read(page).Values.Sum(row => row.Values.Count));

    private static FloorPage Read(byte[] page) => JsonSerializer.Deserialize(page, FloorJson.Default.FloorPage)!;
}

/// <summary>A page with only what the floor needs.</summary>
internal sealed record FloorPage(IReadOnlyList<FloorRow> Values, string? NextUrl);

/// <summary>A row of it.</summary>
internal sealed record FloorRow(string Kpi, string Municipality, int Period, IReadOnlyList<FloorValue> Values);

/// <summary>A cell of a row.</summary>
internal sealed record FloorValue(string Gender, double? Value, string Status);

/// <summary>How they are read, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(FloorPage))]
internal sealed partial class FloorJson : JsonSerializerContext;
