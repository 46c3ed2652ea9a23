using Indicators.Reading;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>The rows of a file, and what of the file was not read.</summary>
/// <param name="Rows">Those that hold anything, the header first.</param>
/// <param name="Told">Sentences to whoever filled it in.</param>
internal sealed record TableRows(IEnumerable<SheetRow> Rows, IReadOnlyList<string> Told);

/// <summary>Opens a file by what it holds, whatever its name says: a workbook (.xlsx) or text (.csv).</summary>
internal static class TableFile
{
    /// <summary>A plan asks for some tens of rows; a file far beyond that is another file.</summary>
    public const int MostRows = 100_000;

    /// <summary>The rows that hold anything, the header first.</summary>
    /// <exception cref="UserException">The file cannot be read as rows; the message says why and what to do.</exception>
    public static TableRows Read(string file) => Rows(Bytes(file), Path.GetFileName(file), Headings.OfImport);

    /// <summary>The same of a file's bytes.</summary>
    /// <exception cref="UserException">As <see cref="Read"/>.</exception>
    public static TableRows Rows(byte[] bytes, string name, Headings headings) =>
        bytes switch
        {
            [] => throw UserException.Invalid(ImportFaults.EmptyFile(name)),
            [(byte)'P', (byte)'K', ..] => XlsxSheet.Rows(bytes, name, headings),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw UserException.Invalid(ImportFaults.OldExcel(name)),
            _ => new TableRows(AtMost(name, CsvSheet.Rows(PlainText.Of(bytes, name, SavedAs.Table), name, headings)), []),
        };

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

    /// <summary>A file's bytes.</summary>
    /// <exception cref="UserException">There is no such file.</exception>
    public static byte[] Bytes(string file)
    {
        if (Directory.Exists(file))
        {
            throw UserException.Invalid(ImportFaults.IsAFolder(file));
        }

        return File.Exists(file) ? PlainText.Bytes(file) : throw UserException.Invalid(ImportFaults.NoFile(file));
    }
}
