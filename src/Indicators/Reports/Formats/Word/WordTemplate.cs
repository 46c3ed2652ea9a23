using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Formats.Word;

/// <summary>A municipality's own Word template, read and found fit to write a report in.</summary>
/// <param name="Package">The file as a document: the same parts, said not to be a template.</param>
/// <param name="Sha256">Hash of the file's own bytes, in hexadecimal.</param>
public sealed record WordTemplate(byte[] Package, string Sha256)
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Reads a .dotx or .docx.</summary>
    /// <exception cref="UserException">It is missing, is no Word template, is damaged, or has macros.</exception>
    public static WordTemplate Read(string path)
    {
        byte[] content;
        try
        {
            content = File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw UserException.Invalid(TemplateFaults.CannotBeRead(path), failure);
        }

        try
        {
            var template = new WordTemplate(AsDocument(content, path), Convert.ToHexStringLower(SHA256.HashData(content)));
            Try(template.Package, path);
            return template;
        }
        catch (Exception failure)
            when (failure
                    is InvalidDataException
                        or FileFormatException
                        or OpenXmlPackageException
                        or XmlException
                        or IOException
                        or ArgumentException
                        or InvalidOperationException
                        or FormatException
            )
        {
            throw UserException.Invalid(TemplateFaults.NoTemplate(path), failure);
        }
    }

    /// <summary>What is told of styles that a template does not have; null when it has them all.</summary>
    public static string? Lacks(IReadOnlyList<string> styles) => styles.Count == 0 ? null : TemplateFaults.Lacks(styles);

    // A template is told from a document by one word among the content types.
    private static byte[] AsDocument(byte[] content, string path)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = package.GetEntry(ContentTypes) ?? throw new InvalidDataException("No content types.");
            string types;
            using (var reader = new StreamReader(entry.Open()))
                types = reader.ReadToEnd();
            if (
                types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                || types.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
            )
                throw UserException.Invalid(TemplateFaults.Macros(path));
            if (
                !types.Contains(Kind + "template.main+xml", StringComparison.Ordinal)
                && !types.Contains(Kind + "document.main+xml", StringComparison.Ordinal)
            )
                throw new InvalidDataException("Another kind of file.");
            using var writer = new StreamWriter(Fresh(package, entry).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(types.Replace(Kind + "template.main+xml", Kind + "document.main+xml", StringComparison.Ordinal));
        }

        return stream.ToArray();
    }

    private static ZipArchiveEntry Fresh(ZipArchive package, ZipArchiveEntry entry)
    {
        entry.Delete();
        return package.CreateEntry(ContentTypes);
    }

    // Everything that a report takes from it is read once before anything is written.
    private static void Try(byte[] package, string path)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(package), isEditable: false);
        if (file.StrictRelationshipFound)
            throw UserException.Invalid(TemplateFaults.Strict(path));
        var main = file.MainDocumentPart?.Document?.Body is null ? throw new InvalidDataException("No document.") : file.MainDocumentPart;
        foreach (var part in main.Parts.Select(pair => pair.OpenXmlPart).Where(part => TemplateParts.IsKept(part)))
            _ = part.RootElement?.OuterXml;
    }
}
