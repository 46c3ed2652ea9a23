using System.Security.Cryptography;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Formats.Word;

/// <summary>A municipality's own Word template, read and found fit to write a report in.</summary>
/// <param name="Package">The file as a document, with the parts that a report may have of it.</param>
/// <param name="Sha256">Hash of the file's own bytes, in hexadecimal.</param>
public sealed record WordTemplate(byte[] Package, string Sha256)
{
    /// <summary>What the file had besides, which is not in <see cref="Package"/>.</summary>
    public IReadOnlyList<TemplateLoss> Lost { get; init; } = [];

    /// <summary>Where the file lies, to be told by.</summary>
    public required string Path { get; init; }

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

        return Of(content, path);
    }

    /// <summary>The same of a file's bytes.</summary>
    /// <exception cref="UserException">As <see cref="Read"/>.</exception>
    public static WordTemplate Of(byte[] content, string path)
    {
        try
        {
            var (package, lost) = TemplatePackage.Clean(content, path);
            var template = new WordTemplate(package, Convert.ToHexStringLower(SHA256.HashData(content))) { Lost = lost, Path = path };
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

    /// <summary>What is told when a report cannot be written in it after all: a value in it is none that there can be.</summary>
    public UserException Refusal(Exception failure) => UserException.Invalid(TemplateFaults.NoTemplate(Path), failure);

    /// <summary>What is told of styles that a template does not have; null when it has them all.</summary>
    public static string? Lacks(IReadOnlyList<string> styles) => styles.Count == 0 ? null : TemplateFaults.Lacks(styles);

    // Everything that a report takes from it is read once before anything is written.
    private static void Try(byte[] package, string path)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(package), isEditable: false);
        if (file.StrictRelationshipFound)
            throw UserException.Invalid(TemplateFaults.Strict(path));
        var main = file.MainDocumentPart?.Document?.Body is null ? throw new InvalidDataException("No document.") : file.MainDocumentPart;
        foreach (var part in main.Parts.Select(pair => pair.OpenXmlPart).Where(part => TemplateParts.IsKept(part)))
            _ = part.RootElement?.OuterXml ?? throw new InvalidDataException("A part without a root.");
    }
}
