using System.IO.Compression;
using System.Text;
using System.Xml;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>What a file that is handed in is to be.</summary>
internal enum UploadKind
{
    /// <summary>A table: a workbook (.xlsx) or text with semicolons.</summary>
    Sheet,

    /// <summary>A Word template: .dotx or .docx.</summary>
    Template,
}

/// <summary>
/// The one gate for every file that comes from outside: it is looked through as bytes before any library opens it, and what could run,
/// fetch or swell is refused by name. What passes is still only read.
/// </summary>
internal static class UploadGate
{
    /// <summary>How large a file may be, in bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    private const int LongestName = 100;

    private static ReadOnlySpan<byte> Zip => "PK\x03\x04"u8;

    private static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0];

    // What text never begins with: other kinds of files that are handed in by mistake.
    private static readonly string[] OtherKinds =
    [
        "%PDF",
        "\x89PNG",
        "\xFF\xD8\xFF",
        "GIF8",
        "{\\rtf",
        "<",
        "MZ",
        "\x7FELF",
        "7z\xBC\xAF",
        "Rar!",
    ];

    /// <summary>A name as it may be shown and kept: without folders and without what cannot be seen.</summary>
    public static string NameOf(string given)
    {
        var name = Folded.Words(string.Concat(given.Split('/', '\\')[^1].Where(letter => !char.IsControl(letter))));
        return name.Length > LongestName ? name[..LongestName] : name;
    }

    /// <summary>Lets a file through.</summary>
    /// <exception cref="UserException">It is not what it should be, or holds what it must not; a sentence says which.</exception>
    public static void Check(byte[] bytes, string name, UploadKind kind)
    {
        if (bytes.Length == 0)
        {
            throw UserException.Invalid(UploadFaults.Empty(name));
        }

        if (bytes.AsSpan().StartsWith(OldOffice))
        {
            throw UserException.Invalid(UploadFaults.OldOrLocked(name));
        }

        if (bytes.AsSpan().StartsWith(Zip))
        {
            Package(bytes, name, kind);
        }
        else if (kind != UploadKind.Sheet || OtherKinds.Any(other => StartsWith(bytes, other)))
        {
            throw UserException.Invalid(UploadFaults.WrongType(name, kind == UploadKind.Sheet));
        }
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, string other) =>
        bytes.StartsWith(Encoding.Latin1.GetBytes(other)) || bytes.TrimStart(" \r\n\t"u8).StartsWith(Encoding.Latin1.GetBytes(other));

    private static void Package(byte[] bytes, string name, UploadKind kind)
    {
        try
        {
            ZipGuard.Check(bytes, name, UploadFaults.TooMuch);
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var parts = kind == UploadKind.Sheet ? "xl/" : "word/";
            if (!zip.Entries.Any(entry => entry.FullName.TrimStart('/').StartsWith(parts, StringComparison.OrdinalIgnoreCase)))
            {
                throw UserException.Invalid(UploadFaults.WrongType(name, kind == UploadKind.Sheet));
            }

            foreach (var entry in zip.Entries)
            {
                if (FaultOf(entry, name) is { } fault)
                {
                    throw UserException.Invalid(fault);
                }
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw UserException.Invalid(UploadFaults.Broken(name), broken);
        }
    }

    private static bool Same(string one, string other) => one.TrimStart('/').Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string? FaultOf(ZipArchiveEntry entry, string name)
    {
        var part = entry.FullName.Replace('\\', '/');
        bool Has(params string[] words) => words.Any(word => part.Contains(word, StringComparison.OrdinalIgnoreCase));
        return Has("vbaProject", "vbaData", "macrosheets/", "dialogsheets/") ? UploadFaults.Macros(name)
            : Has("activeX/", "embeddings/", "oleObject", "ctrlProps/", "webextensions/") ? UploadFaults.Objects(name)
            : Has("connections.xml", "queryTables/", "xl/model/") ? UploadFaults.Fetches(name)
            : Has("externalLinks/") ? UploadFaults.Links(name, UploadFaults.OtherFiles)
            : Same(part, "[Content_Types].xml") && Types(entry) ? UploadFaults.Macros(name)
            : part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && ExternalIn(entry) is { } to ? UploadFaults.Links(name, to)
            : null;
    }

    // A part may have any name; what it is is told here.
    private static bool Types(ZipArchiveEntry entry) =>
        Elements(entry)
            .Any(attributes =>
                attributes.GetValueOrDefault("ContentType") is { } type
                && (
                    type.Contains("macro", StringComparison.OrdinalIgnoreCase)
                    || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
                )
            );

    // Where a part leads out of the file. A link to click is followed by nobody here, and where a template was made from is passed over
    // where that is a file; from the web it would be fetched.
    private static string? ExternalIn(ZipArchiveEntry entry) =>
        Elements(entry)
            .Where(one => one.GetValueOrDefault("TargetMode")?.Equals("External", StringComparison.OrdinalIgnoreCase) == true)
            .Where(one => one.GetValueOrDefault("Type") is not { } type || !type.EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase))
            .Where(one =>
                one.GetValueOrDefault("Type")?.EndsWith("/attachedTemplate", StringComparison.OrdinalIgnoreCase) != true
                || one.GetValueOrDefault("Target")?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true
            )
            .Select(one => QuotedInput.Short(one.GetValueOrDefault("Target") ?? ""))
            .FirstOrDefault();

    private static List<Dictionary<string, string>> Elements(ZipArchiveEntry entry)
    {
        var found = new List<Dictionary<string, string>>();
        using var content = entry.Open();
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                var attributes = new Dictionary<string, string>();
                while (reader.MoveToNextAttribute())
                {
                    attributes[reader.LocalName] = reader.Value;
                }

                found.Add(attributes);
            }
        }

        return found;
    }
}
