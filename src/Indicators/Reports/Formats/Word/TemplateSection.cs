using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>The page of a template: that of its last section, with the heads and feet that its pages have.</summary>
/// <remarks>A section without a head of its own has that of the section before it.</remarks>
internal sealed class TemplateSection
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<(bool Head, HeaderFooterValues Kind), string> references = [];
    private readonly SectionProperties last;

    public TemplateSection(MainDocumentPart main)
    {
        var sections = main
            .Document.Body!.Descendants<SectionProperties>()
            .Where(section => section.Parent is not SectionPropertiesChange)
            .ToList();
        foreach (var reference in sections.SelectMany(section => section.Elements<HeaderFooterReferenceType>()))
            if (reference.Id?.Value is { } id && main.TryGetPartById(id, out _))
                references[(reference is HeaderReference, reference.Type?.Value ?? HeaderFooterValues.Default)] = id;
        last = sections.Count > 0 ? (SectionProperties)sections[^1].CloneNode(true) : new();
        Kinds =
        [
            HeaderFooterValues.Default,
            .. last.GetFirstChild<TitlePage>() is { } title && title.Val?.Value != false
                ? [HeaderFooterValues.First]
                : Array.Empty<HeaderFooterValues>(),
            .. main.DocumentSettingsPart?.Settings.GetFirstChild<EvenAndOddHeaders>() is { } even && even.Val?.Value != false
                ? [HeaderFooterValues.Even]
                : Array.Empty<HeaderFooterValues>(),
        ];
    }

    /// <summary>The kinds of page there are: ordinary, and perhaps a first one and even ones that differ.</summary>
    public IReadOnlyList<HeaderFooterValues> Kinds { get; }

    /// <summary>Whether a page of the report has this head or foot.</summary>
    public bool Uses(string id) => Kinds.Any(kind => Head(kind) == id || Foot(kind) == id);

    /// <summary>The relationship of the head of such pages; null when they have none.</summary>
    public string? Head(HeaderFooterValues kind) => references.GetValueOrDefault((true, kind));

    /// <summary>The relationship of the foot of such pages; null when they have none.</summary>
    public string? Foot(HeaderFooterValues kind) => references.GetValueOrDefault((false, kind));

    /// <summary>Gives such pages a head.</summary>
    public void SetHead(HeaderFooterValues kind, string id) => references[(true, kind)] = id;

    /// <summary>Gives such pages a foot.</summary>
    public void SetFoot(HeaderFooterValues kind, string id) => references[(false, kind)] = id;

    /// <summary>The room between its margins.</summary>
    public WordPage Page()
    {
        var (size, margin) = (Size, Margin);
        var (left, right) = ((int)(margin.Left?.Value ?? WordMeasure.Side), (int)(margin.Right?.Value ?? WordMeasure.Side));
        var text = (int)(size.Width?.Value ?? WordMeasure.PageWidth) - left - right - (int)(margin.Gutter?.Value ?? 0);
        // As far out as our own pages are written.
        return new(text, 2 * Math.Max(0, Math.Min(left, right) - WordMeasure.Side));
    }

    /// <summary>The last section's page set-up for one column of text.</summary>
    public SectionProperties Write()
    {
        var section = new SectionProperties();
        foreach (var kind in Kinds)
        {
            if (Head(kind) is { } head)
                section.Append(new HeaderReference { Type = kind, Id = head });
            if (Foot(kind) is { } foot)
                section.Append(new FooterReference { Type = kind, Id = foot });
        }

        section.Append(Size.CloneNode(true), Margin.CloneNode(true));
        foreach (var kept in last.Elements().Where(one => one is PageBorders or PageNumberType or TitlePage or DocGrid))
            section.Append(kept.CloneNode(true));
        return section;
    }

    /// <summary>What a head or foot holds, read as it lies in the file, text boxes and all.</summary>
    public static bool HasPageNumber(OpenXmlPart part)
    {
        var xml = Read(part);
        var instructions =
            string.Concat(xml.Descendants(W + "instrText").Select(one => one.Value + " "))
            + string.Concat(xml.Descendants(W + "fldSimple").Select(one => (string?)one.Attribute(W + "instr") + " "));
        return instructions.Split(' ').Contains("PAGE", StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a head holds some words.</summary>
    public static bool Says(OpenXmlPart part, string words) =>
        string.Concat(Read(part).Descendants(W + "t").Select(one => one.Value)).Contains(words, StringComparison.OrdinalIgnoreCase);

    private PageSize Size => last.GetFirstChild<PageSize>() ?? new() { Width = WordMeasure.PageWidth, Height = WordMeasure.PageHeight };

    private PageMargin Margin => last.GetFirstChild<PageMargin>() ?? WordReport.Margin();

    private static XDocument Read(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        return XDocument.Load(stream);
    }
}
