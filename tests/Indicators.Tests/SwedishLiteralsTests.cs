using System.Globalization;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests;

/// <summary>One room writes Swedish: <c>Wording</c>. What else does is counted file by file, and may only become less.</summary>
public sealed class SwedishLiteralsTests
{
    private static readonly string Room = Path.Combine("Indicators", "Wording") + Path.DirectorySeparatorChar;
    private static readonly string Kept = Path.Combine(Repository.Root, "tests", "Indicators.Tests", "SwedishLiterals.txt");

    // Sections, pages and commands hold their headings, their captions and their help: what always stands there.
    private static readonly string[] Templates = ["Reports", "Web", "Cli"];

    private static bool IsTemplate(string file) =>
        file.Split(Path.DirectorySeparatorChar) is ["Indicators", var room, ..] && Templates.Contains(room);

    [Fact]
    public void A_text_is_Swedish_by_its_letters_or_by_its_small_words_and_comments_are_no_texts() =>
        Assert.Equal(
            ["Kör", "inget värde för ", "3 av 4", "källa"],
            SwedishLiterals
                .In(
                    """
                    // för
                    [Description("Kommunkod.")] int a = Run("Kör", $"inget värde för {"plan"}", "value", @"3 av 4");
                    string b = "källa", c = "SELECT";
                    """
                )
                .Select(one => one.Text)
        );

    [Fact]
    public void Of_a_template_only_what_a_value_is_put_into_is_no_heading()
    {
        var texts = SwedishLiterals.In(
            """"
            Markup a = $"""<h2>Mål</h2><p class="x" title="Så är det">Inget är klart.</p>{list}""";
            Markup b = $"<p>Det finns {count} mål.</p>";
            Markup c = $"""<a title="Mål {number}">Visa</a>""";
            """"
        );

        Assert.Equal([true, false, false], texts.Select(text => text.Fixed));
    }

    /// <summary>Write it again with INDICATORS_WRITE=1 in the environment.</summary>
    [Fact]
    public void No_room_but_Wording_has_more_Swedish_than_is_written_down()
    {
        // By name, so that a file may move.
        var found = SwedishLiterals
            .All()
            .Where(one => !one.File.StartsWith(Room, StringComparison.Ordinal) && !(one.Literal.Fixed && IsTemplate(one.File)))
            .GroupBy(one => Path.GetFileName(one.File))
            .ToDictionary(file => file.Key, file => file.ToList(), StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("INDICATORS_WRITE") is "1")
        {
            File.WriteAllLines(
                Kept,
                found
                    .OrderBy(file => file.Key, StringComparer.Ordinal)
                    .Select(file => FormattableString.Invariant($"{file.Value.Count} {file.Key}"))
            );
        }

        var allowed = File.ReadLines(Kept)
            .Select(line => line.Split(' ', 2))
            .ToDictionary(line => line[1], line => int.Parse(line[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.All(
            found,
            file =>
                Assert.True(
                    file.Value.Count <= allowed.GetValueOrDefault(file.Key),
                    $"{file.Key} has {file.Value.Count} texts in Swedish, and "
                        + $"{allowed.GetValueOrDefault(file.Key)} are written down: let Wording say it.\n"
                        + string.Join('\n', file.Value.Select(one => $"{one.File}({one.Literal.Line}): {one.Literal.Text}"))
                )
        );
    }
}
