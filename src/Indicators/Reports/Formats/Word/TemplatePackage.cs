using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Formats.Word;

/// <summary>
/// A template's package with only what a report may have of it: the parts known here, by the links known here, and what these parts hold
/// that neither runs nor fetches anything.
/// </summary>
internal sealed class TemplatePackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Properties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Rels = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>What may be reached from what, and as what it is then read.</summary>
    private static readonly Dictionary<PartKind, Dictionary<string, PartKind>> Known = new()
    {
        [PartKind.Package] = new()
        {
            [Office + "officeDocument"] = PartKind.Main,
            [Properties + "core-properties"] = PartKind.Plain,
            [Office + "extended-properties"] = PartKind.Plain,
            [Office + "custom-properties"] = PartKind.Plain,
        },
        [PartKind.Main] = new()
        {
            [Office + "styles"] = PartKind.Plain,
            [Office + "theme"] = PartKind.Theme,
            [Office + "fontTable"] = PartKind.Fonts,
            [Office + "settings"] = PartKind.Settings,
            [Office + "numbering"] = PartKind.Text,
            [Office + "header"] = PartKind.Text,
            [Office + "footer"] = PartKind.Text,
            [Office + "footnotes"] = PartKind.Text,
            [Office + "endnotes"] = PartKind.Text,
        },
        [PartKind.Text] = new() { [Office + "image"] = PartKind.Picture },
    };

    private readonly Dictionary<string, byte[]> entries;
    private readonly string path;
    private readonly SortedDictionary<string, byte[]> kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> reached = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<TemplateLoss> lost = [];

    private TemplatePackage(byte[] file, string path)
    {
        this.path = path;
        entries = Unpacked.Read(file, path);
        var types = Tree(ContentTypes);
        Refuse(types);
        Follow("", PartKind.Package);
        var strangers = entries
            .Keys.Where(name =>
                !reached.Contains(name) && name != ContentTypes && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        if (strangers.Count > 0)
        {
            lost.Add(new(TemplateFaults.Strangers(strangers), Seen: false));
        }

        kept[ContentTypes] = Bytes(OfKept(types));
    }

    /// <summary>The package as a document, and what of the template is not in it.</summary>
    /// <exception cref="UserException">It has macros, is strict, too large or too deep.</exception>
    /// <exception cref="InvalidDataException">It is no Word file.</exception>
    public static (byte[] Package, IReadOnlyList<TemplateLoss> Lost) Clean(byte[] file, string path)
    {
        var package = new TemplatePackage(file, path);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in package.kept)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return (stream.ToArray(), [.. package.lost.Distinct()]);
    }

    private XDocument Tree(string name) =>
        Unpacked.Tree(entries.GetValueOrDefault(name) ?? throw new InvalidDataException($"No {name}."), path);

    private void Refuse(XDocument types)
    {
        var said = types.Descendants().Select(type => (string?)type.Attribute("ContentType") ?? "").ToList();
        if (
            said.Any(type =>
                type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            throw UserException.Invalid(TemplateFaults.Macros(path));
        }

        if (!said.Any(type => type is Kind + "template.main+xml" or Kind + "document.main+xml"))
        {
            throw new InvalidDataException("Another kind of file.");
        }
    }

    // What is reached by a link not known here is followed too, only to tell it from what nothing leads to.
    private void Follow(string part, PartKind? kind)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var links = $"{folder}_rels/{part[folder.Length..]}.rels";
        var tree = entries.ContainsKey(links) ? Tree(links) : null;
        var stay = new HashSet<string>(StringComparer.Ordinal);
        var gone = new Dictionary<string, string>(StringComparer.Ordinal);
        var next = new List<(string Part, PartKind? Kind)>();
        foreach (var link in tree?.Root!.Elements(Rels + "Relationship").ToList() ?? [])
        {
            var (id, type, target) = (Said(link, "Id"), Said(link, "Type"), Said(link, "Target"));
            var outside = string.Equals((string?)link.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            if (type.StartsWith(Strict, StringComparison.Ordinal))
            {
                throw UserException.Invalid(TemplateFaults.Strict(path));
            }

            var (to, content) = outside ? (null, null) : Inside(folder, target);
            var known = content is null ? null : As(kind, type, content);
            if (known is not null || (outside && kind == PartKind.Text && type == Office + "hyperlink" && TemplateText.IsWeb(target)))
            {
                stay.Add(id);
            }
            else
            {
                gone[id] = target;
                link.Remove();
                Tell(type, kind);
            }

            if (to is not null)
            {
                next.Add((to, known));
            }
        }

        if (kind is { } its)
        {
            Keep(part, its, stay, gone);
            if (stay.Count > 0)
            {
                kept[links] = Bytes(tree!);
            }
        }

        foreach (var (to, known) in next)
        {
            if (reached.Add(to) || (known is not null && !kept.ContainsKey(to)))
            {
                Follow(to, known);
            }
        }
    }

    private void Keep(string part, PartKind kind, HashSet<string> stay, Dictionary<string, string> gone)
    {
        if (kind == PartKind.Package)
        {
            return;
        }

        kept[part] = entries[part];
        if (kind == PartKind.Picture)
        {
            return;
        }

        var tree = Tree(part);
        var losses = kind switch
        {
            PartKind.Text => TemplateText.Clean(tree, stay, gone),
            PartKind.Settings => TemplateLooks.CleanSettings(tree),
            PartKind.Fonts => TemplateLooks.CleanFonts(tree),
            PartKind.Theme => TemplateLooks.CleanTheme(tree),
            _ => null,
        };
        if (losses is not null)
        {
            kept[part] = Bytes(tree);
            lost.AddRange(losses);
        }
    }

    // Of what belongs to the template's own text nothing is said: the text is not taken.
    private void Tell(string type, PartKind? from)
    {
        if (type == Office + "attachedTemplate")
        {
            lost.Add(new(TemplateFaults.AttachedTemplate, Seen: false));
        }
        else if (type == Office + "customXml" && from == PartKind.Main)
        {
            lost.Add(new(TemplateFaults.CustomXml, Seen: false));
        }
        else if (
            type is Office + "aFChunk" or Office + "subDocument" or Office + "oleObject" or Office + "control"
            && from == PartKind.Main
        )
        {
            lost.Add(new(TemplateFaults.Embedded, Seen: false));
        }
    }

    private XDocument OfKept(XDocument types)
    {
        var endings = kept.Keys.Select(name => Path.GetExtension(name).TrimStart('.')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var type in types.Root!.Elements().ToList())
        {
            if (
                type.Name == Types + "Default"
                    ? !endings.Contains(Said(type, "Extension"))
                    : !kept.ContainsKey(Said(type, "PartName").TrimStart('/'))
            )
            {
                type.Remove();
            }
            else if (Said(type, "ContentType") == Kind + "template.main+xml")
            {
                // A template is told from a document by this word alone.
                type.SetAttributeValue("ContentType", Kind + "document.main+xml");
            }
        }

        return types;
    }

    private (string? Name, byte[]? Content) Inside(string folder, string target)
    {
        if (!Uri.TryCreate(new Uri("http://package/" + folder), target, out var uri) || uri.Host != "package")
        {
            return (null, null);
        }

        var name = Uri.UnescapeDataString(uri.AbsolutePath[1..]);
        return entries.TryGetValue(name, out var content)
            ? (entries.Keys.First(one => one.Equals(name, StringComparison.OrdinalIgnoreCase)), content)
            : (null, null);
    }

    private static PartKind? As(PartKind? from, string type, byte[] content) =>
        from is { } source
        && Known.TryGetValue(source, out var links)
        && links.TryGetValue(type, out var kind)
        && (kind != PartKind.Picture || PictureFormat.IsKnown(content))
            ? kind
            : null;

    private static string Said(XElement element, string name) => (string?)element.Attribute(name) ?? "";

    private static byte[] Bytes(XDocument tree)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            tree.Save(writer, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }

    private enum PartKind
    {
        Package,
        Main,
        Text,
        Settings,
        Fonts,
        Theme,
        Picture,
        Plain,
    }
}
