using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Layout;

namespace Indicators.Reports.Formats.Word;

/// <summary>How one paragraph style looks, in the fewest words; lengths in twips, letters in points.</summary>
internal sealed record ParagraphLook(string Id, string Name)
{
    /// <summary>The size of letters where a style says none, in points.</summary>
    public const double UsualSize = 10;

    /// <summary>The height of lines where a style says none, in 240ths.</summary>
    public const int UsualLine = 276;

    /// <summary>The distance after where a style says none, in twips.</summary>
    public const int UsualAfter = 100;

    private static readonly HashSet<string> Custom =
    [
        WordStyle.Lead,
        WordStyle.Note,
        WordStyle.Assessment,
        WordStyle.Comment,
        WordStyle.ChartTitle,
        WordStyle.ChartSubtitle,
        WordStyle.ChartPanel,
        WordStyle.Chart,
        WordStyle.TableText,
        WordStyle.TableHead,
        WordStyle.PanelValue,
        WordStyle.PanelText,
        WordStyle.PanelNote,
    ];

    public bool Default { get; init; }

    public double? Size { get; init; }

    public bool Bold { get; init; }

    public string? Colour { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    /// <summary>Line height in 240ths of a line.</summary>
    public int? Line { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    public int? Hanging { get; init; }

    /// <summary>0 for heading 1.</summary>
    public int? Outline { get; init; }

    public bool KeepNext { get; init; }

    public OpenXmlElement? Border { get; init; }

    public bool Boxed { get; init; }

    public bool Numbered { get; init; }

    /// <summary>A head or foot: a tab stop in the middle and one at the right edge.</summary>
    public bool Running { get; init; }

    public Style Style()
    {
        var style = new Style(new StyleName { Val = Name }) { Type = StyleValues.Paragraph, StyleId = Id };
        if (Default)
            style.Default = true;
        else
            style.Append(new BasedOn { Val = WordStyle.Normal });
        if (Custom.Contains(Id))
            style.CustomStyle = true;
        if (Outline is not null)
            style.Append(new NextParagraphStyle { Val = WordStyle.Normal });
        style.Append(new PrimaryStyle(), ParagraphSide(), RunSide());
        return style;
    }

    private StyleParagraphProperties ParagraphSide()
    {
        var side = new StyleParagraphProperties();
        if (KeepNext)
            side.Append(new KeepNext());
        if (Outline is not null)
            side.Append(new KeepLines());
        if (Numbered)
            side.Append(new NumberingProperties(new NumberingId { Val = WordNumbering.BulletId }));
        if (Boxed)
            side.Append(new ParagraphBorders(Edge<TopBorder>(8), Edge<LeftBorder>(7), Edge<BottomBorder>(8), Edge<RightBorder>(7)));
        else if (Border is not null)
            side.Append(new ParagraphBorders(Border.CloneNode(deep: true)));
        if (Running)
            side.Append(
                new Tabs(
                    new TabStop { Val = TabStopValues.Center, Position = WordMeasure.TextWidth / 2 },
                    new TabStop { Val = TabStopValues.Right, Position = WordMeasure.TextWidth }
                )
            );
        if (Before is not null || After is not null || Line is not null)
            side.Append(Spacing());
        if (Left is not null || Right is not null)
            side.Append(
                new Indentation
                {
                    Left = Text(Left),
                    Right = Text(Right),
                    Hanging = Text(Hanging),
                }
            );
        if (Outline is not null)
            side.Append(new OutlineLevel { Val = Outline.Value });
        return side;
    }

    private SpacingBetweenLines Spacing()
    {
        var spacing = new SpacingBetweenLines { Before = Text(Before), After = Text(After) };
        if (Line is not null)
            (spacing.Line, spacing.LineRule) = (Text(Line), LineSpacingRuleValues.Auto);
        return spacing;
    }

    private StyleRunProperties RunSide()
    {
        var side = new StyleRunProperties();
        if (Bold)
            side.Append(new Bold(), new BoldComplexScript());
        if (Colour is not null)
            side.Append(new Color { Val = Colour });
        if (Size is { } points)
        {
            var halves = ((int)(points * 2)).ToString(CultureInfo.InvariantCulture);
            side.Append(new FontSize { Val = halves }, new FontSizeComplexScript { Val = halves });
        }

        return side;
    }

    private static T Edge<T>(uint space)
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Space = space,
            Color = Palette.Axis.Hex,
        };

    private static StringValue? Text(int? twips) =>
        twips is { } known ? new StringValue(known.ToString(CultureInfo.InvariantCulture)) : null;
}
