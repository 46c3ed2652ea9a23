namespace Indicators.Cli;

/// <summary>What could not be written to the outside while a command ran: told when it is done, for it is no reason not to do it.</summary>
internal sealed class Losses
{
    private readonly Lock gate = new();
    private readonly List<string> told = [];

    /// <summary>Each once, in the order they came.</summary>
    public IReadOnlyList<string> Told
    {
        get
        {
            lock (gate)
            {
                return [.. told];
            }
        }
    }

    /// <summary>Adds a sentence.</summary>
    public void Add(string sentence)
    {
        lock (gate)
        {
            if (!told.Contains(sentence))
            {
                told.Add(sentence);
            }
        }
    }
}
