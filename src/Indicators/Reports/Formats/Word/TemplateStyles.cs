using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Word;

namespace Indicators.Reports.Formats.Word;

/// <summary>
/// Sets a report in a template's styles: those it has under Word's names or ours, and our own, on its ordinary text, for the rest.
/// </summary>
internal sealed class TemplateStyles
{
    private static readonly Dictionary<string, BuiltInStyle> BuiltIn = BuiltInStyle.All.ToDictionary(
        style => style.Id,
        StringComparer.Ordinal
    );

    private readonly Styles styles;
    private readonly Dictionary<string, Style> ours;
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly List<string> lacking = [];
    private readonly IReadOnlyDictionary<int, int> lists;
    private readonly bool tablesInArial;

    public TemplateStyles(MainDocumentPart main)
    {
        styles = (main.StyleDefinitionsPart ?? Made(main)).Styles ?? throw new InvalidDataException("No styles.");
        ours = WordStyles.Make().Elements<Style>().ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);
        lists = TemplateNumbering.Add(main);
        Speak();
        tablesInArial = !TemplateFont.IsNarrow(main, Of(WordStyle.Normal));
    }

    /// <summary>The Swedish names of the styles that the report uses and the template does not have, in the order they were met.</summary>
    public IReadOnlyList<string> Lacking => lacking;

    /// <summary>The template's style for one of ours, added when it has none.</summary>
    public Style Of(string id)
    {
        if (!ids.TryGetValue(id, out var known))
            ids[id] = known = (Same(ours[id]) ?? Add(ours[id])).StyleId!.Value!;
        return styles.Elements<Style>().First(style => style.StyleId == known);
    }

    /// <summary>Turns our styles' ids and our list's number into the template's.</summary>
    public void Apply(OpenXmlElement text)
    {
        foreach (var style in text.Descendants<ParagraphStyleId>())
            style.Val = Of(style.Val!.Value!).StyleId!.Value;
        foreach (var style in text.Descendants<RunStyle>())
            style.Val = Of(style.Val!.Value!).StyleId!.Value;
        foreach (var style in text.Descendants<TableStyle>())
            style.Val = Of(style.Val!.Value!).StyleId!.Value;
        foreach (var number in text.Descendants<NumberingId>())
            number.Val = lists[number.Val!.Value];
        if (
            text.Descendants<ParagraphStyleId>().Any(style => style.Val == ids.GetValueOrDefault(WordStyle.Bullets))
            && !IsList(Of(WordStyle.Bullets))
        )
            AsList(Of(WordStyle.Bullets));
    }

    // The reader's screen reader speaks the language the styles say.
    private void Speak()
    {
        var defaults = styles.DocDefaults ??= new DocDefaults();
        var run = (defaults.RunPropertiesDefault ??= new RunPropertiesDefault()).RunPropertiesBaseStyle ??= new RunPropertiesBaseStyle();
        InOrder(
            run,
            () =>
                run.Languages = new Languages
                {
                    Val = "sv-SE",
                    EastAsia = "sv-SE",
                    Bidi = "ar-SA",
                }
        );
        foreach (var language in styles.Elements<Style>().SelectMany(style => style.Descendants<Languages>()).ToList())
            language.Remove();
    }

    // Under Word's own name, else under the Swedish one; a paragraph's style is no table's.
    private Style? Same(Style own)
    {
        var names = BuiltIn.TryGetValue(own.StyleId!.Value!, out var known)
            ? new[] { known.Name, known.Swedish }
            : [own.StyleName!.Val!.Value!];
        // One without an id cannot be referred to.
        var kin = styles
            .Elements<Style>()
            .Where(style => style.StyleId?.Value is { Length: > 0 } && (style.Type?.Value ?? StyleValues.Paragraph) == own.Type!.Value)
            .ToList();
        return names
                .Select(name =>
                    kin.Find(style =>
                        style.StyleName?.Val?.Value is { } called
                        && called.Split(',')[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)
                    )
                )
                .FirstOrDefault(style => style is not null)
            ?? (own.Default?.Value == true ? kin.Find(style => style.Default?.Value == true) : null);
    }

    private Style Add(Style own)
    {
        if (BuiltIn.TryGetValue(own.StyleId!.Value!, out var known))
            lacking.Add(known.Swedish);
        var added = (Style)own.CloneNode(true);
        var taken = styles.Elements<Style>().Select(style => style.StyleId?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        while (taken.Contains(added.StyleId!.Value))
            added.StyleId = added.StyleId.Value + "Rapport";
        if (
            own.Default?.Value == true
            && styles.Elements<Style>().Any(style => style.Type?.Value == own.Type!.Value && style.Default?.Value == true)
        )
            added.Default = null;
        if (tablesInArial && own.StyleId!.Value is (WordStyle.TableText or WordStyle.TableHead))
            added.StyleRunProperties!.RunFonts = new RunFonts
            {
                Ascii = WordTheme.Font,
                HighAnsi = WordTheme.Font,
                ComplexScript = WordTheme.Font,
            };
        styles.Append(added);
        ids[own.StyleId!.Value!] = added.StyleId!.Value!;
        if (added.BasedOn is { } basis)
            basis.Val = Of(basis.Val!.Value!).StyleId!.Value;
        if (added.NextParagraphStyle is { } next)
            next.Val = Of(next.Val!.Value!).StyleId!.Value;
        foreach (var number in added.Descendants<NumberingId>())
            number.Val = lists[number.Val!.Value];
        return added;
    }

    private bool IsList(Style style) =>
        style.StyleParagraphProperties?.NumberingProperties is not null
        || (
            style.BasedOn?.Val?.Value is { } basis
            && styles.Elements<Style>().FirstOrDefault(one => one.StyleId == basis) is { } below
            && IsList(below)
        );

    private void AsList(Style style)
    {
        if (style.StyleParagraphProperties is null)
            InOrder(style, () => style.StyleParagraphProperties = new());
        var properties = style.StyleParagraphProperties!;
        InOrder(properties, () => properties.NumberingProperties = new(new NumberingId { Val = lists[WordNumbering.BulletId] }));
    }

    // The library puts a property in its place among those it knows, and before all when there is one of a later Word's: these stand last.
    private static void InOrder(OpenXmlElement properties, Action set)
    {
        var later = properties.ChildElements.Where(one => one.NamespaceUri != properties.NamespaceUri).ToList();
        foreach (var one in later)
            one.Remove();
        set();
        properties.Append(later);
    }

    private static StyleDefinitionsPart Made(MainDocumentPart main)
    {
        var part = main.AddNewPart<StyleDefinitionsPart>("rIdStyles");
        part.Styles = new(new DocDefaults());
        return part;
    }
}
