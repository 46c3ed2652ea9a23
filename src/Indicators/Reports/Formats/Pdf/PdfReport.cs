using System.Security;
using System.Text;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;

namespace Indicators.Reports.Formats.Pdf;

/// <summary>
/// What a browser's print lacks of an accessible file: author, title and language where programs look for them, one figure a chart, words
/// for each link, and everything outside the text marked as such.
/// </summary>
internal static class PdfReport
{
    // Where pages break is settled by the second print; a third is for numbers that would move what they count.
    private const int MostPrints = 3;

    /// <summary>Prints a report with the pages of its contents, and finishes the file.</summary>
    /// <param name="browser">What prints.</param>
    /// <param name="document">The report.</param>
    /// <exception cref="UserException">The browser failed, or took too long.</exception>
    public static byte[] Print(string browser, Document document)
    {
        var first = PdfPrinter.Print(browser, HtmlReport.Write(document));
        try
        {
            var file = new PdfFile(first);
            if (document.HasContents && Numbered(browser, document, file.Places()) is { } numbered)
                file = numbered;
            return Finish(file, document);
        }
        catch (InvalidDataException)
        {
            // Another browser's way of writing: tagged, and without what is added here.
            return first;
        }
    }

    private static PdfFile? Numbered(string browser, Document document, IReadOnlyDictionary<string, int> pages)
    {
        for (var prints = 1; prints < MostPrints; prints++)
        {
            var file = new PdfFile(PdfPrinter.Print(browser, HtmlReport.ForPrint(document, pages)));
            var found = file.Places();
            if (found.All(place => pages.GetValueOrDefault(place.Key) == place.Value))
                return file;
            pages = found;
        }

        return null;
    }

    /// <summary>The file to hand out: the same for the same print, whenever it was made.</summary>
    /// <param name="file">What was printed.</param>
    /// <param name="document">What it is a print of.</param>
    public static byte[] Finish(PdfFile file, Document document)
    {
        var headings = Contents.Of(document);
        var places = headings.Index().ToDictionary(pair => Contents.Anchor(pair.Index + 1), pair => pair.Item.Text, StringComparer.Ordinal);
        foreach (var held in file.All.ToList())
            if (held.Is("Type", "StructElem") && held.Is("S", "Figure") && held["Alt"] is null)
                Frame(file, held);
            else if (held.Is("Subtype", "Link") && Said(file, held, places) is { } words)
                held["Contents"] = PdfValue.Text(words);
        foreach (var page in file.Pages)
            if (file.Held(page["Contents"]) is { Stream: { } drawing } content)
                content.Stream = PdfMarks.Rest(drawing);
        Tell(file, document);
        return file.Write();
    }

    // The frame of a chart, its title and notes is no figure: the chart in it is, and has the words.
    private static void Frame(PdfFile file, PdfValue.Dictionary frame)
    {
        frame["S"] = new PdfValue.Name("Sect");
        foreach (var child in (file.Found(frame["K"]) as PdfValue.List)?.Items.Select(file.Held).OfType<PdfValue.Dictionary>() ?? [])
            if (child.Is("S", "Caption"))
                child["S"] = new PdfValue.Name("P");
    }

    private static string? Said(PdfFile file, PdfValue.Dictionary link, Dictionary<string, string> places) =>
        link["Dest"] is PdfValue.Name { Called: var place } && places.TryGetValue(place, out var heading) ? heading
        : file.Held(link["A"])?["URI"] is PdfValue.Plain { Written: var address } ? address.Trim('(', ')')
        : null;

    private static void Tell(PdfFile file, Document document)
    {
        file.Catalogue["Lang"] = new PdfValue.Plain("(sv-SE)");
        (file.Info["Title"], file.Info["Author"], file.Info["Subject"]) = (
            PdfValue.Text(document.FileTitle),
            PdfValue.Text(document.Author),
            PdfValue.Text(document.Occasion)
        );
        // A clock and the browser's own name would make every print another file.
        (file.Info["CreationDate"], file.Info["ModDate"], file.Info["Creator"]) = (null, null, null);
        var told = PdfValue.Of(("Type", new PdfValue.Name("Metadata")), ("Subtype", new PdfValue.Name("XML")));
        told.Stream = Encoding.UTF8.GetBytes(Xmp(document));
        file.Catalogue["Metadata"] = file.Add(told);
    }

    private static string Xmp(Document document) =>
        $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(document.FileTitle)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escaped(document.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(document.Occasion)}</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>sv-SE</rdf:li></rdf:Bag></dc:language>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """.ReplaceLineEndings("\n");

    private static string Escaped(string text) => SecurityElement.Escape(text)!;
}
