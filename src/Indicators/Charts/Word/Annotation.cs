using DocumentFormat.OpenXml;
using Indicators.Charts.Layout;
using Indicators.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.ChartDrawing;

namespace Indicators.Charts.Word;

/// <summary>A word or a line drawn over a chart, in millimetres from its upper left corner; a Word user can move and rewrite it.</summary>
internal abstract record Annotation(double X, double Y, double Width, double Height)
{
    /// <summary>Words in a box that may be filled.</summary>
    public sealed record Words(
        double X,
        double Y,
        double Width,
        double Height,
        string Text,
        Token Colour,
        bool Bold = false,
        A.TextAlignmentTypeValues? Align = null,
        OpenXmlElement? Fill = null
    ) : Annotation(X, Y, Width, Height);

    /// <summary>A filled patch without words.</summary>
    public sealed record Patch(
        double X,
        double Y,
        double Width,
        double Height,
        OpenXmlElement Fill,
        A.Outline Edge,
        A.ShapeTypeValues? Form = null
    ) : Annotation(X, Y, Width, Height);

    /// <summary>A straight line, upright or level.</summary>
    public sealed record Rule(double X, double Y, double Width, double Height, A.Outline Stroke) : Annotation(X, Y, Width, Height);

    /// <summary>The anchored shape in a chart of the given size.</summary>
    public D.RelativeAnchorSize Anchor(uint id, Frame frame) =>
        new(
            new D.FromAnchor(Place<D.XPosition>(X / frame.Width), Place<D.YPosition>(Y / frame.Height)),
            new D.ToAnchor(Place<D.XPosition>((X + Width) / frame.Width), Place<D.YPosition>((Y + Height) / frame.Height)),
            Shape(id)
        );

    private static T Place<T>(double share)
        where T : OpenXmlLeafTextElement, new() =>
        new() { Text = Math.Clamp(share, 0, 1).ToString("0.#####", System.Globalization.CultureInfo.InvariantCulture) };

    private D.Shape Shape(uint id)
    {
        var (shape, fill, edge) = this switch
        {
            Words words => (A.ShapeTypeValues.Rectangle, words.Fill?.CloneNode(true) ?? new A.NoFill(), WordTheme.NoStroke()),
            Patch patch => (patch.Form ?? A.ShapeTypeValues.Rectangle, patch.Fill.CloneNode(true), (A.Outline)patch.Edge.CloneNode(true)),
            Rule rule => (A.ShapeTypeValues.Line, new A.NoFill(), (A.Outline)rule.Stroke.CloneNode(true)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new D.Shape(
            new D.NonVisualShapeProperties(
                new D.NonVisualDrawingProperties { Id = id, Name = ChartWords.MarkName(id) },
                new D.NonVisualShapeDrawingProperties()
            ),
            new D.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = shape },
                fill,
                edge
            ),
            Body()
        )
        {
            TextLink = "",
        };
    }

    private D.TextBody Body()
    {
        var words = this as Words;
        var paragraph = new A.Paragraph(new A.ParagraphProperties { Alignment = words?.Align ?? A.TextAlignmentTypeValues.Left });
        if (words is not null)
            paragraph.Append(new A.Run(WordTheme.Run(words.Colour, bold: words.Bold), new A.Text(words.Text)));
        return new D.TextBody(
            new A.BodyProperties
            {
                LeftInset = 0,
                RightInset = 0,
                TopInset = 0,
                BottomInset = 0,
                Wrap = A.TextWrappingValues.None,
                Anchor = A.TextAnchoringTypeValues.Center,
            },
            new A.ListStyle(),
            paragraph
        );
    }
}
