namespace Indicators.Charts.Svg;

internal static class SpreadDrawing
{
    public static void Draw(SpreadChart chart, Sheet sheet) => throw new NotSupportedException(chart.Title + sheet.Width);
}
