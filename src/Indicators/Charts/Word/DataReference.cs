using System.Globalization;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>A chart's references into its sheet, with the copy of the cells that Word draws from.</summary>
internal static class DataReference
{
    public static C.SeriesText Name(DataColumn column) =>
        new(
            new C.StringReference(
                new C.Formula(column.HeaderReference),
                new C.StringCache(new C.PointCount { Val = 1 }, new C.StringPoint(new C.NumericValue(column.Header)) { Index = 0 })
            )
        );

    public static C.CategoryAxisData Categories(DataColumn column) =>
        column switch
        {
            TextColumn texts => new(Texts(texts)),
            NumberColumn numbers => new(Numbers(numbers, "0")),
            _ => throw new ArgumentOutOfRangeException(nameof(column)),
        };

    public static C.Values Values(NumberColumn column) => new(Numbers(column));

    public static C.XValues X(NumberColumn column) => new(Numbers(column));

    public static C.YValues Y(NumberColumn column) => new(Numbers(column));

    /// <summary>An empty cell is left out of the copy altogether: Word then draws a gap, neither a bridge nor a zero.</summary>
    public static C.NumberReference Numbers(NumberColumn column, string format = "General")
    {
        var cache = new C.NumberingCache(new C.FormatCode(format), new C.PointCount { Val = (uint)column.Count });
        for (var i = 0; i < column.Count; i++)
            if (column.Cells[i] is { } value)
                cache.Append(new C.NumericPoint(new C.NumericValue(value.ToString("R", CultureInfo.InvariantCulture))) { Index = (uint)i });
        return new(new C.Formula(column.Reference), cache);
    }

    private static C.StringReference Texts(TextColumn column)
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)column.Count });
        for (var i = 0; i < column.Count; i++)
            cache.Append(new C.StringPoint(new C.NumericValue(column.Cells[i])) { Index = (uint)i });
        return new(new C.Formula(column.Reference), cache);
    }
}
