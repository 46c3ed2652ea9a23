using Indicators.Reports.Model;

namespace Indicators.Tests.Reports;

/// <summary>A goal's comment taken apart into who says what, and put together again.</summary>
public sealed class CommentBoxesTests
{
    private const string Text = "Överlag.\n\n#### Socialnämnden\n\nTvå konsulenter.\n- Praktik\n\n#### Kommunstyrelsen\n\nInget.";

    [Fact]
    public void Each_heading_begins_a_box_and_what_stands_before_any_is_everybodys()
    {
        Assert.Equal(["Socialnämnden", "Kommunstyrelsen"], CommentBoxes.Names(Text));
        Assert.Equal("Överlag.", CommentBoxes.TextOf(Text, ""));
        Assert.Equal("Två konsulenter.\n- Praktik", CommentBoxes.TextOf(Text, "socialnämnden"));
        Assert.Equal("", CommentBoxes.TextOf(Text, "Kulturnämnden"));
    }

    [Theory]
    [InlineData("Socialnämnden", "Nytt.", "Överlag.\n\n#### Socialnämnden\n\nNytt.\n\n#### Kommunstyrelsen\n\nInget.")]
    [InlineData("Socialnämnden", "", "Överlag.\n\n#### Kommunstyrelsen\n\nInget.")]
    [InlineData("", "", "#### Socialnämnden\n\nTvå konsulenter.\n- Praktik\n\n#### Kommunstyrelsen\n\nInget.")]
    [InlineData("Kulturnämnden", "Vi med.", Text + "\n\n#### Kulturnämnden\n\nVi med.")]
    [InlineData("Kulturnämnden", "", Text)]
    public void A_box_is_written_anew_emptied_or_added_and_the_others_stand(string box, string said, string whole)
    {
        Assert.Equal(whole, CommentBoxes.With(Text, box, said));
        Assert.Equal(said, CommentBoxes.TextOf(whole, box));
    }

    [Fact]
    public void Two_headings_of_one_name_are_one_box()
    {
        const string twice = "## A\nEtt.\n\n## a\nTvå.";
        Assert.Equal("Ett.\n\nTvå.", CommentBoxes.TextOf(twice, "A"));
        Assert.Equal("## A\n\nTre.", CommentBoxes.With(twice, "A", "Tre."));
    }
}
