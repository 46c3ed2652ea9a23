using System.Text.Json;

namespace Indicators.Cli;

/// <summary>Files are whole or not there: written beside their place and then moved.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file, with its folder when that is missing.</summary>
    /// <exception cref="UserException">It cannot be written there.</exception>
    public static void Write(string path, byte[] content)
    {
        var full = Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            var beside = full + ".tmp";
            File.WriteAllBytes(beside, content);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserException(ExitCode.Failed, $"Det går inte att skriva {path}: stäng filen om den är öppen, eller välj en annan plats.", failure);
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
