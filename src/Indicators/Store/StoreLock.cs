using Indicators.Wording.Faults;

namespace Indicators.Store;

/// <summary>
/// Held while a fetch writes, so that two never do at once. The system lets it go when the process ends, however it ends.
/// </summary>
public sealed class StoreLock : IDisposable
{
    private readonly FileStream held;

    private StoreLock(FileStream held) => this.held = held;

    /// <summary>Takes the lock of a database file.</summary>
    /// <exception cref="StoreHeldException">Another process holds it; the message says which, and since when.</exception>
    /// <exception cref="UserException">There is no writing there.</exception>
    public static StoreLock Take(string databaseFile, DateTimeOffset now)
    {
        var file = Path.GetFullPath(databaseFile) + "-lock";
        return StoreFaults.Told(
            databaseFile,
            writing: true,
            () =>
            {
                PrivateFile.Folder(Path.GetDirectoryName(file)!);
                try
                {
                    var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
                    // Told in a file beside it: a locked file cannot be read on Windows.
                    File.WriteAllText(HolderFile(file), StoreWords.Holder(Environment.ProcessId, Environment.MachineName, now));
                    return new StoreLock(stream);
                }
                catch (IOException fault) when (IsHeld(fault))
                {
                    throw new StoreHeldException(StoreWords.Held(databaseFile, Holder(file)));
                }
            }
        );
    }

    /// <summary>Whether another process holds the lock of a database file. Leaves nothing behind.</summary>
    public static bool IsHeld(string databaseFile)
    {
        try
        {
            new FileStream(Path.GetFullPath(databaseFile) + "-lock", FileMode.Open, FileAccess.Write, FileShare.None).Dispose();
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException fault) when (IsHeld(fault))
        {
            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    // What the systems answer when another has the file: Windows' sharing violation, and EWOULDBLOCK, which Linux numbers 11 and macOS 35.
    // A full disk or a folder that is not there is an IOException too, and no other run.
    private static bool IsHeld(IOException fault) =>
        (fault.HResult & 0xFFFF, OperatingSystem.IsWindows()) is (32 or 33, true) or (11 or 35, false);

    private static string Holder(string file) =>
        File.Exists(HolderFile(file)) && File.ReadAllText(HolderFile(file)) is { Length: > 0 } told ? told : StoreWords.UnknownHolder;

    private static string HolderFile(string file) => file + "-holder";
}

/// <summary>Another run writes in the store. It passes by itself.</summary>
public sealed class StoreHeldException(string message) : UserException(ExitCode.Failed, message);
