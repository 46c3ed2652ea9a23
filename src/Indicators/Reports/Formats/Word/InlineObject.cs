using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>A chart or a picture that stands in the text, never floating.</summary>
internal static class InlineObject
{
    /// <param name="size">Width and height in millimetres.</param>
    /// <param name="id">Its number among the document's drawings.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its words for those who cannot see it.</param>
    /// <param name="content">The chart or the picture, with what kind of thing it is.</param>
    /// <param name="locks">What must not be changed of it; null for nothing.</param>
    public static Wp.Inline Of(
        (double Width, double Height) size,
        uint id,
        string name,
        string description,
        (OpenXmlElement Drawn, string Kind) content,
        A.GraphicFrameLocks? locks = null
    )
    {
        var frame = new Wp.NonVisualGraphicFrameDrawingProperties();
        if (locks is not null)
            frame.Append(locks);
        return new Wp.Inline(
            new Wp.Extent { Cx = Emu.Of(size.Width), Cy = Emu.Of(size.Height) },
            new Wp.DocProperties
            {
                Id = id,
                Name = name,
                Description = description,
            },
            frame,
            new A.Graphic(new A.GraphicData(content.Drawn) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/" + content.Kind })
        )
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
    }
}
