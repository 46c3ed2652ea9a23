namespace Indicators.Importing;

/// <summary>Opens a file by what it holds, whatever its name says: a workbook (.xlsx) or text (.csv).</summary>
internal static class TableFile
{
    /// <summary>A plan asks for some tens of rows; a file far beyond that is another file.</summary>
    public const int MostRows = 100_000;

    private const int MostMegabytes = 20;

    /// <summary>The rows that hold anything, the header first.</summary>
    /// <exception cref="UserException">The file cannot be read as rows; the message says why and what to do.</exception>
    public static IEnumerable<SheetRow> Rows(string file)
    {
        var name = Path.GetFileName(file);
        var bytes = Bytes(file, name);
        return AtMost(name, bytes switch
        {
            [] => throw UserException.Invalid($"{name} är tom. Hämta en mall med indicators import --template --plan ID --period PERIOD."),
            [(byte)'P', (byte)'K', ..] => XlsxSheet.Rows(bytes, name),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw UserException.Invalid($"{name} är en äldre Excelfil, eller skyddad med lösenord. Spara den som Excelarbetsbok (.xlsx) utan lösenord, eller som CSV."),
            _ => CsvSheet.Rows(PlainText.Read(bytes, name), name),
        });
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
    public static UserException TooLong(string name) =>
        UserException.Invalid($"{name} har fler än 100 000 rader. Planens uppgifter ryms på några tiotal: kontrollera att det är rätt fil. Inget är sparat.");

    private static byte[] Bytes(string file, string name)
    {
        if (Directory.Exists(file))
        {
            throw UserException.Invalid($"{file} är en mapp. Ange filen som ska importeras.");
        }

        if (!File.Exists(file))
        {
            throw UserException.Invalid($"Hittar inte filen {file}. Kontrollera namnet och mappen.");
        }

        try
        {
            // Shared, for the file may stand open in Excel.
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > MostMegabytes * 1024L * 1024)
            {
                throw UserException.Invalid($"{name} är större än {MostMegabytes} MB. Planens uppgifter ryms på några tiotal rader: kontrollera att det är rätt fil. Inget är sparat.");
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserException(ExitCode.Failed, $"Det går inte att läsa {file}. Stäng filen om den är öppen i ett annat program, och kontrollera att du får läsa den.", failure);
        }
    }
}
