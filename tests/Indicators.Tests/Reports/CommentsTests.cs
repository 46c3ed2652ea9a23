using System.Text;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

public sealed class CommentsTests : IDisposable
{
    private static readonly ReportPeriod Period = ReportPeriod.Parse("2024-delar");
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
        Assert.Equal("mal-7.md", Path.GetFileName(Assert.Single(Comments.Read(folder.Path, plan, Period).Unplaced).Path));
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
    [InlineData("Bedömning – bedöms uppfyllas", TargetStatus.Met)]
    [InlineData("Bedömning bedöms delvis uppfyllas", TargetStatus.Partly)]
    [InlineData("Bedömning\u00A0: bedöms\u00A0uppfyllas", TargetStatus.Met)]
    [InlineData("Bedo\u0308mning:  bedo\u0308ms  uppfyllas", TargetStatus.Met)]
    [InlineData("- Bedömningen: Går inte att bedöma", TargetStatus.NotAssessable)]
    [InlineData("> __Bedömning__ - bedöms uppfyllas", TargetStatus.Met)]
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
    public void An_assessment_on_another_line_than_the_first_is_one_too()
    {
        Write("mal-1.md", "Vi har anställt två lärare.\n\n**Bedömning:** bedöms uppfyllas\n");

        var comments = Comments.Read(folder.Path, plan, Period);

        Assert.Equal(TargetStatus.Met, comments.Decision("1"));
        Assert.Equal(
            "Vi har anställt två lärare.",
            Assert.IsType<Block.Paragraph>(Assert.Single(Assert.IsType<Block.Comment>(Assert.Single(comments.OnGoal("1"))).Content)).Text
        );
    }

    [Theory]
    [InlineData("Bedömning - bra\n")]
    [InlineData("Bedömning bedöms nog uppfyllas\n")]
    [InlineData("Text.\n\nBedömning: uppfyllt\n")]
    [InlineData("Bedömning: bedöms uppfyllas\n\nBedömning: bedöms delvis uppfyllas\n")]
    public void An_assessment_that_is_not_understood_is_refused_and_never_printed_as_a_comment(string text)
    {
        Write("mal-1.md", text);

        Assert.Contains(
            "mal-1.md",
            Assert.Throws<UserException>(() => Comments.Read(folder.Path, plan, Period)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Bedömning av läget är svår.")]
    [InlineData("## Bedömning\n\nDet går bra.")]
    public void Prose_on_assessments_is_none(string text)
    {
        Write("mal-1.md", text);

        Assert.Null(Comments.Read(folder.Path, plan, Period).Decision("1"));
    }

    [Theory]
    [InlineData("mal-1.md.txt", "döp om den till mal-1.md")]
    [InlineData("mal-1.txt", "döp om den till mal-1.md")]
    [InlineData("Mal-1", "döp om den till mal-1.md")]
    [InlineData("mal-1.docx", "den är ingen textfil. Spara texten i mal-1.md")]
    [InlineData("huvud.rtf", "Spara texten i huvud.md")]
    [InlineData("mål-1.md", "Menade du mal-1.md?")]
    public void A_file_with_another_ending_or_name_is_told_by_name_with_what_to_do(string name, string said)
    {
        Write(name, "Text.");

        var told = Assert.Single(Comments.Read(folder.Path, plan, Period).Unplaced).Says;

        Assert.Contains(name, told, StringComparison.Ordinal);
        Assert.Contains(said, told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ending_in_capitals_is_read_and_two_names_alike_are_refused_for_nobody_can_say_which_is_meant()
    {
        Write("MAL-1.MD", "Stora.");
        Assert.NotEmpty(Comments.Read(folder.Path, plan, Period).OnGoal("1"));

        Write("mal-1.md", "Små.");
        var each = Comments.ReadEach(folder.Path, plan, Period);

        Assert.Throws<UserException>(() => Comments.Read(folder.Path, plan, Period));
        Assert.Equal(["MAL-1.MD", "mal-1.md"], each.Faults.Select(fault => Path.GetFileName(fault.File)).Order(StringComparer.Ordinal));
        Assert.Empty(each.Files);
        Assert.Empty(each.Unplaced);
    }

    [Fact]
    public void A_folder_named_as_people_say_it_is_told_with_the_name_it_should_have()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, plan.Id, "2024-delår"));
        Directory.CreateDirectory(Path.Combine(folder.Path, plan.Id, "gammalt"));
        Directory.CreateDirectory(Path.Combine(folder.Path, plan.Id, "2023-helar"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "Norrtälje kommun"));
        File.WriteAllText(Path.Combine(folder.Path, plan.Id, "mal-1.md"), "Text.");

        Assert.Equal(
            [
                ("Norrtälje kommun", "döp om den till prov."),
                ("2024-delår", "döp om den till 2024-delar."),
                ("gammalt", "den heter inte som en period."),
                ("mal-1.md", "kommentarer ligger i"),
            ],
            Comments
                .Read(folder.Path, plan, Period)
                .Unplaced.Select(one =>
                    (
                        Path.GetFileName(one.Path),
                        new[]
                        {
                            "döp om den till prov.",
                            "döp om den till 2024-delar.",
                            "den heter inte som en period.",
                            "kommentarer ligger i",
                        }.First(said => one.Says.Contains(said, StringComparison.Ordinal))
                    )
                )
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
        Assert.Contains(
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
