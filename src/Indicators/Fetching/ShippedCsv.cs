using CsvHelper;

namespace Indicators.Fetching;

/// <summary>Reads the lists that ship with the program: semicolons, a head row, an empty field is null.</summary>
internal static class ShippedCsv
{
    // Strict, as it is our own form: a line that is cut or quoted wrongly must not be read as something else.
    private static readonly CsvReaderOptions Csv = new()
    {
        Separator = ';',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    /// <summary>All rows of a list. A fault is <see cref="InvalidDataException"/> that names the file and the line.</summary>
    public static List<T> Rows<T>(string folder, string name, Func<Line, T> read)
    {
        var file = Path.Combine(folder, name);
        if (!File.Exists(file))
            throw new InvalidDataException($"{file} is missing: the shipped figures are not in {folder}.");

        using var csv = CsvReader.FromFile(file, Csv);
        var rows = new List<T>();
        try
        {
            while (csv.Read())
                rows.Add(read(new Line(file, csv)));
        }
        catch (CsvFormatException e)
        {
            throw new InvalidDataException($"{file}, line {e.LineNumber}: {e.Message}", e);
        }

        return rows;
    }

    /// <summary>The line that is being read, with its place for messages.</summary>
    public readonly record struct Line(string File, CsvReader Csv)
    {
        public string Text(string column) =>
            TextOrNull(column) ?? throw new InvalidDataException($"{File}, line {Csv.LineNumber}: {column} is empty.");

        public string? TextOrNull(string column)
        {
            if (!Csv.TryGetFieldIndex(column, out var at))
                throw new InvalidDataException($"{File}, line 1: the column {column} is missing.");
            return Csv.GetString(at) is { Length: > 0 } text ? text : null;
        }

        public bool Flag(string column) =>
            Text(column) switch
            {
                "true" => true,
                "false" => false,
                var other => throw new InvalidDataException(
                    $"{File}, line {Csv.LineNumber}: {column} is '{other}'; it should be true or false."
                ),
            };

        /// <summary>The parts of a field that holds several; none when it is empty.</summary>
        public IReadOnlyList<string> Parts(string column, string between) =>
            (TextOrNull(column) ?? "").Split(between, StringSplitOptions.RemoveEmptyEntries);
    }
}
