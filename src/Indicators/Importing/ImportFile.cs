using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A filled template, read and judged: what is to be stored, or every fault in it.</summary>
/// <param name="Rows">The rows that were filled in.</param>
/// <param name="Left">How many rows were not filled in, and are passed over.</param>
/// <param name="Warnings">Sentences on what is unlikely, and on what of the file was not read.</param>
public sealed record ImportFile(IReadOnlyList<OwnEntry> Rows, int Left, IReadOnlyList<string> Warnings)
{
    /// <summary>Reads a file against a plan and what it has reported before; nothing is stored.</summary>
    /// <exception cref="UserException">The file cannot be read, or anything in it is wrong: all of it is told.</exception>
    public static ImportFile Read(
        string file,
        IndicatorCatalogue catalogue,
        Plan plan,
        DateTimeOffset at,
        string by,
        IReadOnlyList<OwnReport>? standing = null
    )
    {
        var name = Path.GetFileName(file);
        var table = TableFile.Read(file);
        using var rows = table.Rows.GetEnumerator();
        var header = rows.MoveNext()
            ? Header.Read(rows.Current, name)
            : throw UserException.Invalid(ImportFaults.NoRows(name, Columns.Line));

        var judge = new RowJudge(catalogue, plan, at, by);
        var faults = new RowFaults(name);
        var entries = new List<OwnEntry>();
        var lines = new Dictionary<OwnPlace, RowFields>();
        var hidden = new List<int>();
        var left = 0;
        while (rows.MoveNext())
        {
            var row = new RowFields(header, rows.Current, faults);
            if (row.IsExplanation)
            {
                continue;
            }

            if (row.IsLeftEmpty)
            {
                left++;
                continue;
            }

            var entry = judge.Judge(row);
            entries.Add(entry);
            hidden.AddRange(row.IsHidden ? [row.Line] : []);
            if (entry.Report is { Item.Length: > 0, Period.Length: > 0 } && !lines.TryAdd(OwnPlace.Of(entry.Report), row))
            {
                row.Fault(SheetColumn.Id, ImportFaults.ReportedTwice(lines[OwnPlace.Of(entry.Report)].Line));
            }
        }

        faults.Refuse();
        var check = new ImportCheck(plan, entries, lines, standing ?? []);
        check.Refuse(faults, StockholmTime.DateInStockholm(at));
        return new ImportFile(
            entries,
            left,
            [.. table.Told, .. hidden.Count > 0 ? [ImportFaults.HiddenRows(hidden)] : Array.Empty<string>(), .. check.Warnings]
        );
    }
}
