using Indicators.Wording.Room;

namespace Indicators.Cli.Room;

/// <summary>Which folder the room works in: its catalogue and its <c>data</c> are there, whatever folder it is started in.</summary>
internal static class RoomHome
{
    private const string Catalogue = "indicators.json";

    // What comes with the program, to begin with: the catalogue, its form, and the known faults at the source.
    private static readonly string[] Shipped = [Catalogue, "indicators.schema.json", Path.Combine("data", "corrections.json")];

    /// <summary>
    /// The working folder when it has a catalogue, as for every command; else the program's own; and when neither can be written in, a
    /// folder among the user's documents, with the catalogue that came along copied there once.
    /// </summary>
    /// <exception cref="UserException">There is no catalogue, or nowhere to write.</exception>
    public static string Find(string working, string program, string documents)
    {
        if (new[] { working, program }.FirstOrDefault(folder => HasCatalogue(folder) && MayWrite(folder)) is { } ready)
        {
            return ready;
        }

        var own = Path.Combine(documents, "Indicators");
        if (!HasCatalogue(own))
        {
            var from = new[] { program, working }.FirstOrDefault(HasCatalogue);
            Begin(own, from ?? throw UserException.Invalid(StartWords.NoCatalogue(own)));
        }

        return own;
    }

    private static void Begin(string own, string from)
    {
        foreach (var file in Shipped.Reverse().Where(file => File.Exists(Path.Combine(from, file))))
        {
            var to = Path.Combine(own, file);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            if (!File.Exists(to))
            {
                File.Copy(Path.Combine(from, file), to);
            }
        }
    }

    private static bool HasCatalogue(string folder) => File.Exists(Path.Combine(folder, Catalogue));

    private static bool MayWrite(string folder)
    {
        try
        {
            var trial = Path.Combine(folder, Path.GetRandomFileName());
            new FileStream(trial, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
            return true;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
