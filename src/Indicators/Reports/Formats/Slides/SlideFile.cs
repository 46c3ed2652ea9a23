using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Charts.Layout;
using Indicators.Reports.Model;
using static Indicators.Reports.Formats.Slides.SlideXml;

namespace Indicators.Reports.Formats.Slides;

/// <summary>A deck as a PowerPoint file: one master, charts that can be edited, and the sources in the notes.</summary>
public static class SlideFile
{
    // The width that letters of 12 points are large on; PowerPoint scales it to any screen.
    private const double Width = 254;
    private const double Height = 142.875;
    private const double Side = 12;
    private const double Top = 25;
    private const double Bottom = 131;
    private const double Gutter = 10;

    // A chart to the right has the larger part.
    private const double LeftShare = 0.43;
    private const string PresentationType = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    /// <summary>The .pptx; the same deck always gives the same bytes.</summary>
    public static byte[] Write(SlideDeck deck)
    {
        using var stream = new MemoryStream();
        using (var file = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
        {
            // Ids are given by hand: the library's own are random.
            var presentation = file.AddNewPart<PresentationPart>(PresentationType, "rIdPresentation");
            var (layout, notes) = Masters(presentation, deck.Around);
            foreach (var (index, slide) in deck.Slides.Index())
            {
                var part = presentation.AddNewPart<SlidePart>(Id(index));
                part.AddPart(layout, "rIdLayout");
                Save(part, Slide(part, deck.Around, slide));
                var spoken = part.AddNewPart<NotesSlidePart>("rIdNotes");
                spoken.AddPart(notes, "rIdMaster");
                spoken.AddPart(part, "rIdSlide");
                Save(spoken, Notes(slide));
            }

            Save(presentation, Presentation(deck.Slides.Count));
            CoreProperties.Write(
                file.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rIdCore"),
                deck.Around
            );
        }

        return FixedPackage.Rewrite(stream.ToArray());
    }

    private static (SlideLayoutPart Layout, NotesMasterPart Notes) Masters(PresentationPart presentation, Document around)
    {
        var master = presentation.AddNewPart<SlideMasterPart>("rIdMaster");
        Save(master.AddNewPart<ThemePart>("rIdTheme"), SlideMaster.Theme());
        var layout = master.AddNewPart<SlideLayoutPart>("rIdLayout");
        layout.AddPart(master, "rIdMaster");
        Save(layout, SlideMaster.Layout());
        Save(master, SlideMaster.Master(around));
        var notes = presentation.AddNewPart<NotesMasterPart>("rIdNotesMaster");
        Save(notes.AddNewPart<ThemePart>("rIdTheme"), SlideMaster.Theme());
        Save(notes, SlideMaster.Notes());
        return (layout, notes);
    }

    private static XElement Slide(SlidePart part, Document around, Slide slide)
    {
        var whole = new Box(Side, Top, Width - Side, Bottom);
        var split = slide.Right.Count > 0 && slide.Left.Count > 0;
        var middle = slide.Right.Any(block => block is Block.Picture) ? LeftShare : 0.5;
        var edge = Side + ((whole.Width - Gutter) * middle);
        var flow = new SlideFlow(part, around.Author);
        return new XElement(
            P + "sld",
            Names(),
            new XElement(
                P + "cSld",
                Tree(
                    Placeholder(2, "Rubrik", "title", Run(slide.Title)),
                    flow.Set(slide.Left, split ? whole with { Right = edge } : whole),
                    flow.Set(slide.Right, split ? whole with { Left = edge + Gutter } : whole),
                    Placeholder(3, "Sidfot", "ftr", Small(Foot(around))),
                    Placeholder(
                        4,
                        "Bildnummer",
                        "sldNum",
                        new XElement(
                            A + "fld",
                            new XAttribute("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"),
                            new XAttribute("type", "slidenum"),
                            SlideMaster.SmallLetters(),
                            new XElement(A + "t", "‹#›")
                        )
                    )
                )
            ),
            new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping"))
        );
    }

    private static XElement Notes(Slide slide) =>
        new(
            P + "notes",
            Names(),
            new XElement(
                P + "cSld",
                Tree(
                    new XElement(
                        P + "sp",
                        new XElement(
                            P + "nvSpPr",
                            new XElement(P + "cNvPr", new XAttribute("id", 2), new XAttribute("name", "Bild")),
                            new XElement(
                                P + "cNvSpPr",
                                new XElement(
                                    A + "spLocks",
                                    new XAttribute("noGrp", 1),
                                    new XAttribute("noRot", 1),
                                    new XAttribute("noChangeAspect", 1)
                                )
                            ),
                            new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", "sldImg")))
                        ),
                        new XElement(P + "spPr")
                    ),
                    Said(slide.Notes)
                )
            ),
            new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping"))
        );

    private static XElement Said(IReadOnlyList<string> notes)
    {
        var said = Placeholder(3, "Anteckningar", "body");
        var body = said.Element(P + "txBody")!;
        body.Elements(A + "p").Remove();
        body.Add(notes.Select(note => new XElement(A + "p", Run(note))));
        return said;
    }

    private static XElement Presentation(int slides) =>
        new(
            P + "presentation",
            Names(),
            new XElement(
                P + "sldMasterIdLst",
                new XElement(P + "sldMasterId", new XAttribute("id", 2147483648), new XAttribute(R + "id", "rIdMaster"))
            ),
            new XElement(P + "notesMasterIdLst", new XElement(P + "notesMasterId", new XAttribute(R + "id", "rIdNotesMaster"))),
            new XElement(
                P + "sldIdLst",
                Enumerable
                    .Range(0, slides)
                    .Select(i => new XElement(P + "sldId", new XAttribute("id", 256 + i), new XAttribute(R + "id", Id(i))))
            ),
            new XElement(
                P + "sldSz",
                new XAttribute("cx", Emu.Of(Width)),
                new XAttribute("cy", Emu.Of(Height)),
                new XAttribute("type", "screen16x9")
            ),
            new XElement(P + "notesSz", new XAttribute("cx", 6858000), new XAttribute("cy", 9144000))
        );

    private static string Foot(Document around) =>
        string.Join(" · ", new[] { around.Owner, around.Occasion, around.Draft }.OfType<string>());

    // Said here too: LibreOffice takes no letters for a foot from the master.
    private static XElement Small(string text) =>
        new(A + "r", SlideMaster.SmallLetters(), new XElement(A + "t", Word.WordText.Clean(text)));

    private static XElement Run(string text) =>
        new(A + "r", new XElement(A + "rPr", new XAttribute("lang", "sv-SE")), new XElement(A + "t", Word.WordText.Clean(text)));

    private static void Save(OpenXmlPart part, XElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(root).Save(stream, SaveOptions.DisableFormatting);
    }

    private static string Id(int index) => FormattableString.Invariant($"rIdSlide{index + 1}");
}
