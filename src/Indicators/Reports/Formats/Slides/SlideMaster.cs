using System.Xml.Linq;
using Indicators.Charts.Layout;
using Indicators.Charts.Word;
using Indicators.Reports.Model;
using static Indicators.Reports.Formats.Slides.SlideXml;

namespace Indicators.Reports.Formats.Slides;

/// <summary>The one master of a deck, in the pages' look: a title, a line under it, a foot and a number.</summary>
internal static class SlideMaster
{
    private const int TitleSize = 2000;
    private const int FootSize = 800;

    public static XElement Master(Document around) =>
        new(
            P + "sldMaster",
            Names(),
            new XElement(
                P + "cSld",
                new XElement(P + "bg", new XElement(P + "bgPr", Fill(Palette.Paper.Hex), new XElement(A + "effectLst"))),
                Tree(
                    Held(2, "Rubrik", "title", new Box(12, 7, 242, 20), "b", around.Title),
                    Rule(5, 12, 21.5, 230, Palette.Own),
                    Held(3, "Sidfot", "ftr", new Box(12, 134, 215, 140), "ctr", ""),
                    Held(4, "Bildnummer", "sldNum", new Box(222, 134, 242, 140), "ctr", "‹#›")
                )
            ),
            Colours(),
            new XElement(
                P + "sldLayoutIdLst",
                new XElement(P + "sldLayoutId", new XAttribute("id", 2147483649), new XAttribute(R + "id", "rIdLayout"))
            ),
            new XElement(
                P + "txStyles",
                new XElement(P + "titleStyle", Level(TitleSize, bold: true, Palette.Ink)),
                new XElement(P + "bodyStyle", Level(1200, bold: false, Palette.Ink)),
                new XElement(P + "otherStyle", Level(1200, bold: false, Palette.Ink))
            )
        );

    public static XElement Layout() =>
        new(
            P + "sldLayout",
            Names(),
            new XAttribute("type", "titleOnly"),
            new XElement(
                P + "cSld",
                new XAttribute("name", "Rubrik och innehåll"),
                Tree(Placeholder(2, "Rubrik", "title"), Placeholder(3, "Sidfot", "ftr"), Placeholder(4, "Bildnummer", "sldNum"))
            ),
            new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping"))
        );

    public static XElement Notes() =>
        new(
            P + "notesMaster",
            Names(),
            new XElement(
                P + "cSld",
                new XElement(P + "bg", new XElement(P + "bgPr", Fill(Palette.Paper.Hex), new XElement(A + "effectLst"))),
                Tree(Held(3, "Anteckningar", "body", new Box(19, 120, 171, 235), "t", ""))
            ),
            Colours()
        );

    /// <summary>The letters of a foot.</summary>
    public static XElement SmallLetters() =>
        new(
            A + "rPr",
            new XAttribute("lang", "sv-SE"),
            new XAttribute("sz", FootSize),
            Fill(Palette.Ink2.Hex),
            new XElement(A + "latin", new XAttribute("typeface", WordTheme.Font))
        );

    /// <summary>The pages' colours and letters, as Office asks for them.</summary>
    public static XElement Theme()
    {
        (string Name, Token Colour)[] colours =
        [
            ("dk1", Palette.Ink),
            ("lt1", Palette.Paper),
            ("dk2", Palette.Ink2),
            ("lt2", Palette.Band),
            ("accent1", Palette.Own),
            ("accent2", Palette.Women),
            ("accent3", Palette.Men),
            ("accent4", Palette.Good),
            ("accent5", Palette.Mid),
            ("accent6", Palette.Bad),
            ("hlink", Palette.Own),
            ("folHlink", Palette.Ink2),
        ];
        XElement Letters(string name) =>
            new(
                A + name,
                new XElement(A + "latin", new XAttribute("typeface", WordTheme.Font)),
                new XElement(A + "ea", new XAttribute("typeface", "")),
                new XElement(A + "cs", new XAttribute("typeface", ""))
            );
        XElement Fills(string name) => new(A + name, Enumerable.Range(0, 3).Select(_ => Fill(Palette.Paper.Hex)));
        return new XElement(
            A + "theme",
            new XAttribute(XNamespace.Xmlns + "a", A),
            new XAttribute("name", "Indicators"),
            new XElement(
                A + "themeElements",
                new XElement(
                    A + "clrScheme",
                    new XAttribute("name", "Indicators"),
                    colours.Select(one => new XElement(A + one.Name, new XElement(A + "srgbClr", new XAttribute("val", one.Colour.Hex))))
                ),
                new XElement(A + "fontScheme", new XAttribute("name", "Indicators"), Letters("majorFont"), Letters("minorFont")),
                new XElement(
                    A + "fmtScheme",
                    new XAttribute("name", "Indicators"),
                    Fills("fillStyleLst"),
                    new XElement(
                        A + "lnStyleLst",
                        Enumerable.Range(0, 3).Select(_ => new XElement(A + "ln", new XAttribute("w", 6350), Fill(Palette.Axis.Hex)))
                    ),
                    new XElement(
                        A + "effectStyleLst",
                        Enumerable.Range(0, 3).Select(_ => new XElement(A + "effectStyle", new XElement(A + "effectLst")))
                    ),
                    Fills("bgFillStyleLst")
                )
            )
        );
    }

    private static XElement Held(int id, string name, string type, Box box, string anchor, string text)
    {
        var foot = type is "ftr" or "sldNum";
        var shape = Placeholder(
            id,
            name,
            type,
            new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "sv-SE")), new XElement(A + "t", text))
        );
        shape
            .Element(P + "spPr")!
            .Add(
                new XElement(
                    A + "xfrm",
                    new XElement(A + "off", new XAttribute("x", Emu.Of(box.Left)), new XAttribute("y", Emu.Of(box.Top))),
                    new XElement(A + "ext", new XAttribute("cx", Emu.Of(box.Width)), new XAttribute("cy", Emu.Of(box.Bottom - box.Top)))
                ),
                new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"))
            );
        var body = shape.Element(P + "txBody")!;
        body.Element(A + "bodyPr")!.ReplaceWith(Anchored(anchor));
        if (foot)
            body.Element(A + "lstStyle")!.Add(Level(FootSize, bold: false, Palette.Ink2, toTheRight: type == "sldNum"));
        return shape;
    }

    // Grounds and letters first; the rest are called what they are.
    private static XElement Colours() =>
        new(
            P + "clrMap",
            new XAttribute("bg1", "lt1"),
            new XAttribute("tx1", "dk1"),
            new XAttribute("bg2", "lt2"),
            new XAttribute("tx2", "dk2"),
            ((string[])["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]).Select(
                name => new XAttribute(name, name)
            )
        );

    private static XElement Anchored(string anchor)
    {
        var body = Body(0);
        body.Add(new XAttribute("anchor", anchor));
        return body;
    }

    private static XElement Level(int size, bool bold, Token colour, bool toTheRight = false) =>
        new(
            A + "lvl1pPr",
            new XAttribute("marL", 0),
            new XAttribute("indent", 0),
            new XAttribute("algn", toTheRight ? "r" : "l"),
            new XElement(A + "buNone"),
            new XElement(
                A + "defRPr",
                new XAttribute("sz", size),
                new XAttribute("b", bold ? 1 : 0),
                Fill(colour.Hex),
                new XElement(A + "latin", new XAttribute("typeface", WordTheme.Font))
            )
        );
}
