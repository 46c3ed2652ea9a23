namespace Indicators.Reports.Formats.Word;

/// <summary>The page in twips (twentieths of a point).</summary>
internal static class WordMeasure
{
    public const int PageWidth = 11906;
    public const int PageHeight = 16838;
    public const int Side = 907;
    public const int Top = 1304;
    public const int Bottom = 1134;
    public const int HeaderFromEdge = 680;
    public const int FooterFromEdge = 567;

    /// <summary>Between the side margins: 178 mm.</summary>
    public const int TextWidth = PageWidth - (2 * Side);

    /// <summary>Between two columns: 6 mm.</summary>
    public const int Gutter = 340;
}
