using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

public sealed class CommentsTests : IDisposable
{
    private static readonly ReportPeriod Period = new(2024, WholeYear: false);
    private readonly Folder folder = new();
    private readonly Plan plan = OwnRows.Plan() with { Goals = [new Goal { Id = "1", Text = "mål", Short = "Mål", FollowedBy = "Följs i text." }] };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Paragraphs_and_lists_are_kept_and_other_marks_are_plain_text()
    {
        Write("mal-1.md", "Vi har **anställt** två\nnya lärare.\n\n- först <b>det ena</b>\n- sedan [det andra](https://example.org)\n");

        var comment = Comments.Read(folder.Path, plan, Period).OnGoal("1")!;

        Assert.Equal("Vi har anställt två nya lärare.", Assert.IsType<Block.Paragraph>(comment.Content[0]).Text);
        Assert.Equal(["först <b>det ena</b>", "sedan det andra"], Assert.IsType<Block.Bullets>(comment.Content[1]).Items);
    }

    [Fact]
    public void A_comment_of_another_period_is_not_this_ones()
    {
        Write("mal-1.md", "Text.");
        Assert.Null(Comments.Read(folder.Path, plan, Period with { Year = 2023 }).OnGoal("1"));
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

    private void Write(string name, string text)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder.Path, plan.Id, Period.ToString()));
        File.WriteAllText(Path.Combine(place.FullName, name), text);
    }
}
