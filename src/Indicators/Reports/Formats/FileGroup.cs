using System.Text;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Formats;

/// <summary>
/// Files that belong together, of which the last says what the others are. Whoever holds the group writes alone; and wherever the program
/// is stopped, the next that takes the group finds all of the old files or all of the new.
/// </summary>
/// <remarks>
/// A journal lies beside the files while they change places: the names, <c>+</c> before one that has an old file to bring back, and a full
/// stop at the end, without which nothing had been moved. The last file goes first and comes last: where it is, the files are whole, and a
/// mix is never taken for a report.
/// </remarks>
internal sealed class FileGroup : IDisposable
{
    private const string Journal = ".writing";
    private const string New = ".tmp";
    private const string Old = ".old";
    private const string End = ".";

    private readonly string last;
    private readonly string folder;
    private readonly FileStream journal;

    private FileGroup(string last)
    {
        this.last = last;
        folder = Path.GetDirectoryName(Path.GetFullPath(last))!;
        Directory.CreateDirectory(folder);
        journal = new FileStream(last + Journal, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Whether the files are changing places now, or were when the program was stopped.</summary>
    public static bool IsInterrupted(string last) => !File.Exists(last) && new FileInfo(last + Journal) is { Exists: true, Length: > 0 };

    /// <summary>Whether a file only lies there while others change places.</summary>
    public static bool IsInPassing(string name) => Path.GetExtension(name) is New or Old or Journal;

    /// <summary>Takes the group, and brings back the old files when it was left in between.</summary>
    /// <exception cref="UserException">Another program holds it, or it cannot be written there.</exception>
    public static FileGroup Take(string last)
    {
        FileGroup? group = null;
        try
        {
            group = new FileGroup(last);
            group.BringBack();
            return group;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            group?.Dispose();
            throw new UserException(
                ExitCode.Failed,
                group is null && File.Exists(last + Journal) ? ReportFaults.BeingWritten(last) : TemplateFaults.CannotBeWritten(last),
                failure
            );
        }
    }

    /// <summary>Writes them all, or leaves those that were.</summary>
    /// <param name="files">The files.</param>
    /// <param name="arePrivate">Whether they are for their owner only.</param>
    /// <exception cref="UserException">One of them cannot be written there.</exception>
    public void Write(IReadOnlyList<(string Path, byte[] Content)> files, bool arePrivate = false)
    {
        var at = last;
        try
        {
            foreach (var (path, content) in files)
            {
                at = path;
                OutputFile.Folder(Path.GetDirectoryName(Path.GetFullPath(path))!, arePrivate);
                OutputFile.WriteThrough(path + New, content, arePrivate);
                if (File.Exists(path))
                {
                    File.Copy(path, path + Old, overwrite: true);
                }
            }

            at = last;
            Note(files.Select(file => file.Path));
            OutputFile.TakeAway(last);

            foreach (var (path, _) in files)
            {
                at = path;
                File.Move(path + New, path, overwrite: true);
            }

            Forget();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            TryToBringBack();
            throw new UserException(ExitCode.Failed, TemplateFaults.CannotBeWritten(at), failure);
        }
        finally
        {
            if (journal.Length == 0)
            {
                TakeAway(files.Select(file => file.Path));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var settled = journal.Length == 0;
        journal.Dispose();
        if (settled)
        {
            File.Delete(last + Journal);
        }
    }

    private void Note(IEnumerable<string> paths)
    {
        var names = paths.Select(path => (File.Exists(path + Old) ? "+" : "-") + Path.GetRelativePath(folder, path));
        journal.SetLength(0);
        journal.Write(Encoding.UTF8.GetBytes(string.Join('\n', [.. names, End])));
        journal.Flush(flushToDisk: true);
    }

    private void Forget()
    {
        journal.SetLength(0);
        journal.Flush(flushToDisk: true);
    }

    // What cannot be brought back now is noted in the journal, and is by the next that takes the group.
    private void TryToBringBack()
    {
        try
        {
            BringBack();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { }
    }

    private void BringBack()
    {
        journal.Position = 0;
        using var reader = new StreamReader(journal, Encoding.UTF8, leaveOpen: true);
        var noted = reader.ReadToEnd().Split('\n');
        var moved =
            noted[^1] == End ? noted[..^1].Select(line => (Had: line[0] == '+', Path: Path.Combine(folder, line[1..]))).ToList() : [];
        foreach (var (had, path) in File.Exists(last) ? [] : moved)
        {
            if (!had)
            {
                OutputFile.TakeAway(path);
            }
            else if (File.Exists(path + Old))
            {
                // By way of a copy: stopped here too, it can be done again.
                File.Copy(path + Old, path + New, overwrite: true);
                File.Move(path + New, path, overwrite: true);
            }
        }

        Forget();
        TakeAway(moved.Select(file => file.Path));
    }

    private static void TakeAway(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            OutputFile.TakeAway(path + New);
            OutputFile.TakeAway(path + Old);
        }
    }
}
