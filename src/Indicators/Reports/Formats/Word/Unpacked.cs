using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Formats.Word;

/// <summary>
/// The entries of an Office file, unpacked within limits: a small file may hold a whole disk, or a tree that no stack bears.
/// </summary>
internal static class Unpacked
{
    private const int MostEntries = 2000;
    private const int MostBytes = 100 * 1024 * 1024;
    private const int MostBytesOfXml = 20 * 1024 * 1024;
    private const int DeepestXml = 200;

    private static readonly string[] XmlEndings = [".xml", ".rels"];

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The entries by name, without folders.</summary>
    /// <exception cref="UserException">They are too many, too large or too deep.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or has two entries of one name.</exception>
    public static Dictionary<string, byte[]> Read(byte[] file, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostEntries)
        {
            throw UserException.Invalid(TemplateFaults.TooLarge(path));
        }

        var (left, leftOfXml) = (MostBytes, MostBytesOfXml);
        var entries = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            var xml = IsXml(entry.FullName);
            // What the file says of itself is not asked; what is in it is counted, for it may lie.
            var content =
                Unpack(entry, xml ? Math.Min(left, leftOfXml) : left) ?? throw UserException.Invalid(TemplateFaults.TooLarge(path));
            (left, leftOfXml) = (left - content.Length, leftOfXml - (xml ? content.Length : 0));
            if (!entries.TryAdd(entry.FullName, content))
            {
                throw new InvalidDataException("Two entries of one name.");
            }
        }

        return entries;
    }

    /// <summary>Whether an entry is read as XML.</summary>
    public static bool IsXml(string name) => XmlEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>An entry as a tree that any code may walk.</summary>
    /// <exception cref="UserException">It is too deep.</exception>
    /// <exception cref="XmlException">It is no XML, or declares a document type.</exception>
    public static XDocument Tree(byte[] content, string path)
    {
        using (var reader = XmlReader.Create(new MemoryStream(content, writable: false), Careful))
        {
            while (reader.Read())
            {
                if (reader.Depth > DeepestXml)
                {
                    throw UserException.Invalid(TemplateFaults.TooDeep(path));
                }
            }
        }

        using var again = XmlReader.Create(new MemoryStream(content, writable: false), Careful);
        return XDocument.Load(again, LoadOptions.PreserveWhitespace);
    }

    private static byte[]? Unpack(ZipArchiveEntry entry, int most)
    {
        using var content = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            if (unpacked.Length + read > most)
            {
                return null;
            }

            unpacked.Write(buffer, 0, read);
        }

        return unpacked.ToArray();
    }
}
