using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>Everything that is wrong in a file. One fault is enough for nothing to be stored.</summary>
internal sealed class RowFaults(string file)
{
    private const int MostTold = 50;

    private readonly List<string> told = [];

    private readonly HashSet<(int, string)> places = [];

    private readonly List<(string Column, string Expected)> found = [];

    private int count;

    /// <summary>What to write instead in each cell, by its column's heading.</summary>
    public IReadOnlyList<(string Column, string Expected)> Found => found;

    /// <summary>Tells of a cell; once, for what is wrong with it first is what to mend.</summary>
    public void Add(int line, string column, string stands, string expected)
    {
        if (places.Add((line, column)) && count++ < MostTold)
        {
            found.Add((column, expected));
            told.Add(ImportFaults.InRow(file, line, column, stands, expected));
        }
    }

    /// <summary>Ends the import when there is any.</summary>
    /// <exception cref="UserException">There is.</exception>
    public void Refuse()
    {
        if (count > 0)
        {
            throw UserException.Invalid(ImportFaults.NothingStored(told, count, file));
        }
    }
}
