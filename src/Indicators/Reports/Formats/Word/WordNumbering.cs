using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>Real lists: a screen reader hears how many items there are.</summary>
internal static class WordNumbering
{
    public const int BulletId = 1;

    public static Numbering Make() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new ParagraphStyleIdInLevel { Val = WordStyle.Bullets },
                    new LevelText { Val = "•" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "284", Hanging = "284" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = BulletId }
        );
}
