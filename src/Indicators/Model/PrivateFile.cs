namespace Indicators.Model;

/// <summary>
/// Files and folders that are not for all: read and written by their owner. A folder that the owner has marked to share its group
/// (<c>chmod g+s</c>) gives its new files to be read by the group too. On Windows the folder's own rights hold.
/// </summary>
public static class PrivateFile
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a folder that is missing, with those above it.</summary>
    public static void Folder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Owner | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Makes an empty file where there is none; one that is there keeps its rights.</summary>
    public static void Make(string path) => new FileStream(path, Options(path, FileMode.OpenOrCreate)).Dispose();

    /// <summary>A new file to write, in the place of one that may be there.</summary>
    public static FileStream Replace(string path)
    {
        File.Delete(path); // it would keep its rights
        return new FileStream(path, Options(path, FileMode.CreateNew));
    }

    private static FileStreamOptions Options(string path, FileMode mode)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
        };
        if (!OperatingSystem.IsWindows())
        {
            var shared = File.GetUnixFileMode(Path.GetDirectoryName(Path.GetFullPath(path))!).HasFlag(UnixFileMode.SetGroup);
            options.UnixCreateMode = Owner | (shared ? UnixFileMode.GroupRead | UnixFileMode.GroupWrite : UnixFileMode.None);
        }

        return options;
    }
}
