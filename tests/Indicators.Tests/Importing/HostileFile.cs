using System.IO.Compression;
using System.Text;

namespace Indicators.Tests.Importing;

/// <summary>Files that somebody means ill with, made of a good one: parts are added to it or take the place of its own.</summary>
internal static class HostileFile
{
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The same package with a part more.</summary>
    public static byte[] With(byte[] package, string part, string content) => With(package, part, Encoding.UTF8.GetBytes(content));

    /// <summary>The same package with a relation that leads out of it.</summary>
    public static byte[] Leading(byte[] package, string from, string type, string to) =>
        With(
            package,
            from,
            $"""
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{Relations}"><Relationship Id="rIdUt" Type="{Office}/{type}"
            Target="{to}" TargetMode="External"/></Relationships>
            """
        );

    /// <summary>A package whose part unpacks to far more than it takes.</summary>
    public static byte[] Bomb(byte[] package, string part) => With(package, part, new byte[120 * 1024 * 1024]);

    private static byte[] With(byte[] package, string part, byte[] content)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            using var to = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            to.Write(content);
        }

        return stream.ToArray();
    }
}
