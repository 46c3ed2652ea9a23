using System.Globalization;

namespace Indicators.Importing;

/// <summary>Everything that is wrong in a file. One fault is enough for nothing to be stored.</summary>
internal sealed class RowFaults(string file)
{
    private const int MostTold = 50;

    private readonly List<string> told = [];

    private int count;

    public void Add(int line, string column, string found, string expected)
    {
        if (count++ < MostTold)
        {
            told.Add(string.Create(CultureInfo.InvariantCulture, $"{file} rad {line}, {column}: {found}. {expected}"));
        }
    }

    /// <summary>Ends the import when there is any.</summary>
    /// <exception cref="UserException">There is.</exception>
    public void Refuse()
    {
        if (count > 0)
        {
            var more = count > MostTold ? string.Create(CultureInfo.InvariantCulture, $"… och {count - MostTold} fel till.\n") : "";
            throw UserException.Invalid(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{string.Join('\n', told)}\n{more}{count} fel i {file}. Inget är sparat: rätta och importera igen."
                )
            );
        }
    }
}
