using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Tests.Reports.Word;

/// <summary>What in a Word file would shut a reader out, read from the file itself and by the names of its styles.</summary>
internal static class WordAccess
{
    /// <summary>One line a fault; none when all can read it.</summary>
    public static IReadOnlyList<string> Faults(byte[] written)
    {
        using var file = WordFile.Open(written);
        var main = file.MainDocumentPart!;
        var body = main.Document.Body!;
        var names = main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .ToDictionary(style => style.StyleId!.Value!, style => style.StyleName!.Val!.Value!);
        return
        [
            .. Properties(file),
            .. Headings(body, names),
            .. Contents(body, names),
            .. Tables(body),
            .. Drawings(body),
            .. Paragraphs(body),
        ];
    }

    private static IEnumerable<string> Properties(WordprocessingDocument file)
    {
        using var reader = new StreamReader(file.CoreFilePropertiesPart!.GetStream());
        var properties = reader.ReadToEnd();
        if (!properties.Contains("<dc:title>", StringComparison.Ordinal) || properties.Contains("<dc:title></", StringComparison.Ordinal))
            yield return "no title";
        if (!properties.Contains("<dc:language>sv-SE</dc:language>", StringComparison.Ordinal))
            yield return "no language among the properties";
        if (file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val != "sv-SE")
            yield return "no language in the styles";
    }

    private static IEnumerable<string> Headings(Body body, Dictionary<string, string> names)
    {
        var before = 0;
        foreach (var paragraph in body.Elements<Paragraph>())
            if (Level(paragraph, names) is { } level)
            {
                if (level > before + 1)
                    yield return $"heading {level} after {before}: {paragraph.InnerText}";
                before = level;
            }

        if (body.Elements<Paragraph>().Count(paragraph => Level(paragraph, names) == 1) != 1)
            yield return "not one first heading";
    }

    // Each entry leads to a bookmark on the heading with its words.
    private static IEnumerable<string> Contents(Body body, Dictionary<string, string> names)
    {
        var marked = body.Elements<Paragraph>()
            .Where(paragraph => Level(paragraph, names) == 2)
            .ToDictionary(paragraph => paragraph.GetFirstChild<BookmarkStart>()!.Name!.Value!, paragraph => paragraph.InnerText);
        // Two pages have no list of contents.
        if (body.Elements<SdtBlock>().SingleOrDefault() is not { } list)
            yield break;
        if (list.Descendants<FieldCode>().Count(code => code.Text.Contains("TOC ", StringComparison.Ordinal)) != 1)
            yield return "no field of contents";
        var entries = list.Descendants<Hyperlink>().ToDictionary(link => link.Anchor!.Value!, Said);
        // A page's number is a field of its own, and counts the page that the entry leads to.
        foreach (var link in list.Descendants<Hyperlink>())
        foreach (var code in link.Descendants<FieldCode>())
            if (!code.Text.Contains($"PAGEREF {link.Anchor!.Value}", StringComparison.Ordinal))
                yield return $"{link.Anchor.Value} has another's page";
        if (
            !entries
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .SequenceEqual(marked.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        )
            yield return "the contents are not the headings";
    }

    // The words of an entry, before the field with its page.
    private static string Said(Hyperlink link) =>
        string.Concat(link.Elements<Run>().TakeWhile(run => run.GetFirstChild<FieldChar>() is null).Select(run => run.InnerText));

    private static IEnumerable<string> Tables(Body body)
    {
        foreach (var table in body.Descendants<Table>())
        {
            // What stands beside each other is read cell by cell, and has nothing that says it is a table of figures.
            if (table.GetFirstChild<TableProperties>()?.TableStyle is null)
            {
                if (
                    table.Descendants<GridSpan>().Any()
                    || table.Descendants<TableHeader>().Any(head => head.Ancestors<Table>().First() == table)
                )
                    yield return "a table for looks that is read as one of figures";
                continue;
            }

            if (!table.Elements<TableRow>().First().Descendants<TableHeader>().Any())
                yield return "a table without a row that comes again";
            if (table.GetFirstChild<TableProperties>()?.TableCaption?.Val?.Value is not { Length: > 0 })
                yield return "a table without a title";
            // A row that names a group spans the whole table; nothing else spans anything.
            var columns = table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Count();
            if (table.Descendants<GridSpan>().Any(span => span.Val?.Value != columns) || table.Descendants<VerticalMerge>().Any())
                yield return "merged cells";
        }
    }

    private static IEnumerable<string> Drawings(Body body)
    {
        if (body.Descendants<Anchor>().Any() || body.Descendants<Picture>().Any() || body.Descendants<FrameProperties>().Any())
            yield return "something floats";
        foreach (var drawn in body.Descendants<DocProperties>().Where(drawn => string.IsNullOrWhiteSpace(drawn.Description?.Value)))
            yield return $"{drawn.Name} has no text alternative";
    }

    // A list by signs and distance by empty lines say nothing to those who hear the text; Word itself asks for a line after a last table.
    private static IEnumerable<string> Paragraphs(Body body)
    {
        foreach (var paragraph in body.Elements<Paragraph>().Where(one => one.NextSibling() is not SectionProperties))
        {
            if (paragraph.InnerText.Length == 0 && !paragraph.Descendants<Drawing>().Any())
                yield return "an empty line";
            if (
                paragraph.InnerText.StartsWith("• ", StringComparison.Ordinal)
                || paragraph.InnerText.StartsWith("- ", StringComparison.Ordinal)
            )
                yield return $"a list by signs: {paragraph.InnerText}";
        }
    }

    private static int? Level(Paragraph paragraph, Dictionary<string, string> names) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id
        && names[id].StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
            ? int.Parse(names[id]["heading ".Length..], CultureInfo.InvariantCulture)
            : null;
}
