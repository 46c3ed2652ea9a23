using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>Real lists: a screen reader hears how many items there are.</summary>
internal static class WordNumbering
{
    /// <summary>Bullets.</summary>
    public const int BulletId = 1;

    /// <summary>What to know, numbered.</summary>
    public const int FindingId = 2;

    /// <summary>How far in an item stands, in twips.</summary>
    public const int Indent = 284;

    public static Numbering Make() =>
        new(
            Form(BulletId, NumberFormatValues.Bullet, "•", WordStyle.Bullets),
            Form(FindingId, NumberFormatValues.Decimal, "%1.", null),
            Instance(BulletId),
            Instance(FindingId)
        );

    private static AbstractNum Form(int id, NumberFormatValues format, string text, string? style)
    {
        var level = new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }) { LevelIndex = 0 };
        if (style is not null)
            level.Append(new ParagraphStyleIdInLevel { Val = style });
        level.Append(
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = Text(Indent), Hanging = Text(Indent) })
        );
        return new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, level) { AbstractNumberId = id - 1 };
    }

    private static NumberingInstance Instance(int id) => new(new AbstractNumId { Val = id - 1 }) { NumberID = id };

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
