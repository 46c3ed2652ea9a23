using System.Security.Cryptography;
using System.Text;

namespace Indicators.Cli.Room;

/// <summary>
/// How a second start finds the first: the one that runs holds a lock, and lays out a file, which only its user can read, with an address
/// that opens the room once. Whoever takes the file has the address to itself, and a new one is laid out.
/// </summary>
/// <remarks>The system lets the lock go however the process ends, so a file that is left says nothing.</remarks>
internal sealed class RoomDoor : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string file;
    private readonly FileStream held;

    private RoomDoor(string file, FileStream held) => (this.file, this.held) = (file, held);

    /// <summary>Becomes the one that runs for a store; null when another is.</summary>
    public static RoomDoor? TryHold(string folder, string database)
    {
        PrivateFile.Folder(folder);
        var path = FileOf(folder, database);
        try
        {
            var door = new RoomDoor(path, new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None));
            File.Delete(path);
            return door;
        }
        catch (IOException) when (File.Exists(path + ".lock"))
        {
            return null;
        }
    }

    /// <summary>The address that the one that runs has laid out; null when there is none now. Nobody else gets the same.</summary>
    public static string? Take(string folder, string database)
    {
        var path = FileOf(folder, database);
        var mine = $"{path}.{Environment.ProcessId}";
        try
        {
            File.Move(path, mine, overwrite: true);
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        try
        {
            return IsOwn(mine) ? File.ReadAllText(mine, Encoding.UTF8) : null;
        }
        finally
        {
            File.Delete(mine);
        }
    }

    /// <summary>Lays an address out when none lies there.</summary>
    /// <param name="address">Makes one that opens once.</param>
    public void Lay(Func<string> address)
    {
        if (File.Exists(file))
        {
            return;
        }

        // Whole before it has its name.
        var whole = file + ".new";
        File.Delete(whole);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Owner;
        }

        using (var writer = new StreamWriter(whole, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options))
        {
            writer.Write(address());
        }

        File.Move(whole, file, overwrite: true);
    }

    /// <summary>Takes the file away, and lets another be the one that runs.</summary>
    public void Dispose()
    {
        File.Delete(file);
        held.Dispose();
    }

    // One that others can read, or that is another's, may have been laid there to lead somewhere else. Only a file's owner can set its
    // rights.
    private static bool IsOwn(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true; // the folder is the user's own
        }

        try
        {
            var rights = File.GetUnixFileMode(path);
            File.SetUnixFileMode(path, Owner);
            return rights == Owner;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    // By the store: one service for each.
    private static string FileOf(string folder, string database)
    {
        var path = Path.GetFullPath(database);
        var name = SHA256.HashData(Encoding.UTF8.GetBytes(OperatingSystem.IsWindows() ? path.ToUpperInvariant() : path));
        return Path.Combine(folder, "rum-" + Convert.ToHexStringLower(name.AsSpan(0, 8)));
    }
}
