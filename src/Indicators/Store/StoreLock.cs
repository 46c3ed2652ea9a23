using System.Text;
using Indicators.Wording.Faults;

namespace Indicators.Store;

/// <summary>
/// Held while a fetch writes, so that two never do at once. The system lets it go when the process ends, however it ends.
/// </summary>
public sealed class StoreLock : IDisposable
{
    private const int MostWait = 2000; // ms

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
                // Who holds it is told in a file beside it, for a locked file cannot be read on Windows. Whoever asks has that file for
                // himself meanwhile: so it never tells of nobody, nor of the one before, while the lock is taken.
                using var holder = OpenAlone(file + "-holder");
                try
                {
                    var taken = new StoreLock(new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None));
                    Write(holder, StoreWords.Holder(Environment.ProcessId, Environment.MachineName, now));
                    return taken;
                }
                catch (IOException fault) when (IsHeld(fault))
                {
                    throw new StoreHeldException(StoreWords.Held(databaseFile, Read(holder)));
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

    // Null when someone else has it longer than it takes to write a line: then the process is stopped, and nobody waits for that.
    private static FileStream? OpenAlone(string file)
    {
        var waits = new SpinWait();
        for (var until = Environment.TickCount64 + MostWait; ; waits.SpinOnce())
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException fault) when (IsHeld(fault))
            {
                if (Environment.TickCount64 > until)
                {
                    return null;
                }
            }
        }
    }

    private static void Write(FileStream? holder, string told)
    {
        holder?.SetLength(0);
        holder?.Write(Encoding.UTF8.GetBytes(told));
        holder?.Flush();
    }

    private static string Read(FileStream? holder)
    {
        if (holder is null)
        {
            return StoreWords.UnknownHolder;
        }

        using var reader = new StreamReader(holder, Encoding.UTF8);
        return reader.ReadToEnd() is { Length: > 0 } told ? told : StoreWords.UnknownHolder;
    }
}

/// <summary>Another run writes in the store. It passes by itself.</summary>
public sealed class StoreHeldException(string message) : UserException(ExitCode.Failed, message);
