using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Tests.Reports.Word;

public sealed class WordTableTests : IDisposable
{
    private readonly WordprocessingDocument file = WordFile.Open(WordFile.Sample);

    private Body Body => file.MainDocumentPart!.Document.Body!;

    private Table Figures => Body.Elements<Table>().First();

    public void Dispose() => file.Dispose();

    [Fact]
    public void Only_the_first_row_is_a_head_and_it_comes_again_on_each_page() =>
        Assert.All(
            Body.Elements<Table>(),
            table =>
            {
                var rows = table.Elements<TableRow>().ToList();
                Assert.NotEmpty(rows[0].Descendants<TableHeader>());
                Assert.All(rows.Skip(1), row => Assert.Empty(row.Descendants<TableHeader>()));
            }
        );

    [Fact]
    public void No_cells_are_merged_and_each_row_has_one_cell_a_column() =>
        Assert.All(
            Body.Elements<Table>(),
            table =>
            {
                Assert.Empty(table.Descendants<GridSpan>());
                Assert.Empty(table.Descendants<VerticalMerge>());
                var columns = table.Descendants<GridColumn>().Count();
                Assert.All(table.Elements<TableRow>(), row => Assert.Equal(columns, row.Elements<TableCell>().Count()));
            }
        );

    [Fact]
    public void The_caption_stands_before_its_table_and_stays_with_it() =>
        Assert.All(
            Body.Elements<Table>(),
            table =>
                Assert.Equal("Caption", Assert.IsType<Paragraph>(table.PreviousSibling()).ParagraphProperties!.ParagraphStyleId!.Val!.Value)
        );

    [Fact]
    public void The_columns_fill_the_text_width_and_years_are_as_wide_as_their_figures()
    {
        var widths = Figures
            .Descendants<GridColumn>()
            .Select(column => int.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(10092, widths.Sum());
        Assert.True(widths[0] > 2 * widths[1], "the names have most of the room");
        Assert.All(widths, width => Assert.True(width > 400));
    }

    [Fact]
    public void Numbers_stand_to_the_right_and_words_to_the_left()
    {
        var cells = Figures.Elements<TableRow>().ElementAt(1).Elements<TableCell>().ToList();
        Assert.Equal(JustificationValues.Right, cells[1].Descendants<Justification>().Single().Val!.Value);
        Assert.Empty(cells[0].Descendants<Justification>());
        Assert.Empty(cells[^1].Descendants<Justification>());
    }

    [Fact]
    public void A_small_base_is_a_raised_u_hung_out_to_the_right()
    {
        var cell = Figures.Descendants<TableCell>().First(cell => cell.InnerText == "6,9u");
        Assert.Equal(VerticalPositionValues.Superscript, cell.Descendants<VerticalTextAlignment>().Single().Val!.Value);
        Assert.StartsWith("-", cell.Descendants<Indentation>().Single().Right!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_soft_hyphen_is_Words_own() => Assert.Single(Figures.Elements<TableRow>().First().Descendants<SoftHyphen>());

    [Fact]
    public void A_judgement_has_its_word_after_its_shape()
    {
        var texts = Figures.Descendants<TableCell>().Select(cell => cell.InnerText).ToList();
        Assert.Contains("◆↓\u00A0Sämre", texts);
        Assert.Contains("≈\u00A0Osäker", texts);
    }
}
