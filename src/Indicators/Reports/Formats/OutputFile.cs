using System.Text.Json;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Formats;

/// <summary>A file is whole or not there: written beside its place and then moved.</summary>
internal static class OutputFile
{
    private const string New = ".tmp";

    /// <summary>Writes a file, with its folder when that is missing.</summary>
    /// <param name="path">Where.</param>
    /// <param name="content">What.</param>
    /// <param name="isPrivate">Whether it is for its owner only.</param>
    /// <exception cref="UserException">It cannot be written there.</exception>
    public static void Write(string path, byte[] content, bool isPrivate = false)
    {
        try
        {
            Folder(Path.GetDirectoryName(Path.GetFullPath(path))!, isPrivate);
            WriteThrough(path + New, content, isPrivate);
            File.Move(path + New, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            TakeAway(path + New);
            throw new UserException(ExitCode.Failed, TemplateFaults.CannotBeWritten(path), failure);
        }
    }

    /// <summary>Deletes a file if it is there; with no folder there is none.</summary>
    internal static void TakeAway(string path)
    {
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    /// <summary>Writes a file to the disk itself: a power cut after it has taken its place leaves no hollow one.</summary>
    internal static void WriteThrough(string path, byte[] content, bool isPrivate)
    {
        using var file = isPrivate ? PrivateFile.Replace(path) : File.Create(path);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Makes a folder that is missing, for its owner only or as the system's rules say.</summary>
    internal static void Folder(string folder, bool isPrivate)
    {
        if (isPrivate)
        {
            PrivateFile.Folder(folder);
        }
        else
        {
            Directory.CreateDirectory(folder);
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
