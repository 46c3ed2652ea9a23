using System.Globalization;
using System.Text.Json;

namespace Indicators.Catalogue;

/// <summary>Reads indicators.json, or says everything that is wrong with it, each fault with its line and field.</summary>
public static class CatalogueReader
{
    private const int MostFaults = 20;

    /// <summary>Reads a catalogue from a file.</summary>
    /// <exception cref="UserException">The file is missing, is not JSON, or does not hold a sound catalogue.</exception>
    public static IndicatorCatalogue Read(string file)
    {
        if (!File.Exists(file))
        {
            throw UserException.Invalid(
                $"Hittar inte katalogen {file}. Kör programmet i mappen där indicators.json ligger, eller peka ut filen med --catalog FIL.");
        }

        return Parse(File.ReadAllBytes(file), Path.GetFileName(file));
    }

    /// <summary>Reads a catalogue from its text; the name is used in messages.</summary>
    /// <exception cref="UserException">The text is not JSON, or does not hold a sound catalogue.</exception>
    public static IndicatorCatalogue Parse(ReadOnlyMemory<byte> json, string name)
    {
        json = json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;   // an editor's byte order mark
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException broken)
        {
            throw UserException.Invalid(string.Create(
                CultureInfo.InvariantCulture,
                $"{name} är inte riktig JSON: felet märks på rad {broken.LineNumber + 1}, tecken {broken.BytePositionInLine + 1}. Titta efter ett komma, citattecken eller en klammer som saknas eller är för mycket, på raden eller strax före."), broken);
        }

        using (document)
        {
            var faults = CatalogueForm.Check(document.RootElement, CatalogueJson.Default.IndicatorCatalogue).ToList();
            var catalogue = faults.Count > 0 ? null : document.RootElement.Deserialize(CatalogueJson.Default.IndicatorCatalogue);
            faults.AddRange(catalogue is null ? [] : CatalogueRules.Check(catalogue));
            return faults.Count == 0 ? catalogue! : throw UserException.Invalid(Tell(faults, JsonLines.Read(json.Span), name));
        }
    }

    private static string Tell(List<Fault> faults, JsonLines lines, string name)
    {
        var told = faults.OrderBy(fault => lines.Of(fault.Path)).Take(MostFaults).Select(fault => string.Create(
            CultureInfo.InvariantCulture,
            $"{name} rad {lines.Of(fault.Path)}, {(fault.Path.Length == 0 ? "hela filen" : fault.Path)}: {fault.Message}"));
        var more = faults.Count > MostFaults ? string.Create(CultureInfo.InvariantCulture, $"\n… och {faults.Count - MostFaults} fel till.") : "";
        return string.Join('\n', told) + more;
    }
}
