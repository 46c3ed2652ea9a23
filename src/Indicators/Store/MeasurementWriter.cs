using System.Text;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Writes Kolada's values: what has arrived is held against what is stored, and only what differs is written.</summary>
public sealed class MeasurementWriter
{
    private const string Cell = "kpi, municipality, year, gender, value, status";

    private const string ThisCell = "kpi = ?1 AND municipality = ?2 AND year = ?3 AND gender = ?4";

    private const int RowsAtOnce = 32;

    private const int ColumnsOfRow = 5;

    private readonly StoreConnection store;

    internal MeasurementWriter(StoreConnection store) => this.store = store;

    /// <summary>
    /// Holds some KPIs' cells against the stored ones, both in the order of the key: one walk through the two. Writes nothing.
    /// </summary>
    /// <param name="arrived">The cells, all that there are of each of the KPIs.</param>
    /// <param name="kpis">Those to compare, among the cells' own.</param>
    public IReadOnlyList<CellDifferences> Compare(ArrivedCells arrived, IEnumerable<string> kpis)
    {
        arrived.Sort();
        return store.Ask(open =>
        {
            const string sql =
                "SELECT municipality, year, gender, value, status FROM measurement WHERE kpi = ?1 ORDER BY municipality, year, gender";
            using var stored = new Statement(open, sql);
            return kpis.Order(StringComparer.Ordinal).Select(kpi => Compare(arrived, kpi, stored)).ToList();
        });
    }

    /// <summary>
    /// Writes what differs: changed and withdrawn cells move to history, new ones are added. Writing the same twice changes nothing the
    /// second time.
    /// </summary>
    public void Write(ArrivedCells arrived, IEnumerable<CellDifferences> differences, DateTimeOffset asOf) =>
        store.Do(open =>
        {
            var at = StockholmTime.Text(asOf);
            foreach (var kpi in differences)
            {
                if (kpi.Changed.Count + kpi.Gone.Count > 0)
                {
                    Replace(open, arrived, kpi, at);
                }

                Add(open, arrived, kpi, at);
            }
        });

    private static CellDifferences Compare(ArrivedCells arrived, string kpi, Statement stored)
    {
        var found = new CellDifferences(kpi);
        var (rounding, moves) = (new PublishedRounding(), new List<(int Year, double By)>());
        var (next, end) = arrived.Of(kpi);
        var (place, area, areaPlace) = (arrived.PlaceOf(kpi), "", (int?)null);
        stored.Bind(1, kpi);
        while (stored.Next())
        {
            var code = stored.Utf8(0);
            var value = stored.Number(3);
            if (!Ascii.Equals(code, area))
            {
                area = Encoding.UTF8.GetString(code);
                areaPlace = arrived.PlaceOfArea(area);
            }

            if (areaPlace is not { } known)
            {
                continue; // an area that was not asked for has not been answered: what is stored of it stands
            }

            var year = stored.Int(1);
            var gender = stored.Utf8(2);
            if (value is { } number)
            {
                found.Stored++;
                rounding.See(year, number);
            }

            var at = ArrivedCells.PlaceOf(place, known, year, gender);
            for (; next < end && arrived.PlaceAt(next) < at; next++)
            {
                found.New.Add(next);
            }

            if (next < end && arrived.PlaceAt(next) == at)
            {
                var now = arrived.ValueAt(next);
                if (value != now)
                {
                    found.Revised++;
                    moves.AddRange(value is { } before ? [(year, (now ?? double.PositiveInfinity) - before)] : []);
                }

                if (value != now || !Same(stored.Utf8(4), arrived.StatusAt(next)))
                {
                    found.Changed.Add(next);
                }

                next++;
                continue;
            }

            found.ValuesGone += value is null ? 0 : 1;
            found.Gone.Add(
                (
                    area,
                    year,
                    gender switch
                    {
                        [(byte)'T'] => "T",
                        [(byte)'K'] => "K",
                        _ => "M",
                    }
                )
            );
        }

        for (; next < end; next++)
        {
            found.New.Add(next);
        }

        found.ValuesMoved = moves.Count(move => !rounding.Covers(move.Year, move.By));
        var (from, to) = arrived.Of(kpi);
        found.Cells = to - from;
        for (var i = from; i < to; i++)
        {
            found.Arrived += arrived.ValueAt(i) is null ? 0 : 1;
        }

        return found;
    }

