using Indicators.Reading;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>Opens a file by what it holds, whatever its name says: a workbook (.xlsx) or text (.csv).</summary>
internal static class TableFile
{
    /// <summary>A plan asks for some tens of rows; a file far beyond that is another file.</summary>
    public const int MostRows = 100_000;

    /// <summary>The rows that hold anything, the header first.</summary>
    /// <exception cref="UserException">The file cannot be read as rows; the message says why and what to do.</exception>
    public static IEnumerable<SheetRow> Rows(string file)
    {
        var name = Path.GetFileName(file);
        var bytes = Bytes(file);
        return AtMost(
            name,
            bytes switch
            {
                [] => throw UserException.Invalid(ImportFaults.EmptyFile(name)),
                [(byte)'P', (byte)'K', ..] => XlsxSheet.Rows(bytes, name),
                [0xD0, 0xCF, 0x11, 0xE0, ..] => throw UserException.Invalid(ImportFaults.OldExcel(name)),
                _ => CsvSheet.Rows(PlainText.Of(bytes, name, SavedAs.Table), name),
            }
        );
    }

    private static IEnumerable<SheetRow> AtMost(string name, IEnumerable<SheetRow> rows)
    {
        var count = 0;
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            yield return count++ <= MostRows ? row : throw TooLong(name);
        }
    }

    /// <summary>The refusal of a file with too many rows.</summary>
    public static UserException TooLong(string name) => UserException.Invalid(ImportFaults.TooManyRows(name));

    private static byte[] Bytes(string file)
    {
        if (Directory.Exists(file))
        {
            throw UserException.Invalid(ImportFaults.IsAFolder(file));
        }

        if (!File.Exists(file))
        {
            throw UserException.Invalid(ImportFaults.NoFile(file));
        }

        return PlainText.Bytes(file);
    }
}
