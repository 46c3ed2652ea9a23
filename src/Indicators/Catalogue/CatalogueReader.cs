using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Indicators.Reading;
using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>Reads indicators.json, or says everything that is wrong with it, each fault with its line and field.</summary>
public static class CatalogueReader
{
    private const int MostFaults = 20;

    /// <summary>Reads a catalogue from a file.</summary>
    /// <exception cref="UserException">The file is missing, is not JSON, or does not hold a sound catalogue.</exception>
    public static IndicatorCatalogue Read(string file) => Parse(Bytes(file), Path.GetFileName(file));

    /// <summary>The file's text as UTF-8, however it was saved.</summary>
    /// <exception cref="UserException">The file is missing, or is no text.</exception>
    public static byte[] Bytes(string file)
    {
        if (!File.Exists(file))
        {
            throw UserException.Invalid(CatalogueFaults.NoCatalogue(file));
        }

        return PlainText.AsUtf8(PlainText.Bytes(file), file);
    }

    /// <summary>Reads a catalogue from its text; the name is used in messages.</summary>
    /// <exception cref="UserException">The text is not JSON, or does not hold a sound catalogue.</exception>
    public static IndicatorCatalogue Parse(ReadOnlyMemory<byte> json, string name)
    {
        var (catalogue, faults) = Examine(json);
        return catalogue ?? throw UserException.Invalid(Tell(faults, json, name, MostFaults));
    }

    /// <summary>Reads a catalogue from its text; null with every fault when it is not a sound one.</summary>
    public static (IndicatorCatalogue? Catalogue, IReadOnlyList<Fault> Faults) Examine(ReadOnlyMemory<byte> json) =>
        Examine(json, CatalogueJson.Default.IndicatorCatalogue, CatalogueRules.Check);

    /// <summary>Reads a file of ours from its text, by its form and its rules; null with every fault when it is not sound.</summary>
    internal static (T? Read, IReadOnlyList<Fault> Faults) Examine<T>(
        ReadOnlyMemory<byte> json,
        JsonTypeInfo<T> form,
        Func<T, IEnumerable<Fault>> rules
    )
        where T : class
    {
        json = WithoutMark(json);
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(
                json,
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
            );
        }
        catch (JsonException broken)
        {
            return (null, [new Fault("", CatalogueFaults.NotJson(broken.LineNumber + 1, broken.BytePositionInLine + 1))]);
        }

        using (document)
        {
            var faults = CatalogueForm.Check(document.RootElement, form).ToList();
            var read = faults.Count > 0 ? null : document.RootElement.Deserialize(form);
            faults.AddRange(read is null ? [] : rules(read));
            return (faults.Count == 0 ? read : null, faults);
        }
    }

    /// <summary>The faults as lines of text, in the file's order: the file, the line, the field and what is wrong.</summary>
    public static string Tell(IReadOnlyList<Fault> faults, ReadOnlyMemory<byte> json, string name, int most = int.MaxValue)
    {
        var line = Lines(json);
        var told = faults
            .OrderBy(fault => line(fault.Path) ?? 0)
            .Take(most)
            .Select(fault =>
                line(fault.Path) is { } number
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name} rad {number}, {(fault.Path.Length == 0 ? CatalogueFaults.WholeFile : fault.Path)}: {fault.Message}"
                    )
                    : $"{name}: {fault.Message}"
            );
        var more = CatalogueFaults.AndMore(faults.Count, most);
        return string.Join('\n', told) + more;
    }

    /// <summary>The line of each path; null when the text is not JSON, so that nothing in it has a place.</summary>
    public static Func<string, int?> Lines(ReadOnlyMemory<byte> json)
    {
        try
        {
            var lines = JsonLines.Read(WithoutMark(json).Span);
            return path => lines.Of(path);
        }
        catch (JsonException)
        {
            return _ => null;
        }
    }

    // An editor's byte order mark.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) => json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;
}
