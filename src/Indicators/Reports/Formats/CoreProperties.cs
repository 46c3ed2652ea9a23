using System.Security;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;

namespace Indicators.Reports.Formats;

/// <summary>What an Office file says of itself: title, subject, author, language.</summary>
/// <remarks>Written by hand: the library would put the clock in it. Title and language are what accessibility asks for.</remarks>
internal static class CoreProperties
{
    public static void Write(CoreFilePropertiesPart part, Document document)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(
            """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"""
                + """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" """
                + """xmlns:dc="http://purl.org/dc/elements/1.1/">"""
                + Element("dc:title", document.Title)
                + Element("dc:subject", document.Occasion)
                + Element("dc:creator", document.Author)
                + Element("dc:language", "sv-SE")
                + "</cp:coreProperties>"
        );
    }

    private static string Element(string name, string text) => $"<{name}>{SecurityElement.Escape(WordText.Clean(text))}</{name}>";
}
