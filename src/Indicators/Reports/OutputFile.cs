using System.Text.Json;

namespace Indicators.Reports;

/// <summary>Files are whole or not there: written beside their place and then moved.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file, with its folder when that is missing.</summary>
    /// <exception cref="UserException">It cannot be written there.</exception>
    public static void Write(string path, byte[] content) => Write([(path, content)]);

    /// <summary>Writes files that belong together: all of them beside their places before the first is moved there, so that a full disk leaves the old ones.</summary>
    /// <exception cref="UserException">One of them cannot be written there.</exception>
    public static void Write(IReadOnlyList<(string Path, byte[] Content)> files)
    {
        var at = "";
        try
        {
            foreach (var (path, content) in files)
            {
                at = path;
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                File.WriteAllBytes(path + ".tmp", content);
            }

            foreach (var (path, _) in files)
            {
                at = path;
                File.Move(path + ".tmp", path, overwrite: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            foreach (var (path, _) in files.Where(file => File.Exists(file.Path + ".tmp")))
            {
                File.Delete(path + ".tmp");
            }

            throw new UserException(ExitCode.Failed, $"Det går inte att skriva {at}: stäng filen om den är öppen, se efter att disken inte är full, eller välj en annan plats.", failure);
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
