using System.Globalization;
using System.Xml.Linq;
using Indicators.Charts.Layout;

namespace Indicators.Reports.Formats.Slides;

/// <summary>The pieces that slides are written with: boxes of text, tables and charts at their places, in millimetres.</summary>
internal static class SlideXml
{
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>The prefixes that Office's programs ask for.</summary>
    public static object[] Names() =>
        [new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(XNamespace.Xmlns + "p", P)];

    /// <summary>All that stands on a slide, in the order it is read.</summary>
    public static XElement Tree(params object[] shapes) =>
        new(
            P + "spTree",
            new XElement(
                P + "nvGrpSpPr",
                new XElement(P + "cNvPr", new XAttribute("id", 1), new XAttribute("name", "")),
                new XElement(P + "cNvGrpSpPr"),
                new XElement(P + "nvPr")
            ),
            new XElement(P + "grpSpPr"),
            shapes
        );

    /// <summary>What the master says the look of: the title, the foot, the number.</summary>
    public static XElement Placeholder(int id, string name, string type, params object[] paragraph) =>
        new(
            P + "sp",
            new XElement(
                P + "nvSpPr",
                Named(id, name),
                new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
                new XElement(P + "nvPr", new XElement(P + "ph", Type(type)))
            ),
            new XElement(P + "spPr"),
            new XElement(P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), new XElement(A + "p", paragraph))
        );

    /// <summary>A box of paragraphs.</summary>
    public static XElement Words(int id, Box box, IEnumerable<SlideText> paragraphs, Token? edge = null) =>
        new(
            P + "sp",
            new XElement(
                P + "nvSpPr",
                Named(id, "Text " + Text(id)),
                new XElement(P + "cNvSpPr", new XAttribute("txBox", 1)),
                new XElement(P + "nvPr")
            ),
            new XElement(
                P + "spPr",
                Place(A + "xfrm", box),
                new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")),
                new XElement(A + "noFill"),
                edge is null ? null : new XElement(A + "ln", new XAttribute("w", 9525), Fill(edge.Hex))
            ),
            new XElement(
                P + "txBody",
                Body(edge is null ? 0 : SlideText.Edge),
                new XElement(A + "lstStyle"),
                paragraphs.Select(one => one.Write())
            )
        );

    /// <summary>A level line.</summary>
    public static XElement Rule(int id, double x, double y, double width, Token colour) =>
        new(
            P + "cxnSp",
            new XElement(P + "nvCxnSpPr", Named(id, "Linje " + Text(id)), new XElement(P + "cNvCxnSpPr"), new XElement(P + "nvPr")),
            new XElement(
                P + "spPr",
                Place(A + "xfrm", new Box(x, y, x + width, y)),
                new XElement(A + "prstGeom", new XAttribute("prst", "line"), new XElement(A + "avLst")),
                new XElement(A + "ln", new XAttribute("w", 12700), Fill(colour.Hex))
            )
        );

    /// <summary>A chart or a table at its place.</summary>
    public static XElement Framed(int id, string name, string description, Box box, string kind, XElement content) =>
        new(
            P + "graphicFrame",
            new XElement(
                P + "nvGraphicFramePr",
                Named(id, name, description),
                new XElement(P + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", new XAttribute("noGrp", 1))),
                new XElement(P + "nvPr")
            ),
            Place(P + "xfrm", box),
            new XElement(
                A + "graphic",
                new XElement(A + "graphicData", new XAttribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/" + kind), content)
            )
        );

    public static XElement Fill(string hex) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", hex.TrimStart('#'))));

    public static XElement Body(double inset) =>
        new(
            A + "bodyPr",
            new XAttribute("wrap", "square"),
            new XAttribute("lIns", Emu.Of(inset)),
            new XAttribute("tIns", Emu.Of(inset)),
            new XAttribute("rIns", Emu.Of(inset)),
            new XAttribute("bIns", Emu.Of(inset)),
            new XElement(A + "noAutofit")
        );

    private static XElement Named(int id, string name, string? description = null) =>
        new(
            P + "cNvPr",
            new XAttribute("id", id),
            new XAttribute("name", name),
            description is null ? null : new XAttribute("descr", description)
        );

    private static object[] Type(string type) =>
        type switch
        {
            "ftr" => [new XAttribute("type", type), new XAttribute("sz", "quarter"), new XAttribute("idx", 11)],
            "sldNum" => [new XAttribute("type", type), new XAttribute("sz", "quarter"), new XAttribute("idx", 12)],
            "body" => [new XAttribute("type", type), new XAttribute("idx", 1)],
            _ => [new XAttribute("type", type)],
        };

    private static XElement Place(XName name, Box box) =>
        new(
            name,
            new XElement(A + "off", new XAttribute("x", Emu.Of(box.Left)), new XAttribute("y", Emu.Of(box.Top))),
            new XElement(A + "ext", new XAttribute("cx", Emu.Of(box.Width)), new XAttribute("cy", Emu.Of(box.Bottom - box.Top)))
        );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
