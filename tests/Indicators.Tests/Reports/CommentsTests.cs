using System.Text;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

public sealed class CommentsTests : IDisposable
{
    private static readonly ReportPeriod Period = new(2024, WholeYear: false);
    private readonly Folder folder = new();
    private readonly Plan plan = OwnRows.Plan() with
    {
        Goals =
        [
            new Goal
            {
                Id = "1",
                Text = "mål",
                Short = "Mål",
                FollowedBy = "Följs i text.",
            },
        ],
    };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Paragraphs_and_lists_are_kept_and_other_marks_are_plain_text()
    {
        Write("mal-1.md", "Vi har **anställt** två\nnya lärare.\n\n- först <b>det ena</b>\n- sedan [det andra](https://example.org)\n");

        var comment = Assert.IsType<Block.Comment>(Assert.Single(Comments.Read(folder.Path, plan, Period).OnGoal("1")));

        Assert.Equal("Vi har anställt två nya lärare.", Assert.IsType<Block.Paragraph>(comment.Content[0]).Text);
        Assert.Equal(["först <b>det ena</b>", "sedan det andra"], Assert.IsType<Block.Bullets>(comment.Content[1]).Items);
    }

    [Fact]
    public void A_comment_of_another_period_is_not_this_ones()
    {
        Write("mal-1.md", "Text.");
        Assert.Empty(Comments.Read(folder.Path, plan, Period with { Year = 2023 }).OnGoal("1"));
    }

    [Fact]
    public void A_file_that_belongs_to_nothing_is_told_of()
    {
        Write("mal-7.md", "Text.");
        Assert.Equal("mal-7.md", Path.GetFileName(Assert.Single(Comments.Read(folder.Path, plan, Period).Unplaced)));
    }

    [Fact]
    public void An_empty_file_is_no_comment()
    {
        Write("sammanfattning.md", " \n\n");
        Assert.Null(Comments.Read(folder.Path, plan, Period).Summary);
    }

    [Theory]
    [InlineData("Bedömning: bedöms uppfyllas", TargetStatus.Met)]
    [InlineData("BEDÖMNING:  Bedöms delvis uppfyllas.", TargetStatus.Partly)]
    [InlineData("**Bedömning:** bedöms inte uppfyllas under året", TargetStatus.NotMet)]
    [InlineData("\uFEFF\nbedömning: går inte att bedöma\r", TargetStatus.NotAssessable)]
    public void The_first_line_decides_and_is_no_comment(string line, TargetStatus status)
    {
        Write("mal-1.md", line + "\nVi har anställt två lärare.\n");

        var comments = Comments.Read(folder.Path, plan, Period);

        Assert.Equal(status, comments.Decision("1"));
        Assert.Equal(
            "Vi har anställt två lärare.",
            Assert.IsType<Block.Paragraph>(Assert.Single(Assert.IsType<Block.Comment>(Assert.Single(comments.OnGoal("1"))).Content)).Text
        );
    }

    [Fact]
    public void A_comment_saved_as_ANSI_or_on_a_Mac_keeps_its_words_and_its_judgement()
    {
        const string text = "Bedömning: bedöms delvis uppfyllas\r\n\r\nFörvaltningen har arbetat på många sätt.\r\n";
        byte[][] saved =
        [
            CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
            Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)),
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        ];
        Assert.All(
            saved,
            bytes =>
            {
                Write("mal-1.md", "");
                File.WriteAllBytes(Path.Combine(folder.Path, plan.Id, Period.ToString(), "mal-1.md"), bytes);

                var comments = Comments.Read(folder.Path, plan, Period);

                Assert.Equal(TargetStatus.Partly, comments.Decision("1"));
                Assert.Equal(
                    "Förvaltningen har arbetat på många sätt.",
                    Assert.IsType<Block.Paragraph>(Assert.IsType<Block.Comment>(Assert.Single(comments.OnGoal("1"))).Content[0]).Text
                );
            }
        );
    }

    [Theory]
    [InlineData("uppfyllt")] // the word of the whole year
    [InlineData("bra")]
    [InlineData("")]
    public void Another_word_is_refused_with_those_that_can_be_used(string word)
    {
        Write("mal-1.md", $"Bedömning: {word}\n");

        var fault = Assert.Throws<UserException>(() => Comments.Read(folder.Path, plan, Period));

        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        Assert.Contains("mal-1.md", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "bedöms uppfyllas, bedöms delvis uppfyllas, bedöms inte uppfyllas under året, går inte att bedöma.",
            fault.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_comment_without_the_line_decides_nothing()
    {
        Write("mal-1.md", "Vår bedömning: det går bra.");
        Assert.Null(Comments.Read(folder.Path, plan, Period).Decision("1"));
        Assert.NotEmpty(Comments.Read(folder.Path, plan, Period).OnGoal("1"));
    }

    [Fact]
    public void A_heading_in_a_goals_comment_is_a_heading_with_a_box_of_its_own()
    {
        Write("mal-1.md", "Så här har nämnderna arbetat.\n\n## Socialnämnden\nVi har anställt två lärare.\n\n## Byggnadsnämnden\n");

        var told = Comments.Read(folder.Path, plan, Period).OnGoal("1");

        Assert.Equal(["Socialnämnden", "Byggnadsnämnden"], told.OfType<Block.Heading>().Select(heading => heading.Text));
        Assert.Equal(
            ["Så här har nämnderna arbetat.", "Vi har anställt två lärare.", "Inget är skrivet här."],
            told.OfType<Block.Comment>().Select(box => Assert.IsType<Block.Paragraph>(Assert.Single(box.Content)).Text)
        );
    }

    [Fact]
    public void The_head_is_what_the_administration_has_given_and_nothing_else()
    {
        Write("huvud.md", "# Diarienummer: KS 2024/123\n\n**Nämnd:** Socialnämnden\nVersion:\n");

        var comments = Comments.Read(folder.Path, plan, Period);

        Assert.Equal(new ReportHead("KS 2024/123", "Socialnämnden", null, null), comments.Head);
        Assert.Empty(comments.Unplaced);
        Assert.Equal(["huvud.md"], comments.Files.Select(file => file.Name));
        Assert.Equal(ReportHead.None, Comments.Read(folder.Path, plan, Period with { Year = 2023 }).Head);
    }

    [Fact]
    public void A_line_of_the_head_with_another_word_is_refused_with_those_that_can_be_used()
    {
        Write("huvud.md", "Handläggare: Anna\n");

        var fault = Assert.Throws<UserException>(() => Comments.Read(folder.Path, plan, Period));

        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        Assert.Contains("Skriv Diarienummer:, Nämnd:, Version: eller Beslut:", fault.Message, StringComparison.Ordinal);
    }

    private void Write(string name, string text)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder.Path, plan.Id, Period.ToString()));
        File.WriteAllText(Path.Combine(place.FullName, name), text);
    }
}