    private static bool Same(ReadOnlySpan<byte> utf8, string text) =>
        text.Length == 0 ? utf8.IsEmpty : Encoding.UTF8.GetByteCount(text) == utf8.Length && Encoding.UTF8.GetString(utf8) == text;

    private static void Replace(SqliteConnection open, ArrivedCells arrived, CellDifferences kpi, string at)
    {
        using var keep = new Statement(
            open,
            $"""
            INSERT INTO measurement_history ({Cell}, known_from, known_to)
            SELECT {Cell}, known_from, ?5 FROM measurement WHERE {ThisCell}
            """
        );
        using var change = new Statement(open, $"UPDATE measurement SET value = ?6, status = ?7, known_from = ?5 WHERE {ThisCell}");
        using var withdraw = new Statement(open, $"DELETE FROM measurement WHERE {ThisCell}");
        keep.Bind(5, at);
        change.Bind(5, at);
        foreach (var i in kpi.Changed)
        {
            var (area, year, gender) = (arrived.Areas[arrived.AreaAtPlace(i)], arrived.YearAtPlace(i), arrived.GenderAtPlace(i));
            Run(keep, area, year, gender);
            change.Bind(6, arrived.ValueAt(i));
            change.Bind(7, arrived.StatusAt(i));
            Run(change, area, year, gender);
        }

        foreach (var (area, year, gender) in kpi.Gone)
        {
            Run(keep, area, year, gender);
            Run(withdraw, area, year, gender);
        }

        void Run(Statement statement, string area, int year, string gender)
        {
            statement.Bind(1, kpi.Kpi);
            statement.Bind(2, area);
            statement.Bind(3, year);
            statement.Bind(4, gender);
            statement.Run();
        }
    }

    // In the order of the key, many a statement; KPI and time are given once for all rows.
    private static void Add(SqliteConnection open, ArrivedCells arrived, CellDifferences kpi, string at)
    {
        if (kpi.New.Count == 0)
        {
            return;
        }

        using var many = Insert(open, RowsAtOnce, kpi.Kpi, at);
        using var one = Insert(open, 1, kpi.Kpi, at);
        // A word is given to a place anew only when it is another: nearly all are the empty one.
        var (manyWords, oneWord) = (new string?[RowsAtOnce], new string?[1]);
        for (var done = 0; done < kpi.New.Count; )
        {
            var (statement, words) = kpi.New.Count - done >= RowsAtOnce ? (many, manyWords) : (one, oneWord);
            for (var row = 0; row < words.Length; row++, done++)
            {
                var (i, before) = (kpi.New[done], 2 + (row * ColumnsOfRow));
                statement.Bind(before + 1, arrived.AreaUtf8(i));
                statement.Bind(before + 2, arrived.YearAtPlace(i));
                statement.Bind(before + 3, GenderUtf8(arrived.GenderAtPlace(i)));
                statement.Bind(before + 4, arrived.ValueAt(i));
                if (!ReferenceEquals(words[row], arrived.StatusAt(i)))
                {
                    words[row] = arrived.StatusAt(i);
                    statement.Bind(before + 5, words[row]!);
                }
            }

            statement.Run();
        }
    }

    private static ReadOnlySpan<byte> GenderUtf8(string gender) =>
        gender switch
        {
            "T" => "T"u8,
            "K" => "K"u8,
            _ => "M"u8,
        };

    private static Statement Insert(SqliteConnection open, int rows, string kpi, string at)
    {
        var statement = new Statement(
            open,
            $"INSERT INTO measurement ({Cell}, known_from) VALUES {string.Join(", ", Enumerable.Range(0, rows).Select(Row))}"
        );
        statement.Bind(1, kpi);
        statement.Bind(2, at);
        return statement;
    }

    // ?1 is the KPI and ?2 the time; five of its own follow for each row.
    private static string Row(int row) =>
        FormattableString.Invariant($"(?1, ?{3 + (row * 5)}, ?{4 + (row * 5)}, ?{5 + (row * 5)}, ?{6 + (row * 5)}, ?{7 + (row * 5)}, ?2)");
}
