using System.Text.Json;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Formats;

/// <summary>Files are whole or not there: written beside their place and then moved.</summary>
internal static class OutputFile
{
    private const string New = ".tmp";
    private const string Old = ".old";

    /// <summary>Writes a file, with its folder when that is missing.</summary>
    /// <exception cref="UserException">It cannot be written there.</exception>
    public static void Write(string path, byte[] content, bool isPrivate = false) => Write([(path, content)], isPrivate);

    /// <summary>
    /// Writes files that belong together: all of them beside their places before the first is moved there, so that a full disk leaves the
    /// old ones; and when one cannot be moved, the old ones come back.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="isPrivate">Whether they are for their owner only.</param>
    /// <exception cref="UserException">One of them cannot be written there.</exception>
    public static void Write(IReadOnlyList<(string Path, byte[] Content)> files, bool isPrivate = false)
    {
        var at = "";
        var moved = new List<string>();
        try
        {
            foreach (var (path, content) in files)
            {
                at = path;
                var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
                if (isPrivate)
                {
                    PrivateFile.Folder(folder);
                    PrivateFile.Write(path + New, content);
                }
                else
                {
                    Directory.CreateDirectory(folder);
                    File.WriteAllBytes(path + New, content);
                }

                if (files.Count > 1 && File.Exists(path))
                {
                    File.Copy(path, path + Old, overwrite: true);
                }
            }

            foreach (var (path, _) in files)
            {
                at = path;
                File.Move(path + New, path, overwrite: true);
                moved.Add(path);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            foreach (var path in moved)
            {
                Restore(path);
            }

            TakeAway(files);
            throw new UserException(ExitCode.Failed, TemplateFaults.CannotBeWritten(at), failure);
        }

        TakeAway(files);
    }

    // Some are new and one cannot be, as when it is open in Word: the old ones come back, so that all are of one report.
    private static void Restore(string path)
    {
        if (File.Exists(path + Old))
        {
            File.Move(path + Old, path, overwrite: true);
        }
        else
        {
            File.Delete(path);
        }
    }

    private static void TakeAway(IReadOnlyList<(string Path, byte[] Content)> files)
    {
        foreach (var left in files.SelectMany(file => new[] { file.Path + New, file.Path + Old }).Where(File.Exists))
        {
            File.Delete(left);
        }
    }

    /// <summary>The paths written, as the JSON answer of a command.</summary>
    public static string Json(params IEnumerable<string> paths)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("files");
            foreach (var path in paths)
            {
                writer.WriteStringValue(path);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
