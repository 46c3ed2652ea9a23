namespace Indicators.Tests.Reports;

/// <summary>The appendix's parts: moved, left out and taken in again, as the store keeps it.</summary>
public sealed class AppendixLayoutTests
{
    private static readonly HashSet<AppendixPart> All = [.. Enum.GetValues<AppendixPart>()];

    [Fact]
    public void A_part_moves_past_those_that_the_report_has_nothing_in()
    {
        var present = All.Where(part => part != AppendixPart.Money).ToHashSet();

        var done = AppendixLayout.Usual.After(AppendixPart.Actions, PartMove.Up, present, "", "Eva")!;

        var order = AppendixLayout.Of([done]).Order.ToList();
        Assert.True(order.IndexOf(AppendixPart.Actions) < order.IndexOf(AppendixPart.Goals));
    }

    [Theory]
    [InlineData(AppendixPart.Summary, PartMove.Up)]
    [InlineData(AppendixPart.Sources, PartMove.Down)]
    [InlineData(AppendixPart.Goals, PartMove.In)]
    public void What_changes_nothing_is_not_kept(AppendixPart part, PartMove move) =>
        Assert.Null(AppendixLayout.Usual.After(part, move, All, "", "Eva"));

    [Fact]
    public void What_is_left_out_is_known_by_who_did_it_last_and_is_taken_in_again()
    {
        var first = AppendixLayout.Usual.After(AppendixPart.Goals, PartMove.Out, All, "2024-09-01T00:00:00Z", "Eva")!;
        var back = AppendixLayout.Of([first]).After(AppendixPart.Goals, PartMove.In, All, "2024-09-02T00:00:00Z", "Bo")!;
        var again = AppendixLayout.Of([first, back]).After(AppendixPart.Goals, PartMove.Out, All, "2024-09-03T00:00:00Z", "Bo")!;

        Assert.Empty(AppendixLayout.Of([first, back]).LeftOut);
        Assert.Equal("Bo", Assert.Single(AppendixLayout.Of([first, back, again]).LeftOut).By);
        Assert.False(AppendixLayout.Of([first, back, again]).Has(AppendixPart.Goals));
    }

    [Fact]
    public void A_name_of_a_later_program_is_passed_by_and_a_part_that_was_not_known_then_stands_last()
    {
        var layout = AppendixLayout.Of([new PartChange(AppendixPart.Goals, PartMove.Down, "framtid mal -pengar", "", "Eva")]);

        Assert.Equal([AppendixPart.Goals, AppendixPart.Money, AppendixPart.Summary], layout.Order.Take(3));
    }
}
