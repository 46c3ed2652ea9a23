namespace Indicators.Store;

/// <summary>Held while a fetch writes, so that two never do at once. The system lets it go when the process ends, however it ends.</summary>
public sealed class StoreLock : IDisposable
{
    private readonly FileStream held;

    private StoreLock(FileStream held) => this.held = held;

    /// <summary>Takes the lock of a database file.</summary>
    /// <exception cref="StoreHeldException">Another process holds it; the message says which, and since when.</exception>
    public static StoreLock Take(string databaseFile, DateTimeOffset now)
    {
        var file = Path.GetFullPath(databaseFile) + "-lock";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            // Told in a file beside it: a locked file cannot be read on Windows.
            File.WriteAllText(HolderFile(file), $"process {Environment.ProcessId} på {Environment.MachineName} sedan {StockholmTime.Text(now)}");
            return new StoreLock(stream);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new UserException(ExitCode.Failed, $"Det går inte att skriva databasen {databaseFile}: välj en annan plats med --db FIL.", denied);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new StoreHeldException(
                $"En annan körning håller databasen {databaseFile}: {Holder(file)}. Vänta tills den är klar, eller använd en annan databas med --db FIL.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    private static string Holder(string file) => File.Exists(HolderFile(file)) ? File.ReadAllText(HolderFile(file)) : "okänd process";

    private static string HolderFile(string file) => file + "-holder";
}

/// <summary>Another run writes in the store. It passes by itself.</summary>
public sealed class StoreHeldException(string message) : UserException(ExitCode.Failed, message);
