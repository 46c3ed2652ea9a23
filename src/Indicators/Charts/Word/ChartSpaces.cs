using DocumentFormat.OpenXml;
using Indicators.Charts.Layout;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>Puts a plot and its axes together into what a chart part holds: no title, no legend, no frame.</summary>
internal static class ChartSpaces
{
    /// <summary>Where a chart part keeps its workbook.</summary>
    public const string WorkbookId = "rIdWorkbook";

    /// <summary>Where a chart part keeps the words drawn over its plot.</summary>
    public const string AnnotationsId = "rIdAnnotations";

    public static C.ChartSpace Compose(Frame frame, bool annotated, params OpenXmlElement[] plotsAndAxes)
    {
        var plot = new C.PlotArea(frame.Layout());
        plot.Append(plotsAndAxes);
        plot.Append(WordTheme.Empty());
        var space = new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.EditingLanguage { Val = "sv-SE" },
            new C.RoundedCorners { Val = false },
            new C.Chart(
                new C.AutoTitleDeleted { Val = true },
                plot,
                new C.PlotVisibleOnly { Val = true },
                new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }
            ),
            WordTheme.Empty(),
            WordTheme.Letters(Palette.Ink2),
            new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = WorkbookId }
        );
        if (annotated)
            space.Append(new C.UserShapesReference { Id = AnnotationsId });
        return space;
    }
}
