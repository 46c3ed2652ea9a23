using System.Xml.Linq;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Formats.Word;

/// <summary>
/// A template's fields: those that tell of the page or the document stay. Of the others what they last showed stays as text, and the field
/// goes, for it could run a program or fetch a file.
/// </summary>
internal static class TemplateFields
{
    private static readonly XNamespace W = TemplateText.W;

    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "PAGE",
        "NUMPAGES",
        "SECTION",
        "SECTIONPAGES",
        "STYLEREF",
        "TITLE",
        "SUBJECT",
        "AUTHOR",
        "DOCPROPERTY",
        "FILENAME",
        "DATE",
        "TIME",
        "CREATEDATE",
        "SAVEDATE",
        "PRINTDATE",
        "IF",
        "COMPARE",
        "SYMBOL",
        "SEQ",
    };

    /// <summary>Takes the others out of the tree; returns what is lost, null when nothing was changed.</summary>
    public static IReadOnlyList<TemplateLoss>? Clean(XDocument text)
    {
        var gone = new List<string>();
        foreach (var field in text.Descendants(W + "fldSimple").Where(one => !IsHarmless((string?)one.Attribute(W + "instr"))).ToList())
        {
            gone.Add(Name((string?)field.Attribute(W + "instr")));
            field.ReplaceWith(field.Nodes());
        }

        var open = new Stack<Field>();
        // The leaves in the order of the text: a field may begin in one paragraph and end in another, and hold others.
        foreach (var leaf in text.Root!.Descendants().Where(one => one.Parent!.Name == W + "r").ToList())
        {
            switch ((string?)leaf.Attribute(W + "fldCharType"))
            {
                case "begin":
                    open.Push(new Field());
                    break;
                case "separate" when open.TryPeek(out var at):
                    at.Marks.Add(leaf);
                    at.InCode = false;
                    continue;
                case "end" when open.TryPop(out var ended):
                    ended.Marks.Add(leaf);
                    Close(ended, gone);
                    continue;
                case not null:
                    // A mark of no field.
                    leaf.Remove();
                    gone.Add("?");
                    continue;
            }

            foreach (var field in open.Where(field => field.InCode))
            {
                field.Marks.Add(leaf);
            }

            if (leaf.Name.LocalName is "instrText" or "delInstrText" && open.TryPeek(out var asks))
            {
                asks.Code += leaf.Value;
            }
        }

        while (open.TryPop(out var unended))
        {
            unended.Code = "";
            Close(unended, gone);
        }

        return gone.Count == 0 ? null : [.. gone.Distinct().Select(name => new TemplateLoss(TemplateFaults.Field(name), Seen: false))];
    }

    private static void Close(Field field, List<string> gone)
    {
        if (!IsHarmless(field.Code))
        {
            gone.Add(Name(field.Code));
            foreach (var mark in field.Marks.Where(mark => mark.Parent is not null))
            {
                mark.Remove();
            }
        }
    }

    private static bool IsHarmless(string? code)
    {
        var words = (code ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is [var name, ..]
            && (
                Harmless.Contains(name)
                || name[0] == '='
                || (name.Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase) && words is [_, var to, ..] && LeadsToThePage(to))
            );
    }

    private static bool LeadsToThePage(string argument) => argument == "\\l" || TemplateText.IsWeb(argument.Trim('"'));

    private static string Name(string? code) =>
        (code ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var name, ..]
            ? name.ToUpperInvariant()
            : "?";

    private sealed class Field
    {
        public string Code { get; set; } = "";

        public bool InCode { get; set; } = true;

        /// <summary>The field's marks and all that stands in its code, in the order of the text.</summary>
        public List<XElement> Marks { get; } = [];
    }
}
