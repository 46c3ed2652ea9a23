using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

public sealed class CommentDepthTests
{
    /// <summary>What is written so many times, and what closes it as many times.</summary>
    public static TheoryData<string, string, int> Nested =>
        new()
        {
            { ">", "", 5_000 },
            { "> ", "", 5_000 },
            { "- ", "", 5_000 },
            { "1. ", "", 5_000 },
            { "> - ", "", 5_000 },
            { "*a ", "*", 5_000 },
            { "**a ", "**", 5_000 },
            { "[", "](x)", 5_000 },
            { "![", "](x)", 5_000 },
            { ">", "", 60 },
            { ">", "", 190_000 },
            { "[", "", 190_000 },
            { "*", "", 190_000 },
            { "`", "", 190_000 },
            { "*a_ ", "", 47_000 },
        };

    [Theory]
    [MemberData(nameof(Nested))]
    public void A_comment_of_any_depth_is_read_or_told_by_name_and_never_ends_the_program(string open, string close, int times)
    {
        var text = string.Concat(Enumerable.Repeat(open, times)) + "x" + string.Concat(Enumerable.Repeat(close, times));
        try
        {
            Assert.Equal(text, CommentDepth.Within(text, "mal-1.md"));
        }
        catch (UserException fault)
        {
            Assert.Equal(ExitCode.InvalidInput, fault.Code);
            Assert.Equal(
                "Kommentaren mal-1.md har citat, listor eller kursiveringar i mer än 50 nivåer. Ta bort dem, och försök igen.",
                fault.Message
            );
        }
    }

    [Theory]
    [InlineData(">", 45, false)]
    [InlineData(">", 5_000, true)]
    [InlineData("- ", 5_000, true)]
    public void Quotations_and_lists_deeper_than_anyone_writes_are_told(string open, int times, bool told)
    {
        var text = string.Concat(Enumerable.Repeat(open, times)) + " Text";
        var fault = Record.Exception(() => CommentDepth.Within(text, "mal-1.md"));
        Assert.Equal(told, fault is UserException);
    }

    [Fact]
    public void A_comment_longer_than_a_chapter_is_told() =>
        Assert.Contains(
            "Kommentaren mal-1.md är längre än 200 000 tecken.",
            Assert.Throws<UserException>(() => CommentDepth.Within(new string('a', 200_001), "mal-1.md")).Message.Replace('\u00A0', ' '),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_report_with_such_a_comment_is_refused_by_name_and_the_one_before_stands()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.File("oxelosund/2024-delar"));
        var file = folder.Write("oxelosund/2024-delar/mal-1.md", new string('>', 5_000));

        var answer = await CommandLine.RunAsync(
            "report",
            "--plan",
            "oxelosund",
            "--period",
            "2024-delar",
            "--comments",
            folder.Path,
            "--out",
            folder.File("reports"),
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("none.db")
        );

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains(file, answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("reports")));
    }
}
