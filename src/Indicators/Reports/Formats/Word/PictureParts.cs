using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>Puts a small line into a Word file as a picture that stands in the text, with its words for those who cannot see it.</summary>
internal static class PictureParts
{
    private const int EmuPerMillimetre = 36000;

    // Charts have the lower numbers.
    private const uint FirstId = 1000;

    /// <param name="main">The file's main part.</param>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number among the document's small lines, from 1.</param>
    /// <param name="width">Its width in millimetres.</param>
    public static Run Add(MainDocumentPart main, SmallLine line, int number, double width)
    {
        var id = "rIdLine" + number.ToString(CultureInfo.InvariantCulture);
        var part = main.AddImagePart(ImagePartType.Png, id);
        using (var png = new MemoryStream(Charts.Raster.Picture.Png(line)))
            part.FeedData(png);
        var (cx, cy) = (
            (long)(width * EmuPerMillimetre),
            (long)(width * EmuPerMillimetre * SmallLineDrawing.Height / SmallLineDrawing.Width)
        );
        var name = "Linje " + number.ToString(CultureInfo.InvariantCulture);
        var drawing = new Pic.Picture(
            new Pic.NonVisualPictureProperties(
                new Pic.NonVisualDrawingProperties { Id = 0, Name = name },
                new Pic.NonVisualPictureDrawingProperties()
            ),
            new Pic.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }
            )
        );
        return new Run(
            new Drawing(
                new Wp.Inline(
                    new Wp.Extent { Cx = cx, Cy = cy },
                    new Wp.DocProperties
                    {
                        Id = FirstId + (uint)number,
                        Name = name,
                        Description = line.Description,
                    },
                    new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
                    new A.Graphic(new A.GraphicData(drawing) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })
                )
                {
                    DistanceFromTop = 0,
                    DistanceFromBottom = 0,
                    DistanceFromLeft = 0,
                    DistanceFromRight = 0,
                }
            )
        );
    }
}
