using DocumentFormat.OpenXml;
using Indicators.Charts.Layout;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using C15 = DocumentFormat.OpenXml.Office2013.Drawing.Chart;

namespace Indicators.Charts.Word;

/// <summary>
/// One label at one point: its value as text, with the decimal comma whatever the reader's machine speaks, and a name before or after it.
/// </summary>
internal sealed record PointLabel(int Index, string Code, string Shown, Token Colour)
{
    /// <summary>Set before the value: "Mölndal ".</summary>
    public string Before { get; init; } = "";

    /// <summary>Set after the value: " Riket".</summary>
    public string After { get; init; } = "";

    public bool BoldValue { get; init; }

    public bool BoldName { get; init; }

    /// <summary>How far it is moved from its own place, as shares of the chart's width and height.</summary>
    public (double X, double Y) Moved { get; init; }

    public C.DataLabelPositionValues Position { get; init; } = C.DataLabelPositionValues.Right;

    /// <summary>A plain patch behind the letters, where the ground is patterned.</summary>
    public Token? Ground { get; init; }
}

/// <summary>Labels in DrawingML.</summary>
internal static class Labels
{
    // Word 2013's own extension: leader lines outside pie charts.
    private const string Extension = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";

    /// <summary>Labels at these points and at no other.</summary>
    public static C.DataLabels At(IEnumerable<PointLabel> labels, bool leaders = false)
    {
        var all = new C.DataLabels(labels.OrderBy(label => label.Index).Select(Label));
        all.Append(WordTheme.Empty());
        Shows(all, value: false);
        if (leaders)
            all.Append(new C.DLblsExtensionList(new C.DLblsExtension(new C15.ShowLeaderLines { Val = true }) { Uri = Extension }));
        return all;
    }

    /// <summary>The bare value at every point.</summary>
    public static C.DataLabels Everywhere(
        string code,
        Token colour,
        C.DataLabelPositionValues position,
        IEnumerable<PointLabel> apart,
        Token? ground = null
    )
    {
        var all = new C.DataLabels(apart.OrderBy(label => label.Index).Select(Label));
        all.Append(
            new C.NumberingFormat { FormatCode = code, SourceLinked = false },
            ground is null ? WordTheme.Empty() : WordTheme.Filled(ground),
            WordTheme.Letters(colour),
            new C.DataLabelPosition { Val = position }
        );
        Shows(all, value: true);
        return all;
    }

    private static C.DataLabel Label(PointLabel label)
    {
        var element = new C.DataLabel(new C.Index { Val = (uint)label.Index });
        if (label.Moved != (0, 0))
            element.Append(new C.Layout(new C.ManualLayout(new C.Left { Val = label.Moved.X }, new C.Top { Val = label.Moved.Y })));
        var words = label.Before.Length + label.Shown.Length + label.After.Length > 0;
        if (words)
            element.Append(
                new C.ChartText(new C.RichText(new A.BodyProperties { Wrap = A.TextWrappingValues.None }, new A.ListStyle(), Words(label)))
            );
        element.Append(
            new C.NumberingFormat { FormatCode = label.Code, SourceLinked = false },
            label.Ground is null ? WordTheme.Empty() : WordTheme.Filled(label.Ground)
        );
        if (!words)
            element.Append(WordTheme.Letters(label.Colour, bold: label.BoldValue));
        element.Append(new C.DataLabelPosition { Val = label.Position });
        Shows(element, value: true);
        return element;
    }

    private static A.Paragraph Words(PointLabel label)
    {
        // LibreOffice takes the whole label's letters from here, Word those of each run.
        var paragraph = new A.Paragraph(new A.ParagraphProperties(WordTheme.DefaultRun(label.Colour, bold: label.BoldName)));
        if (label.Before.Length > 0)
            paragraph.Append(new A.Run(WordTheme.Run(label.Colour, bold: label.BoldName), new A.Text(label.Before)));
        if (label.Shown.Length > 0)
            paragraph.Append(new A.Run(WordTheme.Run(label.Colour, bold: label.BoldValue), new A.Text(label.Shown)));
        if (label.After.Length > 0)
            paragraph.Append(new A.Run(WordTheme.Run(label.Colour, bold: label.BoldName), new A.Text(label.After)));
        return paragraph;
    }

    private static void Shows(OpenXmlCompositeElement labels, bool value) =>
        labels.Append(
            new C.ShowLegendKey { Val = false },
            new C.ShowValue { Val = value },
            new C.ShowCategoryName { Val = false },
            new C.ShowSeriesName { Val = false },
            new C.ShowPercent { Val = false },
            new C.ShowBubbleSize { Val = false }
        );
}
