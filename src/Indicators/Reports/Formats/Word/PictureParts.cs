using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Indicators.Reports.Formats.Word;

/// <summary>Puts a picture into a Word file that stands in the text, with its words for those who cannot see it.</summary>
internal static class PictureParts
{
    // Charts have the lower numbers.
    private const uint FirstId = 1000;

    /// <summary>A small line.</summary>
    /// <param name="main">The file's main part.</param>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number among the document's pictures, from 1.</param>
    /// <param name="width">Its width in millimetres.</param>
    public static Run Add(MainDocumentPart main, SmallLine line, int number, double width) =>
        Add(
            main,
            Charts.Raster.Picture.Png(line),
            (width, width * SmallLineDrawing.Height / SmallLineDrawing.Width),
            "Linje " + number.ToString(CultureInfo.InvariantCulture),
            line.Description,
            number
        );

    /// <summary>Any picture.</summary>
    /// <param name="main">The file's main part.</param>
    /// <param name="png">Its bytes.</param>
    /// <param name="size">Width and height in millimetres.</param>
    /// <param name="name">What it is called in a list of the file's objects.</param>
    /// <param name="description">Its words.</param>
    /// <param name="number">Its number among the document's pictures, from 1.</param>
    public static Run Add(
        MainDocumentPart main,
        byte[] png,
        (double Width, double Height) size,
        string name,
        string description,
        int number
    )
    {
        var id = "rIdLine" + number.ToString(CultureInfo.InvariantCulture);
        var part = main.AddImagePart(ImagePartType.Png, id);
        using (var content = new MemoryStream(png))
            part.FeedData(content);
        var drawing = new Pic.Picture(
            new Pic.NonVisualPictureProperties(
                new Pic.NonVisualDrawingProperties { Id = 0, Name = name },
                new Pic.NonVisualPictureDrawingProperties()
            ),
            new Pic.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Emu.Of(size.Width), Cy = Emu.Of(size.Height) }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }
            )
        );
        return new Run(
            new Drawing(
                InlineObject.Of(
                    size,
                    FirstId + (uint)number,
                    name,
                    description,
                    (drawing, "picture"),
                    new A.GraphicFrameLocks { NoChangeAspect = true }
                )
            )
        );
    }
}
