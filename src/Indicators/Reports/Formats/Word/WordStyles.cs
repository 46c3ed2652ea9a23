using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Layout;
using Indicators.Charts.Word;

namespace Indicators.Reports.Formats.Word;

/// <summary>The styles part: everything a report looks like stands here, so that a template can replace it.</summary>
internal static class WordStyles
{
    private static readonly string Halves = Text((int)(ParagraphLook.UsualSize * 2));

    public static Styles Make()
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = WordTheme.Font,
                            HighAnsi = WordTheme.Font,
                            EastAsia = WordTheme.Font,
                            ComplexScript = WordTheme.Font,
                        },
                        new FontSize { Val = Halves },
                        new FontSizeComplexScript { Val = Halves },
                        new Languages
                        {
                            Val = "sv-SE",
                            EastAsia = "sv-SE",
                            Bidi = "ar-SA",
                        }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            Before = "0",
                            After = Text(ParagraphLook.UsualAfter),
                            Line = Text(ParagraphLook.UsualLine),
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            )
        );
        styles.Append(ParagraphLooks.All.Select(look => look.Style()));
        styles.Append(
            new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden())
            {
                Type = StyleValues.Character,
                StyleId = "DefaultParagraphFont",
                Default = true,
            },
            Character(WordStyle.Strong, "Strong", new StyleRunProperties(new Bold(), new BoldComplexScript())),
            Character(
                WordStyle.Newest,
                "Newest Year",
                new StyleRunProperties(new Bold(), new BoldComplexScript(), new Color { Val = Palette.Own.Hex })
            ),
            NormalTable(),
            FigureTable()
        );
        return styles;
    }

    private static Style Character(string id, string name, StyleRunProperties look) =>
        new(new StyleName { Val = name }, new BasedOn { Val = "DefaultParagraphFont" }, new PrimaryStyle(), look)
        {
            Type = StyleValues.Character,
            StyleId = id,
        };

    private static Style NormalTable() =>
        new(
            new StyleName { Val = "Normal Table" },
            new UIPriority { Val = 99 },
            new SemiHidden(),
            new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, CellMargins())
        )
        {
            Type = StyleValues.Table,
            StyleId = "TableNormal",
            Default = true,
        };

    private static TableCellMarginDefault CellMargins() =>
        new(
            new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa }
        );

    // One stronger rule under the head and at the end; thin ones between groups are set by the rows.
    private static Style FigureTable() =>
        new(
            new StyleName { Val = "Figure Table" },
            new BasedOn { Val = "TableNormal" },
            new PrimaryStyle(),
            new StyleTableProperties(
                new TableBorders(
                    new BottomBorder
                    {
                        Val = BorderValues.Single,
                        Size = 8,
                        Space = 0,
                        Color = Palette.Axis.Hex,
                    }
                ),
                CellMargins()
            ),
            new TableStyleProperties(
                new TableStyleConditionalFormattingTableCellProperties(
                    new TableCellBorders(
                        new BottomBorder
                        {
                            Val = BorderValues.Single,
                            Size = 8,
                            Space = 0,
                            Color = Palette.Axis.Hex,
                        }
                    )
                )
            )
            {
                Type = TableStyleOverrideValues.FirstRow,
            }
        )
        {
            Type = StyleValues.Table,
            StyleId = WordStyle.Table,
            CustomStyle = true,
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
