using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>Which indicators our own model was tried on, how much it explains, and whether its values are shown.</summary>
internal static class OwnModelSection
{
    /// <summary>Nothing where the model was tried on none.</summary>
    public static IEnumerable<Block> Write(IReadOnlyList<IndicatorComparison> comparisons)
    {
        var tried = comparisons.Where(comparison => comparison.Model is not null).ToList();
        return tried.Count == 0 ? [] : Told(tried);
    }

    private static IEnumerable<Block> Told(IReadOnlyList<IndicatorComparison> tried) =>
        [
            new Block.Heading(3, "Egen modell för förväntade värden"),
            new Block.Paragraph(OwnModelWords.Tried([.. tried.Select(comparison => comparison.Model!)])),
            new Block.Figures(
                new Table
                {
                    Caption = "Hur mycket den egna modellen förklarar (0 procent: inget)",
                    Columns =
                    [
                        new("Indikator", false),
                        new("År", false),
                        new("Kommuner", true),
                        new("Förklarar, procent", true),
                        new("Visas", false),
                    ],
                    Rows =
                    [
                        .. tried.Select(comparison => new TableRow(
                            comparison.Indicator.Name,
                            [
                                new(Words.Span(comparison.Model!.Years[0].Year, comparison.Model.Newest.Year)),
                                new(TableValue.Count(comparison.Model.Newest.N)),
                                new(Words.List([.. comparison.Model.Years.Select(year => OwnModelWords.Percent(year.R2))])),
                                new(OwnModelWords.Shown(comparison.Model)),
                            ]
                        )),
                    ],
                }
            ),
        ];
}
